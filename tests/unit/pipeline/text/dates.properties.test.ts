import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src-main/pipeline/lexicons/index.ts'
import { findDates } from '../../../../src-main/pipeline/text/date-mentions.ts'
import { resolveDates } from '../../../../src-main/pipeline/text/date-resolution.ts'
import { fold } from '../../../../src-main/pipeline/text/fold.ts'
import type { SpelledLanguage } from './number-spellers.ts'

const locales: Readonly<Record<SpelledLanguage, readonly string[]>> = {
  es: ['es-ES', 'es-MX', 'es-AR', 'es-CO'],
  pt: ['pt-BR', 'pt-PT'],
  en: ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IE'],
  fr: ['fr-FR', 'fr-CA', 'fr-CH', 'fr-BE'],
  de: ['de-DE', 'de-AT', 'de-CH'],
  it: ['it-IT', 'it-CH'],
  ca: ['ca-ES'],
}

type Style = Intl.DateTimeFormatOptions

const usual: readonly Style[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { weekday: 'long', day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'long' },
]
const abbreviated: readonly Style[] = [
  { dateStyle: 'medium' },
  { day: 'numeric', month: 'short', year: 'numeric' },
]
const inFigures: readonly Style[] = [
  { day: '2-digit', month: '2-digit', year: 'numeric' },
  { day: 'numeric', month: 'numeric', year: 'numeric' },
]

/** What countries write in figures the other way round. */
const isMonthFirst = (locale: string) => locale === 'en-US'

const publishedOn = '2024-06-12'
const last = Date.UTC(2024, 5, 12)
/** Days of the eight months before the article, so that a date without its year has only one meaning. */
const days = fc.integer({ min: 0, max: 239 }).map(ago => new Date(last - ago * 86_400_000))

const readIn = (lang: SpelledLanguage, written: string) =>
  resolveDates(findDates(written, fold(written), lexiconOf(lang) ?? expect.fail()), {
    publishedOn,
    last: null,
  }).dates.map(({ from, to }) => (to === null ? from : `${from}/${to}`))

function holds(lang: SpelledLanguage, styles: readonly Style[], countries: readonly string[]): void {
  fc.assert(
    fc.property(days, fc.constantFrom(...styles), fc.constantFrom(...countries), (day, style, locale) => {
      const written = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(day)
      expect(readIn(lang, written), `${locale} "${written}"`).toEqual([day.toISOString().slice(0, 10)])
    }),
    { numRuns: 200 },
  )
}

for (const lang of Object.keys(locales) as SpelledLanguage[])
  describe(`any day in ${lang}`, () => {
    it('is read with its month in letters', () => holds(lang, usual, locales[lang]))
    it('is read with its month cut short', () => holds(lang, abbreviated, locales[lang]))
    it('is read in figures', () =>
      holds(lang, inFigures, lang === 'en' ? locales.en.filter(isMonthFirst) : locales[lang]))
  })
