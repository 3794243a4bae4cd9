// Countries and languages as people write them in the languages we read.
import { Language } from '../vocabulary.ts'

/** A term of a closed list, and what people call it. */
export interface Term {
  readonly term: string
  readonly label: string
  /** Other ways to write it, as they are. */
  readonly also: readonly string[]
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes with a name that is none of a country: groups of countries, and what stands for "unknown". */
const noCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

const names = (locale: string, type: 'region' | 'language') =>
  new Intl.DisplayNames([locale], { type, fallback: 'none' })

/** Codes that are no longer in use name what took their place: `UK` is `GB`. */
export const countryInForce = (code: string) =>
  Intl.getCanonicalLocales(`und-${code}`)[0]?.slice('und-'.length) ?? code

/** What people write that is the name of no country, or none that lists of names have. */
const spokenOf: Readonly<Record<string, readonly string[]>> = {
  US: ['USA', 'U.S.', 'U.S.A.', 'America'],
  GB: ['Britain', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'U.K.'],
  NL: ['Holland'],
  CZ: ['Czech Republic'],
  AE: ['Emirates', 'UAE'],
  KR: ['Korea'],
}

let made: readonly Term[] | null = null

/** ISO 3166 countries: each with its English name, and its names in the other languages we read. Made once asked for. */
export function countries(): readonly Term[] {
  if (made !== null) return made
  const english = names('en', 'region')
  const foreign = Language.options.filter(locale => locale !== 'en').map(locale => names(locale, 'region'))
  const codes = letters
    .flatMap(first => letters.map(second => first + second))
    .filter(code => !noCountries.has(code) && english.of(code) !== undefined)
  const former = codes.filter(code => countryInForce(code) !== code)
  made = codes
    .filter(code => countryInForce(code) === code)
    .map(code => ({
      term: code,
      label: english.of(code) ?? code,
      also: [
        ...new Set(foreign.flatMap(locale => locale.of(code) ?? [])),
        ...(spokenOf[code] ?? []),
        ...former.filter(old => countryInForce(old) === code),
      ],
    }))
  return made
}

let wanted: ReadonlyMap<string, readonly string[]> | null = null

/** What a country is called in all of the languages we read. */
export function namesOfCountry(code: string): readonly string[] {
  wanted ??= new Map(countries().map(({ term, label, also }) => [term, [label, ...also]]))
  return wanted.get(code) ?? []
}

let spoken: readonly Term[] | null = null

/** The languages we read, with their names in each of them. */
export function languages(): readonly Term[] {
  spoken ??= Language.options.map(language => ({
    term: language,
    label: names('en', 'language').of(language) ?? language,
    also: [...new Set(Language.options.flatMap(locale => names(locale, 'language').of(language) ?? []))],
  }))
  return spoken
}
