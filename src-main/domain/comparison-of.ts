// Two to six breaches, or articles on one, side by side with everything that is computed from them.
import * as z from 'zod'
import { ArticleSummary } from './article.ts'
import { ResolvedFact } from './breach.ts'
import type { Clock } from './clocks/clock.ts'
import { clocks } from './clocks/index.ts'
import { compareBreaches, type Difference, type Measure } from './comparison.ts'
import { Delta, deltaOf, lagDelta, Normalised, normalised } from './delta.ts'
import { FactId, FactKind } from './fact-id.ts'
import { factOf } from './facts.ts'
import { BreachId } from './ids.ts'
import { Lag, LagId, lagsOf } from './lags.ts'
import { Overlap, overlapOf } from './overlap.ts'
import { decadesOf, PeopleFigure, peopleFigure } from './people-range.ts'
import { ClockReading, type PublishedOn, runClocks } from './run-clock.ts'
import { type Alignment, Timeline, timelineOf } from './timeline.ts'

/** As many columns as fit beside each other. */
export const fewestColumns = 2
export const mostColumns = 6

const DifferenceMark = z.enum(['same', 'differs', 'only-here', 'not-stated'])

/** One column: a breach, or one article on it. */
export const ComparisonColumn = z.strictObject({
  breachId: BreachId,
  name: z.string(),
  /** The article whose own claims stand in the column; null where it is the whole breach. */
  article: ArticleSummary.nullable(),
  /** Where its claims come from. */
  articles: z.array(ArticleSummary),
})

const FactCell = z.strictObject({
  fact: ResolvedFact,
  difference: DifferenceMark,
  normalised: Normalised.nullable(),
  /** Null in the reference, and where the two cannot be set against each other. */
  delta: Delta.nullable(),
})
const LagCell = z.strictObject({ lag: Lag, difference: DifferenceMark, delta: Delta.nullable() })

/** A clock with its rule and source, as the screen shows them beside its answers. */
export const ClockRule = z.strictObject({
  clockId: z.string(),
  label: z.string(),
  jurisdiction: z.string(),
  rule: z.string(),
  source: z.string(),
  unless: z.string(),
})
export type ClockRule = z.infer<typeof ClockRule>

export const Comparison = z.strictObject({
  kind: z.enum(['breaches', 'articles']),
  /** The place of the column that the others are measured against. */
  reference: z.int().nonnegative(),
  columns: z.array(ComparisonColumn),
  /** The facts by kind, in the order of the catalogue. */
  groups: z.array(
    z.strictObject({
      kind: FactKind,
      rows: z.array(z.strictObject({ factId: FactId, isDifferent: z.boolean(), cells: z.array(FactCell) })),
    }),
  ),
  lags: z.array(z.strictObject({ lagId: LagId, isDifferent: z.boolean(), cells: z.array(LagCell) })),
  clocks: z.array(
    z.strictObject({
      ...ClockRule.shape,
      isDifferent: z.boolean(),
      /** False where it binds none of them. */
      isOfAny: z.boolean(),
      cells: z.array(ClockReading),
    }),
  ),
  /** Clocks count what articles say. It is to be shown with them. */
  notice: z.literal('not-legal-advice'),
  timeline: Timeline,
  overlap: Overlap,
  /** One a column, for a scale of powers of ten. */
  people: z.array(PeopleFigure.nullable()),
  decades: z.strictObject({ least: z.int(), most: z.int() }).nullable(),
})
export type Comparison = z.infer<typeof Comparison>

/** What a comparison is made of. */
export interface ComparedColumn extends z.infer<typeof ComparisonColumn> {
  readonly facts: readonly ResolvedFact[]
}

export interface ComparisonOptions {
  readonly kind: Comparison['kind']
  readonly reference: number
  readonly align: Alignment
}

/** A clock as data for people. */
export const ruleOf = ({ id, label, jurisdiction, rule, source, unless }: Clock): ClockRule => ({
  clockId: id,
  label,
  jurisdiction,
  rule,
  source,
  unless,
})

/** Everything there is to say about columns side by side. */
export function comparisonOf(
  columns: readonly ComparedColumn[],
  { kind, reference, align }: ComparisonOptions,
): Comparison {
  const dates = new Map(
    columns.flatMap(({ articles }) => articles.map(({ articleId, publishedOn }) => [articleId, publishedOn])),
  )
  const publishedOn: PublishedOn = ({ articleId }) => dates.get(articleId) ?? null
  const readings = columns.map(({ facts }) => runClocks(facts, publishedOn))
  const people = columns.map(({ facts }) => peopleFigure(facts))
  return {
    kind,
    reference,
    columns: columns.map(({ facts: _, ...column }) => column),
    groups: groupsOf(columns, { reference, isOneBreach: kind === 'articles' }),
    lags: lagRows(columns, reference),
    clocks: clocks.map((clock, index) => {
      const cells = readings.flatMap(all => all[index] ?? [])
      return {
        ...ruleOf(clock),
        isDifferent: new Set(cells.map(({ answer }) => answer)).size > 1,
        isOfAny: cells.some(({ applies }) => applies !== 'no'),
        cells,
      }
    }),
    notice: 'not-legal-advice',
    timeline: timelineOf(
      columns.map(({ facts }, index) => ({ facts, clocks: readings[index] ?? [] })),
      align,
    ),
    overlap: overlapOf(columns.map(({ facts }) => facts)),
    people,
    decades: decadesOf(people.filter(figure => figure !== null)),
  }
}

function groupsOf(columns: readonly ComparedColumn[], measure: Measure): Comparison['groups'] {
  const rows = compareBreaches(columns, measure).map(({ factId, isDifferent, cells }) => {
    const reference = cells[measure.reference]?.fact
    return {
      factId,
      isDifferent,
      cells: cells.map(({ fact, difference }, index) => ({
        fact,
        difference,
        normalised: normalised(fact),
        delta: reference === undefined || index === measure.reference ? null : deltaOf(fact, reference),
      })),
    }
  })
  return FactKind.options.map(kind => ({
    kind,
    rows: rows.filter(({ factId }) => factOf(factId).kind === kind),
  }))
}

const isTold = ({ outcome }: Lag) => outcome.kind !== 'not-stated'
const inOneLine = ({ outcome }: Lag) => JSON.stringify(outcome)

function lagDifference(lag: Lag, reference: Lag): Difference {
  if (!isTold(lag)) return isTold(reference) ? 'not-stated' : 'same'
  if (!isTold(reference)) return 'only-here'
  return inOneLine(lag) === inOneLine(reference) ? 'same' : 'differs'
}

function lagRows(columns: readonly ComparedColumn[], reference: number): Comparison['lags'] {
  const all = columns.map(({ facts }) => lagsOf(facts))
  return LagId.options.map((lagId, at) => {
    const own = all.flatMap(lags => lags[at] ?? [])
    const measured = own[reference]
    const cells = own.map((lag, index) => ({
      lag,
      difference: measured === undefined ? ('same' as const) : lagDifference(lag, measured),
      delta: measured === undefined || index === reference ? null : lagDelta(lag, measured),
    }))
    return { lagId, isDifferent: cells.some(({ difference }) => difference !== 'same'), cells }
  })
}
