// Countries by their names in every language of the screen, and by their two letters.
import { fold } from '../../src-main/domain/fold.ts'
import { languages } from '../languages/languages.ts'
import { locale } from './locale.ts'

export interface Country {
  readonly code: string
  readonly name: string
}

/** Codes that name no country: groups of countries, and places set aside. */
const none = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const namesIn = (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })

let known: readonly Country[] | undefined

/** All of them in the language of the screen, in the order of its alphabet. */
export function countries(): readonly Country[] {
  if (known !== undefined) return known
  const names = namesIn(locale)
  const all = letters.flatMap(first => letters.map(second => first + second))
  known = all
    // A code of old is called what took its place: of the two only the present one counts.
    .filter(code => !none.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap(code => {
      const name = names.of(code)
      return name === undefined ? [] : [{ code, name }]
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  return known
}

let codes: ReadonlyMap<string, string> | undefined

function codesByName(): ReadonlyMap<string, string> {
  codes ??= new Map(
    languages.flatMap(language => {
      const names = namesIn(language)
      return countries().map(({ code }) => [fold(names.of(code) ?? code), code] as const)
    }),
  )
  return codes
}

/** The code of a country somebody named: `es`, `Spain`, `España`; null where that is none. */
export function countryCode(text: string): string | null {
  const typed = fold(text).trim()
  const code = typed.toUpperCase()
  if (countries().some(country => country.code === code)) return code
  return codesByName().get(typed) ?? null
}
