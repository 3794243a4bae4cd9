// How somebody likes the screen: kept in the browser's storage, outside every vault, because the start screen is drawn
// with it too. Nothing of a case may stand here: what is about articles or breaches belongs into the vault.
import { type LanguageChoice, languages } from '../languages/languages.ts'
import { type LikedFigures, readFigures } from './figure-preferences.ts'
import { type LikedList, type ListKind, readList } from './list-preferences.ts'
import { type LikedPanes, readPanes } from './pane-preferences.ts'

/** `contrast`: as light or dark as the system, with the strongest contrast. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast'
const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast']

/** The size of the text the screen is set in, in pixels; everything that holds text grows with it. */
export const textSizes = { least: 12, usual: 13, most: 24 } as const

export interface Preferences {
  readonly theme: Theme
  readonly language: LanguageChoice
  /** The guided tour shows itself once. */
  readonly hasSeenTour: boolean
  readonly textSize: number
  readonly panes: LikedPanes
  readonly lists: Readonly<Record<ListKind, LikedList>>
  /** Groups of rows that are folded up in comparisons. */
  readonly foldedGroups: readonly string[]
  readonly figures: LikedFigures
  /** Charts that are rather read as tables. */
  readonly chartsAsTables: readonly string[]
  /** Keys chosen for actions, by their ids; null for none. Those not named have the keys they are made with. */
  readonly shortcuts: Readonly<Record<string, string | null>>
}

const storageKey = 'breachdesk.preferences'

/** The value if it is one of those allowed, else the first of them. */
const oneOf = <Value>(allowed: readonly [Value, ...Value[]] | readonly Value[], value: unknown): Value =>
  allowed.find(word => word === value) ?? (allowed[0] as Value)

const sizeWithin = (size: unknown): number =>
  typeof size === 'number' && size >= textSizes.least && size <= textSizes.most
    ? Math.round(size)
    : textSizes.usual

const writtenKeys = /^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:\S|[A-Za-z0-9]{2,20})$/u

/** Keys that can be pressed; whatever else is there is left out. */
function shortcutsIn(stored: unknown): Preferences['shortcuts'] {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {}
  const isKeys = (value: unknown) => value === null || (typeof value === 'string' && writtenKeys.test(value))
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => isKeys(value)))
}

/** A few short names; whatever else is there is left out. */
const namesIn = (stored: unknown): readonly string[] =>
  Array.isArray(stored)
    ? stored.filter(name => typeof name === 'string' && name.length > 0 && name.length <= 60).slice(0, 40)
    : []

/** What was stored, made whole: a part that is missing or cannot be understood is as it is at first. */
export function readPreferences(stored: unknown): Preferences {
  const known: Partial<Record<keyof Preferences, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {}
  const lists: Partial<Record<ListKind, unknown>> =
    typeof known.lists === 'object' && known.lists !== null ? known.lists : {}
  return {
    theme: oneOf(themes, known.theme),
    language: oneOf<LanguageChoice>(['system', ...languages], known.language),
    hasSeenTour: known.hasSeenTour === true,
    textSize: sizeWithin(known.textSize),
    panes: readPanes(known.panes),
    lists: { articles: readList('articles', lists.articles), breaches: readList('breaches', lists.breaches) },
    foldedGroups: namesIn(known.foldedGroups),
    figures: readFigures(known.figures),
    chartsAsTables: namesIn(known.chartsAsTables),
    shortcuts: shortcutsIn(known.shortcuts),
  }
}

export function storedPreferences(): Preferences {
  try {
    return readPreferences(JSON.parse(globalThis.localStorage?.getItem(storageKey) ?? 'null'))
  } catch {
    return readPreferences(null)
  }
}

/** Keeps them; where the storage takes nothing more they hold until the window is closed. */
export function storePreferences(preferences: Preferences): void {
  try {
    globalThis.localStorage?.setItem(storageKey, JSON.stringify(preferences))
  } catch {}
}
