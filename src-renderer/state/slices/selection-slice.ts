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
  /** Everything in each list as it was shown last, in its order. */
  readonly listed: Readonly<Record<ListKind, readonly string[]>>
  /** True while the popover for tags is open. */
  readonly isTagging: boolean
  select(list: ListKind, rows: readonly string[], change: SelectionChange): void
  /** Called when a list has new rows, with those it had before. */
  keepSelected(list: ListKind, rows: readonly string[], before?: readonly string[]): void
  setTagging(isTagging: boolean): void
}

export const createSelectionSlice: StateCreator<AppState, [], [], SelectionSlice> = set => ({
  selections: { breaches: emptySelection, articles: emptySelection },
  listed: { breaches: [], articles: [] },
  isTagging: false,
  select: (list, rows, change) =>
    set(({ selections, editedFact }) => {
      const selection = changeSelection(selections[list], rows, change)
      const isAnother = list === 'breaches' && selection.lead !== selections.breaches.lead
      return {
        selections: { ...selections, [list]: selection },
        // The form goes with the breach it is about; what was typed is kept.
        editedFact: isAnother ? null : editedFact,
      }
    }),
  keepSelected: (list, rows, before) =>
    set(({ selections, listed }) => ({
      listed: { ...listed, [list]: rows },
      selections: { ...selections, [list]: keepExisting(selections[list], rows, before) },
    })),
  setTagging: isTagging => set({ isTagging }),
})
