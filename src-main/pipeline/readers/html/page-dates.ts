// Dates in the forms that programs and editors write into pages.
import { PartialDate } from '../../../domain/partial-date.ts'
import { machineDate } from '../front-matter.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const dateOf = (year: string | number, month: string | number, day: string | number): PartialDate | null => {
  const date = PartialDate.safeParse([year, month, day].map(part => String(part).padStart(2, '0')).join('-'))
  return date.success ? date.data : null
}

/** The day of a date in meta tags and structured data; null where it is none, or could be two. */
export function writtenDate(text: string | null | undefined, language: string | null): PartialDate | null {
  const written = text?.trim() ?? ''
  return machineDate(written) ?? slashedDate(written, language) ?? englishDate(written) ?? epochDate(written)
}

/** "2024/06/03", "3/6/2024" where the day comes first, "13/6/2024" anywhere. */
function slashedDate(text: string, language: string | null): PartialDate | null {
  const [, year, month, day] = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text) ?? []
  if (year !== undefined && month !== undefined && day !== undefined) return dateOf(year, month, day)
  const [, first, second, last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text) ?? []
  if (first === undefined || second === undefined || last === undefined) return null
  if (Number(first) > 12) return dateOf(last, second, first)
  if (Number(second) > 12) return dateOf(last, first, second)
  const dayFirst = language !== null && !/^en(?:-us)?$/i.test(language.replace('_', '-'))
  return first === second || dayFirst ? dateOf(last, second, first) : null
}

/** "Mon, 03 Jun 2024 10:00:00 GMT", "June 3, 2024 5:00 AM": what programs write in English. */
function englishDate(text: string): PartialDate | null {
  const [, day, name, year] =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?!\d)/i.exec(text) ?? []
  const [, name2, day2, year2] =
    /^(?:[a-z]{6,9},?\s+|[a-z]{3}\s+)??([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:,?\s+\d{1,2}:\d\d(?::\d\d)?(?:\s+[A-Z]{3,4})?)?,?\s+(\d{4})(?!\d)/i.exec(
      text,
    ) ?? []
  const month = months.indexOf((name ?? name2 ?? '').toLowerCase()) + 1
  const [dayFound, yearFound] = [day ?? day2, year ?? year2]
  if (month === 0 || dayFound === undefined || yearFound === undefined) return null
  return dateOf(yearFound, month, dayFound)
}

/** Seconds or milliseconds since 1970, of this century. */
function epochDate(text: string): PartialDate | null {
  if (!/^(?:9|1\d)\d{8}(?:\d{3})?$/.test(text)) return null
  const milliseconds = text.length > 10 ? Number(text) : Number(text) * 1000
  return dateOf(...(new Date(milliseconds).toISOString().slice(0, 10).split('-') as [string, string, string]))
}
