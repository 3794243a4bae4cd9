// How far a value lies from that of the reference column.
import * as z from 'zod'
import type { ResolvedFact } from './breach.ts'
import type { FactValue } from './claim.ts'
import { FactValue as Value } from './claim.ts'
import { DayRange, daysBetween, daysOf } from './day-numbers.ts'
import { factOf } from './facts.ts'
import type { Lag } from './lags.ts'
import { PartialDate } from './partial-date.ts'
import { CountRange, countRange } from './people-range.ts'

export const Delta = z.discriminatedUnion('kind', [
  /** People more or fewer, and how many times as many, to three figures. `isExact`: both are told exactly. */
  z.strictObject({ kind: z.literal('count'), difference: z.int(), ratio: z.number(), isExact: z.boolean() }),
  /** Days later, or longer; negative: earlier, or shorter. */
  z.strictObject({ kind: z.literal('days'), days: DayRange }),
  /** What one list has and the other has not. */
  z.strictObject({ kind: z.literal('list'), more: z.array(Value), fewer: z.array(Value) }),
])
export type Delta = z.infer<typeof Delta>

/** A value made comparable: what range of numbers, or of days since 1970, it means. */
export const Normalised = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), ...CountRange.shape }),
  z.strictObject({ kind: z.literal('days'), days: DayRange }),
])
export type Normalised = z.infer<typeof Normalised>

/** What the value of a fact means as a number; null for words, and where nothing is told. */
export function normalised({ factId, values }: ResolvedFact): Normalised | null {
  const [shown] = values
  const { control, cardinality } = factOf(factId)
  if (shown === undefined || cardinality === 'many') return null
  if (control === 'count' && typeof shown.value === 'number')
    return { kind: 'count', ...countRange(shown.value, shown.qualifier) }
  const date = PartialDate.safeParse(shown.value)
  return control === 'date' && date.success ? { kind: 'days', days: daysOf(date.data) } : null
}

const toThreeFigures = (ratio: number) => Number(ratio.toPrecision(3))

/** How far a fact lies from the same fact of the reference; null where the two cannot be set against each other. */
export function deltaOf(fact: ResolvedFact, reference: ResolvedFact): Delta | null {
  const [here, there] = [fact.values[0], reference.values[0]]
  if (here === undefined || there === undefined) return null
  const { cardinality, isSame } = factOf(fact.factId)
  if (cardinality === 'many') {
    const lacking = (some: ResolvedFact, others: ResolvedFact): FactValue[] =>
      some.values.map(({ value }) => value).filter(x => !others.values.some(y => isSame(x, y.value)))
    return { kind: 'list', more: lacking(fact, reference), fewer: lacking(reference, fact) }
  }
  const [a, b] = [normalised(fact), normalised(reference)]
  if (a?.kind === 'days' && b?.kind === 'days') return { kind: 'days', days: daysBetween(b.days, a.days) }
  if (typeof here.value !== 'number' || typeof there.value !== 'number' || there.value === 0) return null
  const isExact = [here, there].every(({ qualifier }) => qualifier === null || qualifier === 'exact')
  return {
    kind: 'count',
    difference: here.value - there.value,
    ratio: toThreeFigures(here.value / there.value),
    isExact,
  }
}

const counted = ({ outcome }: Lag) =>
  outcome.kind === 'days' || outcome.kind === 'reversed' ? outcome.days : null

/** How much longer a lag is than that of the reference; null where one of them cannot be told. */
export function lagDelta(lag: Lag, reference: Lag): Delta | null {
  const [here, there] = [counted(lag), counted(reference)]
  return here === null || there === null ? null : { kind: 'days', days: daysBetween(there, here) }
}
