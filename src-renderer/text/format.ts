import type { Qualifier } from '../../src-main/domain/vocabulary.ts'
import { locale } from './locale.ts'

// Making a format takes longer than all else about a row of a list.
const counts = new Intl.NumberFormat(locale)
const regions = new Intl.DisplayNames([locale], { type: 'region' })
const plurals = new Intl.PluralRules(locale)
const days = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' })

export const formatCount = (count: number): string => counts.format(count).replace('-', '−')

/** With a sign, and a true minus. */
export const formatSigned = (number: number): string =>
  new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(number).replace('-', '−')

/** What a rule gives a candidate: two decimals at most, and a true minus. */
export const formatScore = (score: number): string =>
  score.toLocaleString(locale, { maximumFractionDigits: 2 }).replace('-', '−')

const glyphs: Readonly<Record<Qualifier, string>> = { exact: '=', at_least: '≥', about: '≈', up_to: '≤' }

/** The sign before a figure; nothing for an exact one unless asked for. */
export function qualifierGlyph(qualifier: Qualifier | null, showExact = false): string {
  if (qualifier === null || (qualifier === 'exact' && !showExact)) return ''
  return glyphs[qualifier]
}

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
const sizes = sizeUnits.map(
  unit =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumSignificantDigits: 3,
    }),
)

/** The size of a file in the unit that fits it: `812 bytes`, `2.4 kB`, `17 MB`. */
export function formatSize(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(sizes.length - 1, Math.floor(Math.log10(bytes) / 3))
  return sizes[step]?.format(bytes / 1000 ** step) ?? ''
}

/** A country code in words; the code itself where it is none. */
export function formatCountry(code: string): string {
  try {
    return regions.of(code) ?? code
  } catch {
    return code
  }
}

const dayOf = (date: Date) => date.toDateString()

const now = days.format(0, 'day')
const today = now.charAt(0).toLocaleUpperCase(locale) + now.slice(1)

/** A moment in few words: `14:32` today, `2 June` this year, `2 June 2024` before. */
export function formatMoment(iso: string, now: Date = new Date()): string {
  const at = new Date(iso)
  if (dayOf(at) === dayOf(now)) return at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
  const isThisYear = at.getFullYear() === now.getFullYear()
  return at.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  })
}

/** A moment with its time: `Today 14:32`, `2 June, 14:32`, `2 June 2024, 14:32`. */
export function formatDayAndTime(iso: string, now: Date = new Date()): string {
  const at = new Date(iso)
  const time = at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
  return dayOf(at) === dayOf(now) ? `${today} ${time}` : `${formatMoment(iso, now)}, ${time}`
}

/** A moment whole, for the middle of a sentence: `Mar 5, 2026, 2:32 PM`. */
export const formatWholeMoment = (iso: string): string =>
  new Date(iso).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })

/** Whether the language of the screen has the singular for a count: English for 1, French for 0 and 1.5 too. */
export const isOne = (count: number): boolean => plurals.select(count) === 'one'

/** `1 article`, `3 articles`. */
export const counted = (count: number, one: string, many: string): string =>
  `${formatCount(count)} ${isOne(count) ? one : many}`

/** `Red, amber and green`. */
export const listed = (parts: readonly string[]): string => conjunction.format(parts)

/** `Red, amber or green`. */
export const listedOr = (parts: readonly string[]): string => disjunction.format(parts)

/** A label in the middle of a sentence, for languages that write only names large: `Ransom paid` becomes `ransom paid`. */
export const lowerFirst = (label: string): string =>
  label.charAt(0).toLocaleLowerCase(locale) + label.slice(1)
