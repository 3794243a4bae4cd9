import type { StateCreator } from 'zustand'
import type { AppState } from '../store.ts'

export type Theme = 'system' | 'light' | 'dark'
const themes: readonly Theme[] = ['system', 'light', 'dark']
const storageKey = 'breachdesk.theme'

export interface ThemeSlice {
  readonly theme: Theme
  setTheme(theme: Theme): void
}

function remembered(): Theme {
  const stored = globalThis.localStorage?.getItem(storageKey)
  return themes.find(theme => theme === stored) ?? 'system'
}

export const createThemeSlice: StateCreator<AppState, [], [], ThemeSlice> = set => ({
  theme: remembered(),
  setTheme: theme => {
    globalThis.localStorage?.setItem(storageKey, theme)
    set({ theme })
  },
})
