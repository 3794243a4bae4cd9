// Breaches as lanes on one axis of time, as data: what is drawn where, and how sure it is.
import * as z from 'zod'
import type { ResolvedFact } from './breach.ts'
import { deadlineOf } from './clocks/deadline.ts'
import { clockOf } from './clocks/index.ts'
import { DayRange, dayNumber, daysBetween, daysOf } from './day-numbers.ts'
import type { FactId } from './fact-id.ts'
import { dateIn, lagBetween, RestsOn, rivalDates } from './lags.ts'
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

/** A clock that began. */
type Running = Pick<ClockReading, 'clockId'> & {
  readonly [K in 'deadline' | 'start']: NonNullable<ClockReading[K]>
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
  const at = (id: FactId) => marks.find(({ factId }) => factId === id)
  const [from, to] = [at('dates.intrusionStart'), at('dates.intrusionEnd')]
  const deadlines = clocks.flatMap(({ clockId, answer, applies, deadline, start }) =>
    deadline === null || applies === 'no' || start === null
      ? []
      : [{ clockId, answer, days: deadlineDays({ clockId, deadline, start }, origin, zero) }],
  )
  // Of the dates themselves: an unsure day 0 makes their places wider than they are.
  const isImpossible =
    from !== undefined && to !== undefined && lagBetween(from.value, to.value, true).kind === 'impossible'
  const exposure = from === undefined ? null : { from: from.days, to: to?.days ?? null, isImpossible }
  return { origin, exposure, marks, deadlines }
}

/** A deadline hangs on the day its clock began: where that is day 0, the uncertainty of day 0 falls away. */
function deadlineDays(
  { clockId, deadline, start }: Running,
  origin: RestsOn | 'calendar',
  zero: DayRange,
): DayRange {
  const days = { least: dayNumber(deadline.first), most: dayNumber(deadline.last) }
  if (origin === 'calendar') return days
  if (start.factId !== origin.factId) return daysBetween(zero, days)
  const { limit } = clockOf(clockId)
  const ends = Array.from({ length: zero.most - zero.least + 1 }, (_, index) => {
    const begun = zero.least + index
    return daysBetween({ least: begun, most: begun }, deadlineOf(limit, begun))
  })
  return {
    least: Math.min(...ends.map(({ least }) => least)),
    most: Math.max(...ends.map(({ most }) => most)),
  }
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
