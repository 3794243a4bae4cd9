import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peopleAffected } from '../../../../src-main/pipeline/finders/people-affected.ts'
import { lexiconOf } from '../../../../src-main/pipeline/lexicons/index.ts'
import { fold } from '../../../../src-main/pipeline/text/fold.ts'
import { findNumbers } from '../../../../src-main/pipeline/text/numbers.ts'
import { reading } from '../reading-of.ts'
import { type SpelledLanguage, spellers } from './number-spellers.ts'

interface Writing {
  readonly locales: readonly string[]
  readonly thousand: readonly string[]
  readonly million: readonly string[]
  /** Between the two ends of a range. */
  readonly and: string
  /** A sentence of people affected, around the number. */
  readonly sentence: readonly [string, string]
}

const languages: Readonly<Record<SpelledLanguage, Writing>> = {
  es: {
    locales: ['es-ES', 'es-MX', 'es-AR', 'es-CL', 'es-CR', 'es-PE'],
    thousand: ['mil'],
    million: ['millones'],
    and: 'y',
    sentence: ['La filtración afectó a ', ' clientes.'],
  },
  pt: {
    locales: ['pt-BR', 'pt-PT', 'pt-CH'],
    thousand: ['mil'],
    million: ['milhões', 'mi'],
    and: 'e',
    sentence: ['O vazamento atingiu ', ' clientes.'],
  },
  en: {
    locales: ['en-US', 'en-GB', 'en-ZA', 'en-CH', 'en-DE', 'en-AT'],
    thousand: ['thousand', 'k', 'K'],
    million: ['million', 'm', 'mn'],
    and: 'and',
    sentence: ['The breach affected ', ' customers.'],
  },
  fr: {
    locales: ['fr-FR', 'fr-CA', 'fr-CH', 'fr-BE', 'fr-LU'],
    thousand: ['mille'],
    million: ['millions', 'Mio'],
    and: 'et',
    sentence: ['La fuite de données touche ', ' clients.'],
  },
  de: {
    locales: ['de-DE', 'de-AT', 'de-CH', 'de-LI'],
    thousand: ['Tausend', 'tausend', 'Tsd.'],
    million: ['Millionen', 'Mio.', 'Mio'],
    and: 'und',
    sentence: ['Vom Datenleck sind ', ' Kunden betroffen.'],
  },
  it: {
    locales: ['it-IT', 'it-CH'],
    thousand: ['mila'],
    million: ['milioni', 'mln'],
    and: 'e',
    sentence: ['La violazione ha colpito ', ' clienti.'],
  },
  ca: {
    locales: ['ca-ES', 'ca-AD'],
    thousand: ['mil'],
    million: ['milions'],
    and: 'i',
    sentence: ['La filtració va afectar ', ' clients.'],
  },
}

const names = Object.keys(languages) as SpelledLanguage[]

/** What stands between the thousands: every sign and every space in use. */
const signs = ['.', ',', "'", '’', ' ', '\u00a0', '\u2009', '\u202f', '\u2007']
/** Between a figure and its magnitude word. */
const spaces = [' ', '\u00a0', '\u202f', '\u2009']

/** With its spaces told apart. */
const shown = (written: string) =>
  `"${written.replace(/[^\x20-\x7e]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`

const grouped = (value: number, sign: string) => String(value).replace(/\B(?=(\d{3})+$)/g, () => sign)

const read = (lang: SpelledLanguage, written: string) =>
  findNumbers(fold(`x ${written} y.`), lexiconOf(lang)?.numbers ?? expect.fail()).map(({ value }) => value)

/** Any size of number as often as any other. */
const integers = fc
  .integer({ min: 3, max: 8 })
  .chain(digits => fc.integer({ min: 10 ** (digits - 1), max: 10 ** digits - 1 }))

for (const lang of names)
  describe(`any number in ${lang}`, () => {
    const { locales, thousand, million, and, sentence } = languages[lang]

    it('is read with every sign between its thousands', () =>
      fc.assert(
        fc.property(integers, fc.constantFrom(...signs), (value, sign) => {
          const written = grouped(value, sign)
          expect(read(lang, written), shown(written)).toEqual([value])
        }),
      ))

    it('is read as each country writes it', () =>
      fc.assert(
        fc.property(integers, fc.constantFrom(...locales), (value, locale) => {
          const written = new Intl.NumberFormat(locale).format(value)
          expect(read(lang, written), `${locale} ${shown(written)}`).toEqual([value])
        }),
      ))

    it('is read in thousands', () =>
      fc.assert(
        fc.property(
          fc.integer({ min: 2, max: 999 }),
          fc.integer({ min: 0, max: 9 }),
          fc.constantFrom(...thousand),
          fc.constantFrom(...spaces),
          fc.constantFrom('.', ','),
          (whole, tenths, word, space, sign) => {
            const written = `${whole}${tenths ? `${sign}${tenths}` : ''}${space}${word}`
            expect(read(lang, written), shown(written)).toEqual([whole * 1000 + tenths * 100])
          },
        ),
      ))

    it('is read in millions', () =>
      fc.assert(
        fc.property(
          fc.integer({ min: 2, max: 400 }),
          fc.integer({ min: 0, max: 999 }),
          fc.constantFrom(...million),
          fc.constantFrom(...spaces),
          fc.constantFrom('.', ','),
          (whole, thousandths, word, space, sign) => {
            const decimals = String(thousandths).padStart(3, '0').replace(/0+$/, '')
            const written = `${whole}${decimals && sign}${decimals}${space}${word}`
            expect(read(lang, written), shown(written)).toEqual([whole * 1_000_000 + thousandths * 1000])
          },
        ),
      ))

    it('is read in words', () =>
      fc.assert(
        fc.property(
          fc.oneof(
            fc.integer({ min: 21, max: 1999 }).filter(value => value !== 100),
            fc.integer({ min: 2, max: 999 }).map(thousands => thousands * 1000),
            fc.integer({ min: 21, max: 999_999 }),
          ),
          value => {
            for (const written of spellers[lang](value))
              expect(read(lang, written), `${value} "${written}"`).toEqual([value])
          },
        ),
        { numRuns: 400 },
      ))

    it('is no part of another one beside it', () =>
      fc.assert(
        fc.property(
          fc.uniqueArray(fc.integer({ min: 2, max: 999 }), { minLength: 2, maxLength: 2 }),
          fc.boolean(),
          ([low = 0, high = 0], inWords) => {
            const write = (thousands: number) =>
              inWords ? (spellers[lang](thousands * 1000)[0] ?? '') : grouped(thousands * 1000, '.')
            const written = `${write(low)} ${and} ${write(high)}`
            expect(read(lang, written), `"${written}"`).toEqual([low * 1000, high * 1000])
          },
        ),
      ))

    it('is the figure of the people affected, however it is written', () =>
      fc.assert(
        fc.property(fc.integer({ min: 2100, max: 99_999_999 }), fc.constantFrom(...signs), (value, sign) => {
          const written = grouped(value, sign)
          const prepared = reading(lang, `${sentence[0]}${written}${sentence[1]}`)
          const claims = peopleAffected.find(prepared).map(claim => claim.value)
          expect(claims, shown(written)).toEqual([value])
        }),
      ))
  })
