import type { Cluster, NearArticle } from '../../domain/cluster.ts'
import type { ArticleId } from '../../domain/ids.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import { articleIn } from '../ids.ts'
import { table } from '../text/table.ts'
import { UsageError } from '../usage-error.ts'

export const duplicates: CliCommand = {
  name: 'duplicates',
  usage: '[ARTICLE] --vault VAULT',
  summary:
    'Lists articles that are nearly the same (of the vault, or of one article), or says that two are not.',
  needsVault: true,
  words: [0, 1],
  options: {
    'not-same': { value: 'OTHER', help: 'ARTICLE is not the same as OTHER, and never will be again' },
    same: { value: 'OTHER', help: 'ARTICLE is the same as OTHER after all' },
  },
  flags: { find: 'look through all articles for near-duplicates first' },
  examples: [
    'duplicates --vault desk.breachdesk',
    'duplicates A-0007 --not-same A-0003 --vault desk.breachdesk',
  ],
  async run(session) {
    const [word] = session.args.positionals
    const id = word === undefined ? undefined : articleIn(word)
    await judge(session, id)
    if (session.args.flags.has('find')) await session.call('articles.findNearDuplicates', {})
    const clusters = await session.call('articles.clusters', id === undefined ? {} : { id })
    const { terminal, wantsJson } = session
    if (wantsJson) terminal.out(JSON.stringify(clusters, null, 2))
    else if (clusters.length === 0)
      terminal.out(
        `${id === undefined ? 'No article is' : `${id} is not`} nearly the same as ${id === undefined ? 'another' : 'any other'}.`,
      )
    else for (const line of table(clusters.flatMap(rowsOf).slice(0, -1), 50)) terminal.out(line)
    return 0
  },
}

/** Does what the options say about the article and another. */
async function judge({ args, call }: Session, id: ArticleId | undefined): Promise<void> {
  const [notSame, same] = [args.options.get('not-same'), args.options.get('same')]
  if (notSame === undefined && same === undefined) return
  if (id === undefined) throw new UsageError('Name the article before --not-same or --same.')
  if (notSame !== undefined && same !== undefined)
    throw new UsageError('Give either --not-same or --same, not both.')
  if (notSame !== undefined) await call('articles.notTheSame', { id, other: articleIn(notSame) })
  if (same !== undefined) await call('articles.theSame', { id, other: articleIn(same) })
}

const rowOf = (article: Omit<NearArticle, 'similarity'>, similarity: string): string[] => [
  article.articleId,
  similarity,
  article.publishedOn ?? '–',
  article.outlet ?? article.fileName,
  article.title,
]

/** The first article, and below it the others with their likeness to it. */
const rowsOf = ({ first, others }: Cluster): string[][] => [
  rowOf(first, ''),
  ...others.map(other => rowOf(other, `${Math.round(100 * other.similarity)} %`)),
  [],
]
