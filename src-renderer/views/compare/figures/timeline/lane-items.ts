// What a lane of the timeline has to show and to stop at, in pixels: its bar, its marks, other dates told, deadlines.
import type { DayRange } from '../../../../../src-main/domain/day-numbers.ts'
import type { FactId } from '../../../../../src-main/domain/fact-id.ts'
import type { TimelineLane, TimelineMark } from '../../../../../src-main/domain/timeline.ts'
import { dodged, type Interval, levelsOf } from '../intervals.ts'

/** From days to pixels. */
export type DayScale = (day: number) => number

type Answer = TimelineLane['deadlines'][number]['answer']

interface Placed {
  /** Unlike any other of its lane. */
  readonly id: string
  readonly days: DayRange
  /** Where it is drawn; no stretch where the day is certain. */
  readonly box: Interval
  /** 0: on the line of the lane. 1, 2…: below, because something else is there. */
  readonly level: number
}

export interface DateItem extends Placed {
  readonly kind: 'mark' | 'rival'
  readonly factId: FactId
  readonly value: string
  readonly claimId: number | null
  readonly rivals: TimelineMark['rivals']
  /** True where it is told no more exactly than by month or year. */
  readonly isRange: boolean
}

export interface DeadlineItem extends Placed {
  readonly kind: 'deadline'
  /** Of the clocks that end there, the one to look at first. */
  readonly answer: Answer
  readonly clocks: readonly { readonly clockId: string; readonly answer: Answer }[]
}

export type LaneItem = DateItem | DeadlineItem

/** A part of the bar of exposure. */
export interface BarPart extends Interval {
  /** `open`: its end is not stated. `impossible`: it would end before it begins. */
  readonly look: 'sure' | 'unsure' | 'open' | 'impossible'
}

export interface LaneItems {
  readonly bar: readonly BarPart[]
  /** From the left to the right. */
  readonly dates: readonly DateItem[]
  readonly deadlines: readonly DeadlineItem[]
  /** How many lines of marks lie under each other. */
  readonly levels: number
}

/** A mark is so wide; a stretch of days is at least as wide, so that it is seen to be none. */
const markWidth = 13
const openWidth = 26

/** True for the ends of the bar. */
export const isExposure = (factId: FactId) =>
  factId === 'dates.intrusionStart' || factId === 'dates.intrusionEnd'

/** How long data were exposed, as parts of a bar: where the dates are certain, and where they are not. */
export function barParts(exposure: TimelineLane['exposure'], x: DayScale, scale: number): BarPart[] {
  if (exposure === null) return []
  const { from, to, isImpossible } = exposure
  const part = (look: BarPart['look'], least: number, most: number): BarPart[] =>
    most > least ? [{ look, from: x(least), to: x(most) }] : []
  if (to === null) {
    const edge = x(from.most)
    return [
      ...part('unsure', from.least, from.most),
      { look: 'open', from: edge, to: edge + openWidth * scale },
    ]
  }
  if (isImpossible) return part('impossible', to.least, from.most)
  // Where the end may lie before the last day it can have begun, nothing of it is certain.
  if (to.least < from.most) return part('unsure', from.least, Math.max(from.most, to.most))
  return [
    ...part('unsure', from.least, from.most),
    ...part('sure', from.most, to.least),
    ...part('unsure', to.least, to.most),
  ]
}

const stretch = (days: DayRange, x: DayScale, least: number): Interval => {
  const [from, to] = [x(days.least), x(days.most)]
  if (days.least === days.most) return { from, to: from }
  const missing = Math.max(0, least - (to - from)) / 2
  return { from: from - missing, to: to + missing }
}

const around = ({ from, to }: Interval, half: number): Interval =>
  from === to ? { from: from - half, to: to + half } : { from, to }

/** Everything of a lane, each thing where it can be told from the others. */
export function laneItems(lane: TimelineLane, x: DayScale, scale: number): LaneItems {
  const width = markWidth * scale
  const bar = barParts(lane.exposure, x, scale)
  const dated = lane.marks.map(({ rivals, ...mark }) => ({
    ...mark,
    kind: 'mark' as const,
    id: mark.factId,
    rivals,
    isRange: mark.days.least !== mark.days.most,
    box: stretch(mark.days, x, width),
    level: 0,
  }))
  const inBar = lane.exposure === null ? [] : dated.filter(({ factId }) => isExposure(factId))
  const free = dated.filter(mark => !inBar.includes(mark))
  const exact = free.filter(({ isRange }) => !isRange)
  const at = dodged(
    exact.map(({ box }) => box.from),
    width,
  )
  const points = exact.map((mark, index) => {
    const place = at[index] ?? mark.box.from
    return { ...mark, box: { from: place, to: place } }
  })
  const ranges = free.filter(({ isRange }) => isRange)
  const taken = [...bar, ...points.map(({ box }) => around(box, width / 2))]
  const levels = levelsOf(
    ranges.map(({ box }) => box),
    3,
    taken,
  )
  const stretches = ranges.map((mark, index) => ({ ...mark, level: levels[index] ?? 0 }))
  const used = Math.max(1, ...stretches.map(({ level }) => level + 1))
  const rivals = rivalItems(lane, x, width, used)
  const dates = [...inBar, ...points, ...stretches, ...rivals]
  return {
    bar,
    dates: dates.sort((a, b) => a.box.from + a.box.to - b.box.from - b.box.to || a.level - b.level),
    deadlines: deadlineItems(lane.deadlines, x),
    levels: Math.max(used, ...rivals.map(({ level }) => level + 1)),
  }
}

/** Other dates told, on lines of their own below those in use. */
function rivalItems({ marks }: TimelineLane, x: DayScale, width: number, below: number): DateItem[] {
  const items = marks.flatMap(({ rivals }) =>
    rivals.map((rival, index) => ({
      ...rival,
      kind: 'rival' as const,
      id: `${rival.factId} rival ${index}`,
      rivals: [],
      isRange: rival.days.least !== rival.days.most,
      box: stretch(rival.days, x, width),
    })),
  )
  const levels = levelsOf(
    items.map(({ box }) => around(box, width / 2)),
    3,
  )
  return items.map((item, index) => ({ ...item, level: below + (levels[index] ?? 0) }))
}

/** What stands for several answers is the one that asks for a look first. */
const answersByUrgency = ['missed', 'cannot-be-told', 'met', 'does-not-apply'] as const

/** Clocks that end on the same days are one line. */
function deadlineItems(deadlines: TimelineLane['deadlines'], x: DayScale): DeadlineItem[] {
  const groups = Map.groupBy(deadlines, ({ days }) => `${days.least} ${days.most}`)
  return [...groups].flatMap(([key, clocks]) => {
    const [first] = clocks
    const answer = answersByUrgency.find(one => clocks.some(clock => clock.answer === one))
    if (first === undefined || answer === undefined) return []
    const { days } = first
    return {
      kind: 'deadline' as const,
      id: `deadline ${key}`,
      days,
      answer,
      clocks: clocks.map(clock => ({ clockId: clock.clockId, answer: clock.answer })),
      box: { from: x(days.least), to: x(days.most) },
      level: -1,
    }
  })
}
