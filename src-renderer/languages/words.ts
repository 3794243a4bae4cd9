import { en } from './en/index.ts'
import { type Language, languages } from './languages.ts'

/** What every language says, in the same shape. */
export type Words = typeof en

/** The words of the language chosen. It is settled before the first view is loaded, so that a view may keep a part. */
export let words: Words = en

/** Every other language is fetched when it is spoken. */
const others: Readonly<Partial<Record<Language, () => Promise<Words>>>> = {}

/** The languages whose words are all there. */
export const spoken: readonly Language[] = languages.filter(one => one === 'en' || one in others)

/** Makes the screen speak a language. Called once, before anything that has words is loaded. */
export async function speak(language: Language): Promise<void> {
  words = (await others[language]?.()) ?? en
}
