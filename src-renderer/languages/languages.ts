/** The languages the screen speaks. */
export const languages = ['en', 'es', 'pt', 'fr', 'de', 'it'] as const
export type Language = (typeof languages)[number]

/** `system`: the first of the reader's own languages that the screen speaks. */
export type LanguageChoice = Language | 'system'

/** The language a person named by a list of BCP 47 tags, best first, is spoken to in: English where none fits. */
export function languageFor(choice: LanguageChoice, tags: readonly string[]): Language {
  if (choice !== 'system') return choice
  const own = tags.map(tag => tag.toLowerCase().split('-')[0])
  return (
    languages.find(language => language === own.find(known => languages.some(one => one === known))) ?? 'en'
  )
}

/**
 * The conventions for numbers and dates that go with a language: the reader's own (`es-MX`), where these are of that
 * language, so that words and figures of one sentence belong together.
 */
export const localeFor = (language: Language, tags: readonly string[]): string =>
  tags.find(tag => tag.toLowerCase().split('-')[0] === language) ?? language
