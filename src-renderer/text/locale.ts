import { languageFor, localeFor } from '../languages/languages.ts'
import { storedPreferences } from '../state/preferences.ts'

const tags = globalThis.navigator?.languages ?? ['en']

/** The language the screen speaks until it is loaded anew. */
export const language = languageFor(storedPreferences().language, tags)

/** The conventions for numbers and dates, as a BCP 47 tag. */
export const locale: string = localeFor(language, tags)
