// Days as numbers, counted from 1 January 1970: what lags, clocks and time lines count with.
import * as z from 'zod'
import { dayRange, type PartialDate } from './partial-date.ts'

const millisecondsADay = 24 * 60 * 60 * 1000

/** Numbers of days that something lies between, both ends included; the same twice where it is certain. */
export const DayRange = z.strictObject({ least: z.int(), most: z.int() })
export type DayRange = z.infer<typeof DayRange>

/** `2024-03-05` as the number of days since 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay

/** The day of a number of days since 1970, as `yyyy-mm-dd`. */
export const dayOfNumber = (number: number): string =>
  new Date(number * millisecondsADay).toISOString().slice(0, 10)

/** The days a partial date can mean. */
export function daysOf(date: PartialDate): DayRange {
  const { first, last } = dayRange(date)
  return { least: dayNumber(first), most: dayNumber(last) }
}

/** How many days can lie between two days of which each is one of a range; negative where the second comes first. */
export const daysBetween = (from: DayRange, to: DayRange): DayRange => ({
  least: to.least - from.most,
  most: to.most - from.least,
})

/** 0 is a Monday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7
