import { formatPartialDate } from '../../src-main/domain/partial-date.ts'
import { locale } from './locale.ts'

/** Making a format takes longer than all else about a row, and a list shows the same days again and again. */
const written = new Map<string, string>()
const mostWritten = 5000

/** A partial date, with no more precision than it has. */
export function formatDate(date: string): string {
  const known = written.get(date)
  if (known !== undefined) return known
  if (written.size >= mostWritten) written.clear()
  const words = formatPartialDate(date, locale)
  written.set(date, words)
  return words
}

const monthInYear = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' })
const dayInYear = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short', day: 'numeric' })

/** The same under a heading that already gives the year: `19 Oct`, `Oct`, or nothing. */
export function formatDayInYear(date: string): string {
  const parts = date.split('-').length
  if (parts === 1) return ''
  const [format, day] = parts === 2 ? [monthInYear, `${date}-01`] : [dayInYear, date]
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** Whole days from one full date to another; null when either says less than a day. */
export function daysBetween(from: string, to: string): number | null {
  if (from.length !== 10 || to.length !== 10) return null
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
