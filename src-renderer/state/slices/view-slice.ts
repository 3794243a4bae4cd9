import type { StateCreator } from 'zustand'
import { left, searchAt } from '../searches-left.ts'
import type { AppState } from '../store.ts'
import { firstView, isList, type ListView, type View } from '../view.ts'

export interface ViewSlice {
  readonly view: View
  /** The list to come back to from the reader or a comparison. */
  readonly lastList: ListView
  readonly past: readonly View[]
  readonly future: readonly View[]
  navigate(view: View): void
  /** Changes the place without a step of history: the next claim, another reference. */
  replaceView(view: View): void
  goBack(): void
  goForward(): void
}

/** True where nobody went anywhere meanwhile: the place may look otherwise, and is still the same. */
export const hasStayed = (
  before: Pick<AppState, 'view' | 'past'>,
  now: Pick<AppState, 'view' | 'past'>,
): boolean => now.past === before.past && now.view.kind === before.view.kind

const listOf = (view: View) => (isList(view) ? { lastList: view } : {})

/**
 * What was begun at one place must not go on at another: deeds and forms are about the rows and the place they stand over,
 * and hold up the keys. What was typed of a fact is kept, and said where it was.
 */
const nothingBegun = {
  isTagging: false,
  bulk: null,
  editedFact: null,
  comparisonPanel: null,
  statisticsNaming: null,
} as const

export const createViewSlice: StateCreator<AppState, [], [], ViewSlice> = set => ({
  view: firstView,
  lastList: { kind: 'breaches', tag: null },
  past: [],
  future: [],
  navigate: view =>
    set(state => ({
      view,
      past: [...state.past.slice(-49), left(state)],
      future: [],
      ...nothingBegun,
      ...listOf(view),
    })),
  replaceView: view => set({ view }),
  goBack: () =>
    set(state => {
      const { past, future } = state
      const view = past.at(-1)
      if (view === undefined) return {}
      return {
        view,
        past: past.slice(0, -1),
        future: [left(state), ...future],
        ...nothingBegun,
        ...listOf(view),
        ...searchAt(view),
      }
    }),
  goForward: () =>
    set(state => {
      const { past, future } = state
      const [view, ...rest] = future
      if (view === undefined) return {}
      return {
        view,
        past: [...past, left(state)],
        future: rest,
        ...nothingBegun,
        ...listOf(view),
        ...searchAt(view),
      }
    }),
})
