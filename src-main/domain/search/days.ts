// Ranges of days, and which partial dates lie wholly within one.
import { dayRange } from '../partial-date.ts'

export interface DayRange {
  readonly from: string | null
  readonly to: string | null
}

const pad = (number: number, width: number) => String(number).padStart(width, '0')

const written = (date: Date) =>
  `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`

/** The day so many days after another, negative for before. */
export function dayAfter(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return written(date)
}

/** The partial dates of one length that lie wholly within a range. */
export interface PartialRange {
  /** 4 for years, 7 for months, 10 for days. */
  readonly length: number
  readonly from: string
  readonly to: string
}

const [earliest, latest] = ['0000-01-01', '9999-12-31']

/**
 * The years, months and days that lie wholly within a range: of a breach that was discovered "in 2024" nobody knows
 * whether it was in March, so `2024-03` does not find it.
 */
export function partialRanges({ from, to }: DayRange): PartialRange[] {
  const [first, last] = [from ?? earliest, to ?? latest]
  const wholly = (length: 4 | 7): PartialRange => {
    const [begun, ended] = [first.slice(0, length), last.slice(0, length)]
    const [opening, closing] = [dayRange(begun), dayRange(ended)]
    return {
      length,
      from: opening.first === first ? begun : dayAfter(opening.last, 1).slice(0, length),
      to: closing.last === last ? ended : dayAfter(closing.first, -1).slice(0, length),
    }
  }
  return [{ length: 10, from: first, to: last }, wholly(7), wholly(4)].filter(range => range.from <= range.to)
}
