import type { BreachHit, Input, SearchHit, SearchPage } from '../../contract/index.ts'
import { ProblemError } from '../../domain/problem.ts'
import { parseQuery } from '../../domain/search/parse-query.ts'
import { SearchName, SearchSort, searchSorts } from '../../domain/search/search.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import {
  facetLines,
  fieldLines,
  fieldList,
  hitLines,
  pointAt,
  queryOf,
  savedLines,
} from '../text/search-lines.ts'
import { UsageError } from '../usage-error.ts'

/** As many as are asked for at once. */
const mostInPage = 500

export const search: CliCommand = {
  name: 'search',
  usage: '[QUERY] --vault VAULT',
  summary:
    'Finds articles or breaches: words, "phrases", prefix*, -not, OR, brackets, and fields such as lang:es, people:>500.',
  needsVault: true,
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    sort: {
      value: 'ORDER',
      help: `articles: ${searchSorts.articles.join(', ')}; breaches: ${searchSorts.breaches.join(', ')}`,
    },
    limit: { value: 'N', help: 'at most N hits (50)' },
    save: { value: 'NAME', help: 'keep the query as a saved search; saved:"NAME" asks for what it finds' },
    rename: { value: 'NAME', help: 'give a saved search another name, the one of --to' },
    to: { value: 'NAME', help: 'the other name' },
    forget: { value: 'NAME', help: 'forget a saved search' },
  },
  flags: {
    breaches: 'find breaches, not articles',
    reverse: 'with --sort: the least or the oldest first, names from Z to A',
    facets: 'count what is found by language, outlet, year, sector, country, vector and tag',
    saved: 'list the saved searches, with how many they find now',
    fields: 'list the fields a search, or the condition of a rule, can ask for',
  },
  examples: [
    'search ransomware hospital --vault desk.breachdesk',
    `search '"social security" -fine (lang:es OR lang:pt)' --vault desk.breachdesk`,
    `search 'sector:healthcare people:>100000 discovered:2024' --breaches --sort people --vault desk.breachdesk`,
    `search 'is:unreviewed has:conflict' --breaches --save 'To decide' --vault desk.breachdesk`,
  ],
  async run(session) {
    const { args, call, terminal, wantsJson } = session
    if (args.flags.has('fields')) {
      const lines = wantsJson ? [JSON.stringify(fieldList(), null, 2)] : fieldLines()
      for (const line of lines) terminal.out(line)
      return 0
    }
    const isManaged = managing(args) !== null
    const query = queryOf(args.positionals)
    if (!isManaged && args.positionals.length === 0)
      throw new UsageError('Write what to search for, or --saved for the saved searches.')
    refuse(session, query)
    const { kind, sort, limit } = asked(session)

    if (isManaged) {
      const saved = await manage(session)
      if (wantsJson) terminal.out(JSON.stringify(saved, null, 2))
      else for (const line of savedLines(saved)) terminal.out(line)
      return 0
    }
    const name = args.options.get('save')
    if (name !== undefined) await call('search.save', { name: nameOf(name), query, kind, sort })
    if (args.flags.has('facets')) {
      const counted = await call('search.facets', { query, kind })
      if (wantsJson) terminal.out(JSON.stringify(counted, null, 2))
      else for (const line of facetLines(counted, kind)) terminal.out(line)
      return 0
    }
    const isReversed = args.flags.has('reverse')
    const { hits, total } = await pagesUpTo(session, { query, kind, sort, isReversed }, limit)
    if (wantsJson) terminal.out(JSON.stringify(hits, null, 2))
    else for (const line of hitLines(hits, total)) terminal.out(line)
    return 0
  },
}

/** What is to be done with the saved searches themselves, which goes with nothing else; null for a search. */
function managing({ options, flags, positionals }: Session['args']): string | null {
  const [deed, ...others] = ['saved', 'rename', 'forget'].filter(name => flags.has(name) || options.has(name))
  if (deed === undefined) return null
  if (others.length > 0 || options.has('save') || positionals.length > 0)
    throw new UsageError(`--${deed} stands by itself, without a query or another thing to do.`)
  return deed
}

/** Shows under the query which word cannot be understood. */
function refuse({ terminal, wantsJson }: Session, query: string): void {
  const parsed = parseQuery(query)
  if (parsed.ok) return
  if (!wantsJson) terminal.error(pointAt(query, parsed.error))
  throw new ProblemError('invalid-query', parsed.error.message)
}

function asked({ args }: Session) {
  const kind = args.flags.has('breaches') ? ('breaches' as const) : ('articles' as const)
  const limit = args.options.get('limit') ?? '50'
  if (!/^[1-9]\d{0,8}$/.test(limit)) throw new UsageError('--limit takes a number of hits: --limit 20.')
  const sort = SearchSort.safeParse(args.options.get('sort') ?? 'relevance')
  if (!sort.success || !searchSorts[kind].includes(sort.data))
    throw new UsageError(`--sort takes one of ${searchSorts[kind].join(', ')} for ${kind}.`)
  if (sort.data === 'relevance' && args.flags.has('reverse'))
    throw new UsageError('--reverse goes with --sort ORDER; among matches the best always comes first.')
  return { kind, sort: sort.data, limit: Number(limit) }
}

function nameOf(name: string): string {
  const checked = SearchName.safeParse(name)
  if (!checked.success) throw new UsageError('The name of a saved search has at least one letter.')
  return checked.data
}

/** What is to be done with the saved searches themselves; answers with all of them. */
async function manage({ args, call }: Session) {
  const [from, to, forgotten] = ['rename', 'to', 'forget'].map(name => args.options.get(name))
  if ((from === undefined) !== (to === undefined))
    throw new UsageError('Renaming takes both names: --rename NAME --to NAME.')
  if (from !== undefined && to !== undefined)
    await call('search.rename', { name: nameOf(from), to: nameOf(to) })
  if (forgotten !== undefined) await call('search.forget', { name: nameOf(forgotten) })
  return call('search.saved', {})
}

interface Hits {
  readonly hits: (SearchHit | BreachHit)[]
  readonly total: number
}

async function pagesUpTo({ call }: Session, asks: Input<'search.run'>, most: number): Promise<Hits> {
  const hits: Hits['hits'] = []
  let after: string | null = null
  let total = 0
  do {
    const limit = Math.min(mostInPage, most - hits.length)
    const page: SearchPage = await call('search.run', { ...asks, limit, after })
    hits.push(...page.hits)
    total = page.total
    after = page.next
  } while (after !== null && hits.length < most)
  return { hits, total }
}
