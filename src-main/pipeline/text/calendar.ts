import type { PartialDate } from '../../domain/partial-date.ts'

const dayLength = 86_400_000

const pad = (number: number) => String(number).padStart(2, '0')

/** A partial date from its parts, null where no such day exists. */
export function partialDate(year: number, month?: number, day?: number): PartialDate | null {
  if (month === undefined) return `${year}`
  if (month < 1 || month > 12) return null
  if (day === undefined) return `${year}-${pad(month)}`
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${year}-${pad(month)}-${pad(day)}`
    : null
}

const time = (date: PartialDate) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

/** Days from one date to another, a partial date counting from its first day. */
export const daysBetween = (from: PartialDate, to: PartialDate): number => (time(to) - time(from)) / dayLength

/** The date so many days later; null for a date that names no day. */
export function plusDays(date: PartialDate, days: number): PartialDate | null {
  if (date.length < 10) return null
  return new Date(time(date) + days * dayLength).toISOString().slice(0, 10)
}

/** The month so many months later, as `yyyy-mm`. */
export function plusMonths(date: PartialDate, months: number): PartialDate | null {
  if (date.length < 7) return null
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7)
}

/** Monday is 0. */
export const weekdayOf = (date: PartialDate): number => (new Date(time(date)).getUTCDay() + 6) % 7
