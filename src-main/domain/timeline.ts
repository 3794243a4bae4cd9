// Breaches as lanes on one axis of time, as data: what is drawn where, and how sure it is.
import * as z from 'zod'
import type { ResolvedFact } from './breach.ts'
import { DayRange, daysBetween, daysOf } from './day-numbers.ts'
import type { FactId } from './fact-id.ts'
import { dateIn, RestsOn, rivalDates } from './lags.ts'
import type { ClockReading } from './run-clock.ts'

/** Where the axis begins: the calendar, or one event of each breach as its day 0. */
export const Alignment = z.enum(['calendar', 'intrusion', 'discovery', 'disclosure'])
export type Alignment = z.infer<typeof Alignment>

/** Days on the axis: since 1 January 1970 on the calendar, else since day 0 of the lane. */
const Place = z.strictObject({ ...RestsOn.shape, days: DayRange })

export const TimelineMark = z.strictObject({
  ...Place.shape,
  /** Dates that contradict it and that nobody rejected. */
  rivals: z.array(Place),
})
export type TimelineMark = z.infer<typeof TimelineMark>

/** The last day of a clock that binds, or may bind. */
export const TimelineDeadline = z.strictObject({
  clockId: z.string(),
  answer: z.enum(['met', 'missed', 'cannot-be-told', 'does-not-apply']),
  days: DayRange,
})

export const TimelineLane = z.strictObject({
  /** Null where the lane cannot be put on the axis, because the date of day 0 is not stated. */
  origin: z.union([RestsOn, z.literal('calendar')]).nullable(),
  /** How long data were exposed; `to` is null where the end is not stated. */
  exposure: z.strictObject({ from: DayRange, to: DayRange.nullable(), isImpossible: z.boolean() }).nullable(),
  /** In the order of the catalogue. */
  marks: z.array(TimelineMark),
  deadlines: z.array(TimelineDeadline),
})
export type TimelineLane = z.infer<typeof TimelineLane>

export const Timeline = z.strictObject({
  align: Alignment,
  /** One for each column, in their order. */
  lanes: z.array(TimelineLane),
  /** The days the axis spans; null when nothing is dated. */
  span: DayRange.nullable(),
})
export type Timeline = z.infer<typeof Timeline>

/** The event that is day 0. */
const origins: Readonly<Record<Exclude<Alignment, 'calendar'>, FactId>> = {
  intrusion: 'dates.intrusionStart',
  discovery: 'dates.discovered',
  disclosure: 'dates.disclosed',
}

const dated: readonly FactId[] = [
  'dates.intrusionStart',
  'dates.intrusionEnd',
  'dates.discovered',
  'dates.disclosed',
  'dates.notified',
]

/** One breach, or one article on it, as a lane is made from. */
export interface LaneOf {
  readonly facts: readonly ResolvedFact[]
  readonly clocks: readonly ClockReading[]
}

function laneOf({ facts, clocks }: LaneOf, align: Alignment): TimelineLane {
  const origin = align === 'calendar' ? ('calendar' as const) : dateIn(facts, origins[align])
  const empty = { origin, exposure: null, marks: [], deadlines: [] }
  if (origin === null) return empty
  const zero = origin === 'calendar' ? { least: 0, most: 0 } : daysOf(origin.value)
  // Day 0 is day 0, however unsure its date is.
  const place = (date: RestsOn) => ({
    ...date,
    days:
      origin !== 'calendar' && date.factId === origin.factId && date.value === origin.value
        ? { least: 0, most: 0 }
        : daysBetween(zero, daysOf(date.value)),
  })
  const marks = dated.flatMap(factId => {
    const date = dateIn(facts, factId)
    return date === null ? [] : [{ ...place(date), rivals: rivalDates(facts, factId).map(place) }]
  })
  const at = (id: FactId) => marks.find(({ factId }) => factId === id)?.days ?? null
  const [from, to] = [at('dates.intrusionStart'), at('dates.intrusionEnd')]
  const deadlines = clocks.flatMap(({ clockId, answer, applies, deadline, start }) =>
    deadline === null || applies === 'no' || start === null
      ? []
      : [{ clockId, answer, days: deadlineDays(deadline, start, origin, zero) }],
  )
  const isImpossible = from !== null && to !== null && to.most < from.least
  return { origin, exposure: from === null ? null : { from, to, isImpossible }, marks, deadlines }
}

/** A deadline hangs on the day its clock began: where that is day 0, the uncertainty of day 0 falls away. */
function deadlineDays(
  deadline: { readonly first: string; readonly last: string },
  start: RestsOn,
  origin: RestsOn | 'calendar',
  zero: DayRange,
): DayRange {
  const days = { least: daysOf(deadline.first).least, most: daysOf(deadline.last).most }
  if (origin === 'calendar') return days
  if (start.factId !== origin.factId) return daysBetween(zero, days)
  const { least, most } = { least: days.least - zero.least, most: days.most - zero.most }
  return { least: Math.min(least, most), most: Math.max(least, most) }
}

/** The lanes of two to six breaches, or of articles on one. */
export function timelineOf(columns: readonly LaneOf[], align: Alignment): Timeline {
  const lanes = columns.map(column => laneOf(column, align))
  const days = lanes.flatMap(({ marks, deadlines }) => [
    ...marks.flatMap(mark => [mark.days, ...mark.rivals.map(rival => rival.days)]),
    ...deadlines.map(deadline => deadline.days),
  ])
  const span =
    days.length === 0
      ? null
      : {
          least: Math.min(...days.map(({ least }) => least)),
          most: Math.max(...days.map(({ most }) => most)),
        }
  return { align, lanes, span }
}
