// How long things took, in days. A date that gives only its month or its year makes a range, never a guess.
import * as z from 'zod'
import type { ResolvedFact } from './breach.ts'
import { DayRange, daysBetween, daysOf } from './day-numbers.ts'
import { FactId } from './fact-id.ts'
import { ClaimId } from './ids.ts'
import { PartialDate } from './partial-date.ts'

export const LagId = z.enum([
  'exposure',
  'dwell',
  'end-to-discovery',
  'discovery-to-disclosure',
  'discovery-to-notification',
  'disclosure-to-notification',
])
export type LagId = z.infer<typeof LagId>

export interface LagDefinition {
  readonly id: LagId
  readonly label: string
  readonly from: FactId
  readonly to: FactId
  /** True where the second event cannot come first: nothing is disclosed before somebody has discovered it. */
  readonly isOrdered: boolean
}

/** Every lag, in the order of the events. An intrusion may be noticed while it goes on, and people told before the public. */
export const lags: readonly LagDefinition[] = [
  {
    id: 'exposure',
    label: 'Intrusion, beginning to end',
    from: 'dates.intrusionStart',
    to: 'dates.intrusionEnd',
    isOrdered: true,
  },
  {
    id: 'dwell',
    label: 'Intrusion to discovery',
    from: 'dates.intrusionStart',
    to: 'dates.discovered',
    isOrdered: true,
  },
  {
    id: 'end-to-discovery',
    label: 'End of intrusion to discovery',
    from: 'dates.intrusionEnd',
    to: 'dates.discovered',
    isOrdered: false,
  },
  {
    id: 'discovery-to-disclosure',
    label: 'Discovery to disclosure',
    from: 'dates.discovered',
    to: 'dates.disclosed',
    isOrdered: true,
  },
  {
    id: 'discovery-to-notification',
    label: 'Discovery to people told',
    from: 'dates.discovered',
    to: 'dates.notified',
    isOrdered: true,
  },
  {
    id: 'disclosure-to-notification',
    label: 'Disclosure to people told',
    from: 'dates.disclosed',
    to: 'dates.notified',
    isOrdered: false,
  },
]

/** A date of a breach that a figure rests on. */
export const RestsOn = z.strictObject({
  factId: FactId,
  value: PartialDate,
  /** Null for an analyst's own value. */
  claimId: ClaimId.nullable(),
})
export type RestsOn = z.infer<typeof RestsOn>

/** What can be said of a lag. */
export const LagOutcome = z.discriminatedUnion('kind', [
  /** So many days. `isNarrowed`: the dates alone would allow the impossible order as well. */
  z.strictObject({ kind: z.literal('days'), days: DayRange, isNarrowed: z.boolean() }),
  /** The second event certainly came first, which is possible here; the days are negative. */
  z.strictObject({ kind: z.literal('reversed'), days: DayRange }),
  /** The dates say that the second event came first, which cannot be: one of them is wrong. */
  z.strictObject({ kind: z.literal('impossible'), days: DayRange }),
  z.strictObject({ kind: z.literal('not-stated'), missing: z.array(FactId).min(1) }),
])
export type LagOutcome = z.infer<typeof LagOutcome>

export const Lag = z.strictObject({
  lagId: LagId,
  outcome: LagOutcome,
  from: RestsOn.nullable(),
  to: RestsOn.nullable(),
  /** What other dates that are told, and that nobody rejected, would make of it. */
  rivals: z.array(DayRange),
})
export type Lag = z.infer<typeof Lag>

/** The days between two partial dates, said plainly where their order is odd. */
export function lagBetween(from: PartialDate, to: PartialDate, isOrdered: boolean): LagOutcome {
  const days = daysBetween(daysOf(from), daysOf(to))
  if (days.most < 0) return { kind: isOrdered ? 'impossible' : 'reversed', days }
  const isNarrowed = isOrdered && days.least < 0
  return { kind: 'days', days: isNarrowed ? { ...days, least: 0 } : days, isNarrowed }
}

type Facts = readonly ResolvedFact[]

/** The date in use for a fact; null where none is told. */
export function dateIn(facts: Facts, factId: FactId): RestsOn | null {
  const [value] = facts.find(fact => fact.factId === factId)?.values ?? []
  const date = PartialDate.safeParse(value?.value)
  return value === undefined || !date.success ? null : { factId, value: date.data, claimId: value.claimId }
}

/** The dates that contradict the one in use. */
export function rivalDates(facts: Facts, factId: FactId): RestsOn[] {
  const claims = facts.find(fact => fact.factId === factId)?.claims ?? []
  const rivals = new Map<string, RestsOn>()
  for (const { relation, value, claimId } of claims) {
    const date = PartialDate.safeParse(value)
    if (relation === 'differs' && date.success && !rivals.has(date.data))
      rivals.set(date.data, { factId, value: date.data, claimId })
  }
  return [...rivals.values()]
}

/** One lag of a breach. */
export function lagOf(facts: Facts, { id, from, to, isOrdered }: LagDefinition): Lag {
  const [start, end] = [dateIn(facts, from), dateIn(facts, to)]
  const missing = [start === null ? [from] : [], end === null ? [to] : []].flat()
  const outcome: LagOutcome =
    start === null || end === null
      ? { kind: 'not-stated', missing }
      : lagBetween(start.value, end.value, isOrdered)
  return { lagId: id, outcome, from: start, to: end, rivals: rivalRanges(facts, start, end, isOrdered) }
}

function rivalRanges(
  facts: Facts,
  start: RestsOn | null,
  end: RestsOn | null,
  isOrdered: boolean,
): DayRange[] {
  if (start === null || end === null) return []
  const starts = [start, ...rivalDates(facts, start.factId)]
  const ends = [end, ...rivalDates(facts, end.factId)]
  const ranges = starts.flatMap(from =>
    ends.flatMap(to => {
      const outcome = lagBetween(from.value, to.value, isOrdered)
      const isInUse = from === start && to === end
      return isInUse || outcome.kind === 'not-stated' || outcome.kind === 'impossible' ? [] : [outcome.days]
    }),
  )
  const known = new Map(ranges.map(range => [`${range.least} ${range.most}`, range]))
  return [...known.values()].sort((a, b) => a.least - b.least || a.most - b.most)
}

/** Every lag of a breach. */
export const lagsOf = (facts: Facts): Lag[] => lags.map(lag => lagOf(facts, lag))

const byId = new Map(lags.map(lag => [lag.id, lag]))

/** The definition of a lag. */
export function lagDefinition(id: LagId): LagDefinition {
  const lag = byId.get(id)
  if (lag === undefined) throw new Error(`there is no lag ${id}`)
  return lag
}
