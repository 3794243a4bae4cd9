import type { StateCreator } from 'zustand'
import type { LikedFigures } from '../figure-preferences.ts'
import type { LikedList, ListKind } from '../list-preferences.ts'
import type { LikedPanes } from '../pane-preferences.ts'
import { type Preferences, storedPreferences, storePreferences } from '../preferences.ts'
import type { AppState } from '../store.ts'

export interface PreferencesSlice {
  readonly preferences: Preferences
  prefer(change: Partial<Preferences>): void
  preferPanes(change: Partial<LikedPanes>): void
  preferFigures(change: Partial<LikedFigures>): void
  preferList(kind: ListKind, change: Partial<LikedList>): void
}

export const createPreferencesSlice: StateCreator<AppState, [], [], PreferencesSlice> = (set, get) => ({
  preferences: storedPreferences(),
  prefer: change => {
    const preferences = { ...get().preferences, ...change }
    storePreferences(preferences)
    set({ preferences })
  },
  preferPanes: change => get().prefer({ panes: { ...get().preferences.panes, ...change } }),
  preferFigures: change => get().prefer({ figures: { ...get().preferences.figures, ...change } }),
  preferList: (kind, change) => {
    const { lists } = get().preferences
    get().prefer({ lists: { ...lists, [kind]: { ...lists[kind], ...change } } })
  },
})
