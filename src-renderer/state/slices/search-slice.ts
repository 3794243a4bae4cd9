import type { StateCreator } from 'zustand'
import type { AppState } from '../store.ts'
import { isList } from '../view.ts'

export interface SearchSlice {
  /** What is typed in the search box; empty: no search. */
  readonly query: string
  setQuery(query: string): void
}

export const createSearchSlice: StateCreator<AppState, [], [], SearchSlice> = (set, get) => ({
  query: '',
  setQuery: query => {
    if (query !== '' && !isList(get().view)) get().navigate(get().lastList)
    set({ query })
  },
})
