// Breaches and claims as rows of a table. Values are written for programs: dates as ISO 8601, terms as the catalogue has
// them, numbers as numbers; what is a list is joined.
import type { FactValue } from '../claim.ts'
import { factOf, facts } from '../facts.ts'
import { factIn, type ToldBreach, type ToldClaim, type ToldFact } from './exported-breach.ts'
import { headWords } from './head-words.ts'
import { type TlpLevel, tlpLabel } from './tlp.ts'

export type Cell = string | number | null
export type Row = readonly Cell[]

/** Between the values of a list: no value has it in it by itself. */
const between = '; '

const written = (value: FactValue): string | number => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'object' ? `${value.role}: ${value.name}` : value
}

function cellOf(fact: ToldFact | undefined): Cell {
  if (fact === undefined || fact.values.length === 0) return null
  const values = fact.values.map(({ value }) => written(value))
  return values.length === 1 ? (values[0] ?? null) : values.join(between)
}

/** How exactly a count is told: a column of its own beside it. */
const isCount = (control: string) => control === 'count'

/** The heads of the table of breaches, facts that are left out among them: their cells are empty. */
export const breachHead: readonly string[] = [
  headWords.breach,
  headWords.name,
  ...facts.flatMap(({ label, control }) => (isCount(control) ? [label, headWords.qualifier] : [label])),
  headWords.articles,
  headWords.sources,
  headWords.outlets,
  headWords.tags,
  headWords.review,
  headWords.marking,
]

const marked = (marking: TlpLevel | null): Cell => (marking === null ? null : tlpLabel(marking))

/** What is to be done about a breach: as `stateOf` of the vault has it, from the facts that are told. */
function reviewOf({ facts: told }: ToldBreach): string {
  const states = new Set(
    told.filter(({ values, override }) => values.length > 0 || override !== null).map(({ state }) => state),
  )
  if (states.has('conflict')) return 'conflict'
  if (states.size === 0 || states.has('unreviewed')) return 'unreviewed'
  return states.has('overridden') ? 'overridden' : 'accepted'
}

/** The row of a breach. */
export function breachRow(breach: ToldBreach, marking: TlpLevel | null): Row {
  const outlets = [...new Set(breach.articles.flatMap(({ outlet }) => outlet ?? []))]
  return [
    breach.breachId,
    breach.name,
    ...facts.flatMap(({ id, control }): Cell[] => {
      const fact = factIn(breach, id)
      return isCount(control) ? [cellOf(fact), fact?.values[0]?.qualifier ?? null] : [cellOf(fact)]
    }),
    breach.articles.map(({ articleId }) => articleId).join(between),
    breach.sources,
    outlets.join(between) || null,
    breach.tags.join(between) || null,
    reviewOf(breach),
    marked(marking),
  ]
}

/** The heads of the table of claims. */
export const claimHead: readonly string[] = [
  headWords.claim,
  headWords.breach,
  headWords.name,
  headWords.fact,
  headWords.value,
  headWords.qualifier,
  headWords.sourceKind,
  headWords.sourceName,
  headWords.certainty,
  headWords.relation,
  headWords.verdict,
  headWords.reason,
  headWords.quote,
  headWords.article,
  headWords.title,
  headWords.outlet,
  headWords.date,
  headWords.language,
  headWords.address,
  headWords.foundBy,
  headWords.marking,
]

/** One row a claim; of a value an analyst set, one row for the value, with the reason and without a quote. */
export function claimRows(breach: ToldBreach, marking: TlpLevel | null): Row[] {
  const articles = new Map(breach.articles.map(article => [article.articleId, article]))
  const about = (fact: ToldFact) => [breach.breachId, breach.name, factOf(fact.factId).label]
  const claimRow = (fact: ToldFact, claim: ToldClaim): Row => {
    const article = articles.get(claim.articleId)
    return [
      claim.claimId,
      ...about(fact),
      written(claim.value),
      claim.qualifier,
      claim.source.kind,
      claim.source.name,
      claim.certainty,
      claim.relation,
      claim.verdict,
      null,
      claim.evidence.quote,
      claim.articleId,
      article?.title ?? null,
      article?.outlet ?? null,
      article?.publishedOn ?? null,
      article?.lang ?? null,
      article?.canonicalUrl ?? null,
      claim.foundBy,
      marked(marking),
    ]
  }
  const ownRow = (fact: ToldFact): Row => [
    null,
    ...about(fact),
    cellOf(fact),
    ...[null, null, null, null, 'in-use', 'override', fact.override?.reason ?? null],
    ...[null, null, null, null, null, null, null, null],
    marked(marking),
  ]
  return breach.facts.flatMap(fact => [
    ...(fact.override === null ? [] : [ownRow(fact)]),
    ...[...fact.claims].sort((a, b) => a.claimId - b.claimId).map(claim => claimRow(fact, claim)),
  ])
}

/** Facts as rows and breaches as columns, for two to six of them. */
export function comparisonRows(breaches: readonly ToldBreach[]): { head: string[]; rows: Row[] } {
  return {
    head: [headWords.fact, ...breaches.map(({ breachId, name }) => `${breachId} ${name}`)],
    rows: facts.map(({ id, label }) => [label, ...breaches.map(breach => cellOf(factIn(breach, id)))]),
  }
}

/**
 * A text that no table program takes for a formula: `=`, `+`, `-`, `@`, a tab or a line's end at its beginning, in half or
 * full width, get an apostrophe before them. Source: OWASP, CSV Injection; the same signs as `escape_formulas` of
 * csv-stringify 6, so that a CSV and an XLSX say the same.
 */
export const neutral = (text: string): string =>
  /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text
