import { en } from './en/index.ts'
import type { Language } from './languages.ts'

/** What every language says, in the same shape. */
export type Words = Shape<typeof en>

/** A word may be any word, a sentence any sentence made of the same figures; the shape is that of English. */
type Shape<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Shape<T[Key]> }

/** The words of the language chosen. It is settled before the first view is loaded, so that a view may keep a part. */
export let words: Words = en

/** Every other language is fetched when it is spoken. */
const others: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>> = {
  es: async () => (await import('./es/index.ts')).es,
  pt: async () => (await import('./pt/index.ts')).pt,
  fr: async () => (await import('./fr/index.ts')).fr,
  de: async () => (await import('./de/index.ts')).de,
  it: async () => (await import('./it/index.ts')).it,
}

/** Makes the screen speak a language. Called once, before anything that has words is loaded. */
export async function speak(language: Language): Promise<void> {
  words = language === 'en' ? en : await others[language]()
}
