import { compareBreaches } from '../../domain/comparison.ts'
import type { Comparison } from '../../domain/comparison-of.ts'
import { factOf } from '../../domain/facts.ts'
import { type ArticleId, type BreachId, BreachId as BreachIds } from '../../domain/ids.ts'
import type { SavedSet } from '../../domain/saved-comparison.ts'
import { Alignment } from '../../domain/timeline.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import { articleIn, breachIn, isArticleWord } from '../ids.ts'
import { savedNameIn } from '../parse-words.ts'
import { comparisonLines, comparisonTable } from '../text/comparison-table.ts'
import { figureLines } from '../text/figure-lines.ts'
import { UsageError } from '../usage-error.ts'

const most = 6

export const compare: CliCommand = {
  name: 'compare',
  usage: 'ID ID… --vault VAULT',
  summary:
    'Sets two to six breaches, or with --articles two to six articles on one, side by side: facts, lags, clocks and data, differences marked.',
  needsVault: true,
  words: [1, most + 1],
  options: {
    reference: { value: 'ID', help: 'the column the others are measured against (the first)' },
    align: {
      value: 'EVENT',
      help: `what the time line begins at: ${Alignment.options.join(', ')} (intrusion)`,
    },
    save: { value: 'NAME', help: 'keep the comparison under a name; "comparisons" lists what was kept' },
  },
  flags: {
    articles: 'compare the articles named after one breach, or its first six',
    differences: 'only the rows that differ',
  },
  examples: [
    'compare B-0001 B-0002 --vault desk.breachdesk',
    'compare B-0001 --articles --differences --vault desk.breachdesk',
    'compare B-0001 A-0003 A-0007 --reference A-0007 --vault desk.breachdesk',
  ],
  async run(session) {
    const { args, call, terminal, wantsJson } = session
    const columns = await columnsIn(session)
    const settings = settingsIn(session)
    const comparison =
      columns.kind === 'breaches'
        ? await call('comparisons.ofBreaches', { ids: columns.ids, ...settings })
        : await call('comparisons.ofArticles', { id: columns.id, articles: columns.articles, ...settings })
    const name = args.options.get('save')
    if (name !== undefined) await call('comparisons.save', { name: savedNameIn(name), columns, settings })
    printComparison(session, comparison)
    if (name !== undefined && !wantsJson) terminal.out(`\nKept as “${name}”.`)
    return 0
  },
}

/** Prints a comparison: the table of facts, and below it lags, clocks, data and sizes. */
export function printComparison({ args, terminal, wantsJson }: Session, comparison: Comparison): void {
  const onlyDifferent = args.flags.has('differences')
  const columns = comparison.columns.map(({ breachId, name, article }, index) => ({
    breachId,
    name: article === null ? name : article.title,
    id: article === null ? breachId : article.articleId,
    facts: comparison.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells[index]?.fact ?? [])),
  }))
  const measure = { reference: comparison.reference, isOneBreach: comparison.kind === 'articles' }
  const rows = compareBreaches(columns, measure).filter(row => row.isDifferent || !onlyDifferent)
  const table = comparisonTable(columns, rows)
  if (wantsJson) {
    const { columns: _, groups: __, ...figures } = comparison
    terminal.out(JSON.stringify({ ...table, ...figures }, null, 2))
    return
  }
  for (const line of comparisonLines(table, id => factOf(id).label, comparison.reference)) terminal.out(line)
  for (const line of figureLines(comparison, onlyDifferent)) terminal.out(line)
}

async function columnsIn({ args, call }: Session): Promise<SavedSet> {
  const [first, ...others] = args.positionals
  if (!args.flags.has('articles') && !others.some(isArticleWord))
    return { kind: 'breaches', ids: breachesIn(args.positionals) }
  const id = breachIn(first)
  if (others.length > 0) return { kind: 'articles', id, articles: articlesIn(others.map(articleIn)) }
  const { articles } = await call('breaches.get', { id })
  return {
    kind: 'articles',
    id,
    articles: articlesIn(articles.slice(0, most).map(({ articleId }) => articleId)),
  }
}

function breachesIn(words: readonly string[]): BreachId[] {
  if (words.length < 2)
    throw new UsageError('Usage: breachdesk compare ID ID…, two to six breaches; with --articles one.')
  return atMostSix(
    words.map(word => {
      const id = BreachIds.safeParse(word.toUpperCase())
      if (!id.success) throw new UsageError(`"${word}" is no breach: their ids look like B-0001.`)
      return id.data
    }),
  )
}

function articlesIn(ids: readonly ArticleId[]): ArticleId[] {
  if (ids.length < 2) throw new UsageError('Comparing articles takes two of them that tell of the breach.')
  return atMostSix(ids)
}

function atMostSix<T>(ids: readonly T[]): T[] {
  if (ids.length > most) throw new UsageError('At most six stand side by side.')
  return [...ids]
}

function settingsIn({ args }: Session) {
  const reference = args.options.get('reference')
  const align = Alignment.safeParse(args.options.get('align') ?? 'intrusion')
  if (!align.success) throw new UsageError(`--align takes one of ${Alignment.options.join(', ')}.`)
  const id =
    reference === undefined ? null : isArticleWord(reference) ? articleIn(reference) : breachIn(reference)
  return { reference: id, align: align.data }
}
