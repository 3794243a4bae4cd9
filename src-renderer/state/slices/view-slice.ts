import type { StateCreator } from 'zustand'
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

const listOf = (view: View) => (isList(view) ? { lastList: view } : {})

export const createViewSlice: StateCreator<AppState, [], [], ViewSlice> = set => ({
  view: firstView,
  lastList: { kind: 'breaches', tag: null },
  past: [],
  future: [],
  navigate: view =>
    set(state => ({
      view,
      past: [...state.past.slice(-49), state.view],
      future: [],
      isTagging: false,
      bulk: null,
      ...listOf(view),
    })),
  replaceView: view => set({ view }),
  goBack: () =>
    set(({ past, view, future }) => {
      const previous = past.at(-1)
      if (previous === undefined) return {}
      return { view: previous, past: past.slice(0, -1), future: [view, ...future], ...listOf(previous) }
    }),
  goForward: () =>
    set(({ past, view, future }) => {
      const [next, ...rest] = future
      return next === undefined ? {} : { view: next, past: [...past, view], future: rest, ...listOf(next) }
    }),
})
