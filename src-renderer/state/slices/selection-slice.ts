import type { StateCreator } from 'zustand'
import {
  changeSelection,
  emptySelection,
  keepExisting,
  type Selection,
  type SelectionChange,
} from '../selection.ts'
import type { AppState } from '../store.ts'
import type { ListView } from '../view.ts'

type ListKind = ListView['kind']

export interface SelectionSlice {
  readonly selections: Readonly<Record<ListKind, Selection>>
  /** True while the popover for tags is open. */
  readonly isTagging: boolean
  select(list: ListKind, rows: readonly string[], change: SelectionChange): void
  /** Called when a list has new rows, with those it had before. */
  keepSelected(list: ListKind, rows: readonly string[], before?: readonly string[]): void
  setTagging(isTagging: boolean): void
}

export const createSelectionSlice: StateCreator<AppState, [], [], SelectionSlice> = set => ({
  selections: { breaches: emptySelection, articles: emptySelection },
  isTagging: false,
  select: (list, rows, change) =>
    set(({ selections }) => ({
      selections: { ...selections, [list]: changeSelection(selections[list], rows, change) },
    })),
  keepSelected: (list, rows, before) =>
    set(({ selections }) => {
      const kept = keepExisting(selections[list], rows, before)
      return kept === selections[list] ? {} : { selections: { ...selections, [list]: kept } }
    }),
  setTagging: isTagging => set({ isTagging }),
})
