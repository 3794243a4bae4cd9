// Days as the screen writes them: ranges, and what is longer or later than something else.
import type { DayRange } from '../../src-main/domain/day-numbers.ts'
import { words } from '../languages/words.ts'
import { formatSigned } from './format.ts'

const texts = words.lags

/** `16 days`, `59 to 89 days`. */
export const daysWords = ({ least, most }: DayRange): string =>
  least === most ? texts.days(least) : texts.range(least, most)

/** `−12 days`, `+3 to +30 days`; nothing where there is no difference. */
export function differenceWords({ least, most }: DayRange): string {
  if (least === 0 && most === 0) return ''
  if (least === most) return texts.difference(formatSigned(least), Math.abs(least) === 1)
  return texts.differences(formatSigned(least), formatSigned(most))
}

/** Turned round: how much earlier instead of later. */
export const reversed = ({ least, most }: DayRange): DayRange => ({ least: -most, most: -least })
