import * as z from 'zod'

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function isRealDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A calendar date as precise as the source gives it: `2024`, `2024-03` or `2024-03-05` (ISO 8601 reduced precision). */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2024, 2024-03 or 2024-03-05')
  .refine(isRealDate, 'this day does not exist')
export type PartialDate = z.infer<typeof PartialDate>

/** The first and the last day a partial date can mean, both as `yyyy-mm-dd`. */
export function dayRange(date: PartialDate): { first: string; last: string } {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (day !== undefined) return { first: date, last: date }
  if (month !== undefined)
    return { first: `${date}-01`, last: `${date}-${String(daysInMonth(year, month)).padStart(2, '0')}` }
  return { first: `${date}-01-01`, last: `${date}-12-31` }
}

/** True when one date is the other, only less precise: `2024-03` agrees with `2024-03-05`. */
export const agree = (a: PartialDate, b: PartialDate): boolean => a.startsWith(b) || b.startsWith(a)

/** `2024-03-05` becomes `5 Mar 2024` (or what the locale writes), with no more precision than it has. */
export function formatPartialDate(date: PartialDate, locale: string): string {
  const parts = date.split('-').length
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 && { month: 'short' }),
    ...(parts > 2 && { day: 'numeric' }),
  })
  return format.format(new Date(`${dayRange(date).first}T00:00:00Z`))
}
