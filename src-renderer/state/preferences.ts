// How somebody likes the screen: kept in the browser's storage, outside every vault, because the start screen is drawn
// with it too. Nothing of a case may stand here: what is about articles or breaches belongs into the vault.
import { type LanguageChoice, languages } from '../languages/languages.ts'

export type Theme = 'system' | 'light' | 'dark'
const themes: readonly Theme[] = ['system', 'light', 'dark']

export interface Preferences {
  readonly theme: Theme
  readonly language: LanguageChoice
  /** The guided tour shows itself once. */
  readonly hasSeenTour: boolean
}

const storageKey = 'breachdesk.preferences'

/** The value if it is one of those allowed, else the first of them. */
const oneOf = <Value>(allowed: readonly [Value, ...Value[]] | readonly Value[], value: unknown): Value =>
  allowed.find(word => word === value) ?? (allowed[0] as Value)

/** What was stored, made whole: a part that is missing or cannot be understood is as it is at first. */
export function readPreferences(stored: unknown): Preferences {
  const known: Partial<Record<keyof Preferences, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {}
  return {
    theme: oneOf(themes, known.theme),
    language: oneOf<LanguageChoice>(['system', ...languages], known.language),
    hasSeenTour: known.hasSeenTour === true,
  }
}

export function storedPreferences(): Preferences {
  try {
    return readPreferences(JSON.parse(globalThis.localStorage?.getItem(storageKey) ?? 'null'))
  } catch {
    return readPreferences(null)
  }
}

export const storePreferences = (preferences: Preferences): void =>
  globalThis.localStorage?.setItem(storageKey, JSON.stringify(preferences))
