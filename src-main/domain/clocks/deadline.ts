// The last day of a clock, as far as days alone can tell it.
import { type DayRange, dayNumber, dayOfNumber, weekdayOf } from '../day-numbers.ts'
import { assertNever } from '../result.ts'
import type { ClockLimit } from './clock.ts'

const isWorkingDay = (day: number) => weekdayOf(day) < 5

/** The so-manieth working day after a day, public holidays not counted. */
function workingDayAfter(day: number, count: number): number {
  let at = day
  for (let left = count; left > 0; ) {
    at += 1
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/**
 * For a clock that starts on a day: `least` is the last day on which a notice is certainly in time, `most` the last on
 * which it may be. Days are counted from 1970; a later start never gives an earlier deadline.
 */
export function deadlineOf(limit: ClockLimit, start: number): DayRange {
  switch (limit.kind) {
    case 'days':
      return { least: start + limit.days, most: start + limit.days }
    case 'hours': {
      // Learnt at any hour of its day and told at any hour of another, up to one day more or less has gone by.
      const most = start + Math.ceil(limit.hours / 24)
      return {
        least: start + Math.floor(limit.hours / 24) - 1,
        most: Math.max(most, workingDayAfter(start, limit.leastWorkingDays ?? 0)),
      }
    }
    case 'working-days':
      return {
        least: workingDayAfter(start, limit.days),
        most: workingDayAfter(start, (limit.forSmallBodies ?? limit.days) + limit.holidays),
      }
    case 'days-after-year': {
      const end = dayNumber(`${dayOfNumber(start).slice(0, 4)}-12-31`) + limit.days
      return { least: end, most: end }
    }
    default:
      return assertNever(limit)
  }
}
