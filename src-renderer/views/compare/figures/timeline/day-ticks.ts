// Where the axis of time has its lines, and what is written on them.
import { scaleUtc } from 'd3-scale'
import { dayOfNumber } from '../../../../../src-main/domain/day-numbers.ts'
import type { DayWindow } from '../../../../state/day-window.ts'

export interface DayTick {
  readonly day: number
  /** A date no more precise than the line: `2024`, `2024-03`, `2024-03-05`; null on an axis that counts days. */
  readonly date: string | null
  /** True where the words have to name the year as well. */
  readonly withYear: boolean
}

const millisecondsADay = 86_400_000
const isWholeDay = (day: number) => Number.isInteger(day)

/** As short as the first of January, or the first of a month, can be written. */
function shortened(day: number): string {
  const date = dayOfNumber(day)
  if (date.endsWith('-01-01')) return date.slice(0, 4)
  return date.endsWith('-01') ? date.slice(0, 7) : date
}

/** The lines of a calendar, about `count` of them; the year is written where it begins, or else at the first line. */
export function calendarTicks({ from, to }: DayWindow, count: number): DayTick[] {
  const days = scaleUtc()
    .domain([from * millisecondsADay, to * millisecondsADay])
    .ticks(Math.max(2, count))
    .map(date => date.getTime() / millisecondsADay)
    .filter(day => isWholeDay(day) && day >= from && day <= to)
  const dates = days.map(shortened)
  return days.map((day, index) => {
    const date = dates[index] ?? dayOfNumber(day)
    const before = index === 0 ? undefined : days[index - 1]
    const isNewYear = before === undefined || dayOfNumber(before).slice(0, 4) !== dayOfNumber(day).slice(0, 4)
    return { day, date, withYear: isNewYear || date.length === 4 }
  })
}

/** Steps that people think in: weeks, months of 30 days, years of 365. */
const steps = [1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650, 7300, 18250]

/** The lines of an axis that counts days from day 0. */
export function countedTicks({ from, to }: DayWindow, count: number): DayTick[] {
  const step = steps.find(days => (to - from) / days <= Math.max(2, count)) ?? 36_500
  const ticks: DayTick[] = []
  for (let day = Math.ceil(from / step) * step; day <= to; day += step)
    ticks.push({ day: day === 0 ? 0 : day, date: null, withYear: false })
  return ticks
}
