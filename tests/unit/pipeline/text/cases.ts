// The shape of the case tables beside the tests, and how to walk through them.
import type { SpelledLanguage } from './number-spellers.ts'

export type ByLanguage<T> = Readonly<Record<SpelledLanguage, T>>

/** Texts with what is read in them. */
export type Cases<Value = string> = readonly (readonly [string, Value])[]

/** Texts in which nothing is read. */
export type Texts = readonly string[]

const languages: readonly SpelledLanguage[] = ['es', 'pt', 'en', 'fr', 'de', 'it', 'ca']

/** All cases as rows of language, text and value. */
export const rows = <Value>(casesOf: (lang: SpelledLanguage) => Cases<Value> | undefined) =>
  languages.flatMap(lang =>
    (casesOf(lang) ?? []).map(([text, value]): [SpelledLanguage, string, Value] => [lang, text, value]),
  )

/** All texts as rows of language and text. */
export const lines = (textsOf: (lang: SpelledLanguage) => Texts | undefined) =>
  languages.flatMap(lang => (textsOf(lang) ?? []).map((text): [SpelledLanguage, string] => [lang, text]))
