import type { PartialDate } from '../../domain/partial-date.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { partialDate } from './calendar.ts'
import { findDates } from './date-mentions.ts'
import { fold } from './fold.ts'

export interface ReadDate {
  readonly value: PartialDate
  readonly start: number
  readonly end: number
}

/**
 * The first full date of a line, in any of the language's written forms. With `year`, a day and month without a
 * year count too, as of that year.
 */
export function readDate(text: string, lexicon: Lexicon, year?: number): ReadDate | null {
  if (!/\d/.test(text)) return null
  const mentions = findDates(text, fold(text), lexicon)
  for (const { start, end, from } of mentions) {
    if (from.kind !== 'calendar' || from.month === undefined || from.day === undefined) continue
    const writtenYear = from.year ?? year
    const value = writtenYear === undefined ? null : partialDate(writtenYear, from.month, from.day)
    if (value !== null) return { value, start, end }
  }
  return null
}
