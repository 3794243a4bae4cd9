import { PartialDate } from '../../../domain/partial-date.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** "3 Jun 2024", as RFC 5322 has it, and "Jun 3 10:15:00 2024" or "Jun 3, 2024" as others do. */
const dayFirst = /(?<!\d)(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?!\d)/i
const monthFirst =
  /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:,|\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s+[A-Z]{2,5})?\s+(\d{4})\b/
const machine = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
/** There was no mail before, and programs without a clock write the beginning of theirs. */
const firstYear = 1982

/** The calendar day of a Date field, as written in its own time zone; null when it names none. */
export function mailDate(text: string | null): PartialDate | null {
  const line = (text ?? '').slice(0, 200)
  const [, day, month, year] = dayFirst.exec(line) ?? []
  const [, laterMonth, laterDay, laterYear] = monthFirst.exec(line) ?? []
  const [, isoYear, isoMonth, isoDay] = machine.exec(line) ?? []
  return (
    dateOf(year, numberOf(month), day) ??
    dateOf(laterYear, numberOf(laterMonth), laterDay) ??
    dateOf(isoYear, Number(isoMonth), isoDay)
  )
}

const numberOf = (month: string | undefined) => months.indexOf(month?.toLowerCase() ?? '') + 1

function dateOf(year: string | undefined, month: number, day: string | undefined): PartialDate | null {
  if (year === undefined || day === undefined) return null
  // RFC 5322: two figures below 50 are of this century.
  const full = year.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year)
  const pad = (part: number | string) => String(part).padStart(2, '0')
  const date = PartialDate.safeParse(`${full}-${pad(month)}-${pad(day)}`)
  return date.success && full >= firstYear ? date.data : null
}
