import type { CliCommand, Session } from '../cli-command.ts'
import { everyArticle, everyBreach } from '../every-row.ts'
import { qualified } from '../text/figure.ts'
import { table } from '../text/table.ts'
import { UsageError } from '../usage-error.ts'

export const list: CliCommand = {
  name: 'list',
  usage: '[breaches|articles|tags] --vault VAULT',
  summary: 'Lists the breaches of a vault (or its articles, or its tags).',
  needsVault: true,
  words: [0, 1],
  options: { tag: { value: 'TAG', help: 'only what carries TAG or one of its children' } },
  examples: ['list --vault desk.breachdesk', 'list articles --tag vector/ransomware --vault desk.breachdesk'],
  async run(session) {
    const [what = 'breaches'] = session.args.positionals
    const print = listers[what]
    if (print === undefined)
      throw new UsageError(`There is no list of "${what}": breaches, articles or tags.`)
    const { rows, items } = await print(session)
    if (session.wantsJson) session.terminal.out(JSON.stringify(items, null, 2))
    else if (items.length === 0) session.terminal.out(`There are no ${what} in this vault yet.`)
    else for (const line of table(rows)) session.terminal.out(line)
    return 0
  },
}

interface Listing {
  readonly items: readonly unknown[]
  readonly rows: readonly (readonly string[])[]
}

const listers: Readonly<Record<string, (session: Session) => Promise<Listing>>> = {
  async breaches(session) {
    const items = await everyBreach(session, session.args.options.get('tag'))
    const rows = items.map(breach => [
      breach.breachId,
      breach.name,
      breach.country ?? '',
      breach.sector ?? '',
      qualified(breach.individualsAffected, breach.qualifier),
      breach.discovered ?? '',
      String(breach.articles),
      String(breach.sources),
      breach.tags.join(', '),
    ])
    return {
      items,
      rows: [['ID', 'VICTIM', 'IN', 'SECTOR', 'PEOPLE', 'DISCOVERED', 'ART.', 'SOURCES', 'TAGS'], ...rows],
    }
  },
  async articles(session) {
    const items = await everyArticle(session, session.args.options.get('tag'))
    const rows = items.map(article => [
      article.articleId,
      article.lang ?? '–',
      article.publishedOn ?? '',
      article.title,
      article.breachIds.join(' '),
      article.tags.join(', '),
    ])
    return { items, rows: [['ID', 'IN', 'PUBLISHED', 'TITLE', 'BREACHES', 'TAGS'], ...rows] }
  },
  async tags(session) {
    const items = await session.call('tags.list', {})
    const rows = items.map(tag => [tag.path, String(tag.breaches), String(tag.articles)])
    return { items, rows: [['TAG', 'BREACHES', 'ARTICLES'], ...rows] }
  },
}
