// The stretch of days in sight: zooming and panning, as numbers.
import type { DayRange } from '../../src-main/domain/day-numbers.ts'

/** Days from one to another; parts of days, too. */
export interface DayWindow {
  readonly from: number
  readonly to: number
}

/** No nearer than so many days: what is told is told in days. */
export const fewestDays = 6
const margin = 0.03

const lengthOf = ({ from, to }: DayWindow) => to - from

/** All that is dated, with a little room beside it. */
export function wholeWindow({ least, most }: DayRange): DayWindow {
  const room = Math.max((most - least) * margin, (fewestDays - (most - least)) / 2, 1)
  return { from: least - room, to: most + room }
}

/** As long as it is, but within the whole. */
function kept(window: DayWindow, whole: DayWindow): DayWindow {
  const length = Math.min(lengthOf(window), lengthOf(whole))
  const from = Math.max(whole.from, Math.min(window.from, whole.to - length))
  return { from, to: from + length }
}

/** Nearer by a factor above 1, farther by one below; the day `at` stays where it is. */
export function zoomed(window: DayWindow, whole: DayWindow, factor: number, at?: number): DayWindow {
  const length = Math.max(
    Math.min(fewestDays, lengthOf(whole)),
    Math.min(lengthOf(window) / factor, lengthOf(whole)),
  )
  const fixed = at ?? (window.from + window.to) / 2
  const share = (fixed - window.from) / lengthOf(window)
  const from = fixed - share * length
  return kept({ from, to: from + length }, whole)
}

/** Moved by a share of what is in sight: 0.25 is a quarter to the right. */
export function panned(window: DayWindow, whole: DayWindow, share: number): DayWindow {
  const by = share * lengthOf(window)
  return kept({ from: window.from + by, to: window.to + by }, whole)
}

/** Moved just so far that the days are in sight; the first of them, where they are too many. */
export function withInSight(window: DayWindow, whole: DayWindow, { least, most }: DayRange): DayWindow {
  if (least >= window.from && most <= window.to) return window
  const edge = Math.min(lengthOf(window) * 0.1, Math.max(0, lengthOf(window) - (most - least)) / 2)
  const from = least < window.from ? least - edge : Math.min(least - edge, most + edge - lengthOf(window))
  return kept({ from, to: from + lengthOf(window) }, whole)
}

/** True where nothing is out of sight. */
export const isWhole = (window: DayWindow, whole: DayWindow): boolean =>
  lengthOf(window) >= lengthOf(whole) - 0.01
