import type { ArticleDetail } from '../../contract/index.ts'
import type { Breach, ResolvedFact } from '../../domain/breach.ts'
import { factOf } from '../../domain/facts.ts'
import type { Grouping } from '../../domain/grouping.ts'
import { ArticleId, BreachId } from '../../domain/ids.ts'
import { reasonInWords } from '../../domain/reason-words.ts'
import type { CliCommand } from '../cli-command.ts'
import { type FactRow, factLines } from '../text/fact-lines.ts'
import { reasonLines } from '../text/match-lines.ts'
import { shownValues, writtenValue } from '../text/written-value.ts'
import { UsageError } from '../usage-error.ts'
import { asOfGiven, asOfOption } from './ledger.ts'

export const show: CliCommand = {
  name: 'show',
  usage: 'ID --vault VAULT',
  summary: 'Shows a breach (B-0001) with its facts and their evidence, or an article (A-0001) with its text.',
  needsVault: true,
  words: [1, 1],
  options: asOfOption,
  examples: ['show B-0001 --vault desk.breachdesk', 'show B-0001 --as-of 2026-03-05 --vault desk.breachdesk'],
  async run({ args, call, terminal, wantsJson }) {
    const [word = ''] = args.positionals
    const breachId = BreachId.safeParse(word.toUpperCase())
    const articleId = ArticleId.safeParse(word.toUpperCase())
    if (breachId.success) {
      const breach = await call('breaches.get', { id: breachId.data, ...asOfGiven(args.options) })
      if (breach.breachId !== breachId.data)
        terminal.error(`${breachId.data} was merged into ${breach.breachId}.`)
      if (wantsJson) terminal.out(JSON.stringify(breach, null, 2))
      else if (args.options.has('as-of')) terminal.out(describeBreach(breach))
      else terminal.out(describeBreach(breach, await call('breaches.grouping', { id: breach.breachId })))
    } else if (args.options.has('as-of')) throw new UsageError('--as-of shows a breach as it was: B-0001.')
    else if (articleId.success) {
      const article = await call('articles.get', { id: articleId.data })
      terminal.out(wantsJson ? JSON.stringify(article, null, 2) : describeArticle(article))
    } else throw new UsageError(`"${word}" is no id: breaches are B-0001, articles A-0001.`)
    return 0
  },
}

const ungrouped = { joined: [], suggestions: [], mergedFrom: [] }

/** With how it came to be what it is, unless it is shown as it was. */
function describeBreach(
  breach: Breach,
  { joined, suggestions, mergedFrom }: Pick<Grouping, 'joined' | 'suggestions' | 'mergedFrom'> = ungrouped,
): string {
  const articles = breach.articles.flatMap(({ articleId, title, publishedOn }) => {
    const why = joined.find(one => one.articleId === articleId)
    const reasons = why === undefined ? [] : reasonLines(why.reasons)
    return [`  ${articleId}  ${publishedOn ?? '–'}  ${title}`, ...reasons.map(line => `      ${line}`)]
  })
  return [
    `${breach.breachId}  ${breach.name}`,
    ...(mergedFrom.length > 0 ? [`Merged from ${mergedFrom.join(', ')}`] : []),
    ...(breach.tags.length > 0 ? [`Tags: ${breach.tags.join(', ')}`] : []),
    ...suggestions.map(
      one => `May be the same as ${one.breachId === breach.breachId ? one.other : one.breachId}`,
    ),
    '',
    ...factLines(breach.facts.flatMap(rowsOf)),
    '',
    'Articles',
    ...articles,
  ].join('\n')
}

/** The values in use, and below them the rival claims. */
function rowsOf(fact: ResolvedFact): FactRow[] {
  const definition = factOf(fact.factId)
  const { label, control } = definition
  const note = reasonInWords(fact.reason, definition)
  const used = fact.values.map((value, at) => ({
    label,
    value: writtenValue(definition, value),
    quote: fact.claims.find(({ claimId }) => claimId === value.claimId)?.evidence.quote ?? null,
    ...(fact.reason.kind === 'listed' || at > 0 ? {} : { note }),
  }))
  if (used.length === 0 && fact.reason.kind !== 'not-stated')
    used.push({ label, value: shownValues(definition, [], fact.state), quote: null, note })
  const rivals = fact.claims
    .filter(
      ({ relation }) =>
        relation === 'differs' || relation === 'outgrown' || (relation === 'agrees' && control === 'count'),
    )
    .map(claim => ({
      label,
      value: `${claim.relation}: ${writtenValue(definition, claim)}`,
      quote: claim.evidence.quote,
    }))
  return [...used, ...rivals]
}

function describeArticle(article: ArticleDetail): string {
  const facts = article.claims.map(claim => ({
    label: factOf(claim.factId).label,
    value: writtenValue(factOf(claim.factId), claim),
    quote: claim.evidence.quote,
  }))
  const origin = [article.outlet, article.byline, article.publishedOn, article.variety ?? article.lang]
    .filter(Boolean)
    .join(' · ')
  return [
    `${article.articleId}  ${article.fileName}  sha256 ${article.sha256}`,
    ...(origin === '' ? [] : [origin]),
    ...(article.breachIds.length > 0 ? [`Breaches: ${article.breachIds.join(' ')}`] : []),
    ...(article.tags.length > 0 ? [`Tags: ${article.tags.join(', ')}`] : []),
    ...article.nearlyTheSame.map(
      ({ articleId, similarity }) => `Nearly the same as ${articleId} (${Math.round(100 * similarity)} %)`,
    ),
    ...article.notes,
    '',
    article.text,
    '',
    ...factLines(facts),
    ...(article.removed.length > 0 ? ['', 'Removed from the text'] : []),
    ...article.removed.map(({ text, reason }) => `  ${reason}: ${text}`),
  ].join('\n')
}
