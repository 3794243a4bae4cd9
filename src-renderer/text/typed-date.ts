// What a date means that somebody typed, or selected in a text, in any of the screen's languages.
import { fold } from '../../src-main/domain/fold.ts'
import { PartialDate } from '../../src-main/domain/partial-date.ts'
import { languages } from '../languages/languages.ts'

/** Names of months, whole and cut short, in every language the screen speaks. */
const months = new Map<string, number>()
for (const language of [...languages, 'ca'])
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
    for (let at = 0; at < 12; at++) {
      const name = format.formatToParts(new Date(Date.UTC(2024, at, 5))).find(({ type }) => type === 'month')
      if (name !== undefined) months.set(bare(name.value), at + 1)
    }
  }
months.set('sept', 9)

/** The name without its accents, its full stop, and a particle before it. */
function bare(name: string): string {
  return fold(name)
    .replace(/\./g, '')
    .replace(/^d[e’'] ?/, '')
    .trim()
}

/** Whether people of a locale write the month before the day. */
const isMonthFirst = (locale: string): boolean => {
  const order = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(new Date(0))
    .map(({ type }) => type)
  return order.indexOf('month') < order.indexOf('day') && order.indexOf('year') > order.indexOf('day')
}

const yearOf = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))
const two = (number: number) => String(number).padStart(2, '0')

function made(year: number, month?: number, day?: number): string | null {
  const parts = [
    String(year),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ]
  const checked = PartialDate.safeParse(parts.join('-'))
  return checked.success && year >= 1970 && year <= 2100 ? checked.data : null
}

/** The last such day that is not after `until`: an article tells of what has happened. */
function lastBefore(until: string | null, month: number, day: number): string | null {
  if (until === null) return null
  const year = Number(until.slice(0, 4))
  const inYear = made(year, month, day)
  const end = until.padEnd(10, '-12-31'.slice(until.length - 4))
  return inYear !== null && inYear <= end ? inYear : made(year - 1, month, day)
}

const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/
const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/
const monthOfYear = /^(\d{1,2})[./-](\d{4})$/

function fromNumbers(text: string, locale: string): string | null {
  const whole = iso.exec(text)
  if (whole !== null) {
    const [, year, month, day] = whole
    return made(
      Number(year),
      month === undefined ? undefined : Number(month),
      day === undefined ? undefined : Number(day),
    )
  }
  const partial = monthOfYear.exec(text)
  if (partial !== null) return made(Number(partial[2]), Number(partial[1]))
  const [, first = '', sign, second = '', year] = numeric.exec(text) ?? []
  if (year === undefined) return null
  const [a, b] = [Number(first), Number(second)]
  const monthComesFirst = sign === '/' && isMonthFirst(locale)
  return (
    made(yearOf(year), monthComesFirst ? a : b, monthComesFirst ? b : a) ??
    made(yearOf(year), monthComesFirst ? b : a, monthComesFirst ? a : b)
  )
}

const fillers = new Set([
  'de',
  'del',
  'of',
  'the',
  'le',
  'el',
  'on',
  'am',
  'em',
  'do',
  'den',
  'il',
  'the',
  'in',
  'en',
])

function fromWords(text: string, until: string | null): string | null {
  const tokens = text
    .split(/[\s,./-]+/)
    .map(token => token.replace(/^d['’]/, '').replace(/^(\d{1,2})(?:st|nd|rd|th|er|re|o|º|ª|a)$/, '$1'))
    .filter(token => token !== '' && !fillers.has(token))
  const month = months.get(tokens.find(token => months.has(token)) ?? '')
  if (month === undefined || tokens.length > 3) return null
  const numbers = tokens.filter(token => !months.has(token))
  if (numbers.length !== tokens.length - 1 || numbers.some(token => !/^\d{1,4}$/.test(token))) return null
  const year = numbers.find(number => number.length === 4)
  const others = numbers.filter(number => number !== year)
  const [first, second] = others
  if (year !== undefined) return made(Number(year), month, first === undefined ? undefined : Number(first))
  if (second !== undefined) return made(yearOf(second), month, Number(first))
  return first === undefined ? null : lastBefore(until, month, Number(first))
}

/**
 * The partial date somebody typed: `2024-03`, `5.3.2024`, `March 5, 2024`, `5 de marzo de 2024`; null where that is
 * none. With `until`, a day without its year is the last such day by then.
 */
export function typedDate(text: string, locale: string, until: string | null = null): string | null {
  const folded = fold(text).replace(/\s+/g, ' ').trim()
  return fromNumbers(folded, locale) ?? fromWords(folded, until)
}

const within =
  /\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+)?(?:d[e’']\s?)?\p{L}{3,10}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:del?\s+)?\d{4}|\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?\p{L}{3,10}|\p{L}{3,10}\.?\s+\d{1,2}(?!\d)|\b(?:19|20)\d{2}\b/gu

/** The first date in a stretch of text that somebody selected. */
export function dateWithin(text: string, locale: string, until: string | null): string | null {
  const whole = typedDate(text, locale, until)
  if (whole !== null) return whole
  for (const [candidate] of text.matchAll(within)) {
    const date = typedDate(candidate, locale, until)
    if (date !== null) return date
  }
  return null
}
