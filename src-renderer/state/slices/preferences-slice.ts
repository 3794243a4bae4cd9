import type { StateCreator } from 'zustand'
import { type Preferences, storedPreferences, storePreferences } from '../preferences.ts'
import type { AppState } from '../store.ts'

export interface PreferencesSlice {
  readonly preferences: Preferences
  prefer(change: Partial<Preferences>): void
}

export const createPreferencesSlice: StateCreator<AppState, [], [], PreferencesSlice> = (set, get) => ({
  preferences: storedPreferences(),
  prefer: change => {
    const preferences = { ...get().preferences, ...change }
    storePreferences(preferences)
    set({ preferences })
  },
})
