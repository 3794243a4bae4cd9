import { formatPartialDate } from '../../src-main/domain/partial-date.ts'
import { locale } from './locale.ts'

/** A partial date, with no more precision than it has. */
export const formatDate = (date: string): string => formatPartialDate(date, locale)

/** The same under a heading that already gives the year: `19 Oct`, `Oct`, or nothing. */
export function formatDayInYear(date: string): string {
  const parts = date.split('-').length
  if (parts === 1) return ''
  const day = parts === 2 ? `${date}-01` : date
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'short',
    ...(parts === 3 && { day: 'numeric' }),
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** Whole days from one full date to another; null when either says less than a day. */
export function daysBetween(from: string, to: string): number | null {
  if (from.length !== 10 || to.length !== 10) return null
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
