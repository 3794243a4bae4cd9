// The shape of the case tables beside the tests, and how to walk through them.
import type { SpelledLanguage } from './number-spellers.ts'

/** Texts with what is read in them, language by language. */
export type Cases<Value> = Readonly<Record<SpelledLanguage, readonly (readonly [string, Value])[]>>

/** Texts in which nothing is read. */
export type Texts = Readonly<Record<SpelledLanguage, readonly string[]>>

/** All cases as rows of language, text and value. */
export const rows = <Value>(cases: Cases<Value>): [SpelledLanguage, string, Value][] =>
  (Object.keys(cases) as SpelledLanguage[]).flatMap(lang =>
    cases[lang].map(([text, value]): [SpelledLanguage, string, Value] => [lang, text, value]),
  )

/** All texts as rows of language and text. */
export const lines = (texts: Texts): [SpelledLanguage, string][] =>
  (Object.keys(texts) as SpelledLanguage[]).flatMap(lang =>
    texts[lang].map((text): [SpelledLanguage, string] => [lang, text]),
  )
