import type { StateCreator } from 'zustand'
import type { AppState } from '../store.ts'
import type { ComparePlace, ComparisonFolds } from '../view.ts'

/** One cell of the comparison: its row, and its column counted from 0. */
export interface CellPlace {
  readonly row: string
  readonly column: number
}

export interface ComparisonSlice {
  readonly isOnlyDifferences: boolean
  /** The cell the arrow keys are at; `row` is empty in the heads. */
  readonly comparisonCell: CellPlace | null
  /** What stands open over the comparison: the form for its name, or the choice of one more column. */
  readonly comparisonPanel: 'save' | 'rename' | 'add' | null
  /** What is gathered for a comparison from lists and articles, one breach or more. */
  readonly gathered: ComparePlace | null
  toggleOnlyDifferences(): void
  toggleFold(group: string): void
  atCell(cell: CellPlace | null): void
  showComparisonPanel(panel: ComparisonSlice['comparisonPanel']): void
  gather(place: ComparePlace | null): void
}

/** How much of the comparison is shown: as it is kept, else as somebody likes it. */
export function foldsOf({
  view,
  isOnlyDifferences,
  preferences,
}: Pick<AppState, 'view' | 'isOnlyDifferences' | 'preferences'>): ComparisonFolds {
  if (view.kind === 'compare' && view.saved !== undefined) return view.saved
  return { onlyDifferences: isOnlyDifferences, collapsed: [...preferences.foldedGroups] }
}

const toggled = (groups: readonly string[], group: string): string[] =>
  groups.includes(group) ? groups.filter(one => one !== group) : [...groups, group]

export const createComparisonSlice: StateCreator<AppState, [], [], ComparisonSlice> = (set, get) => ({
  isOnlyDifferences: false,
  comparisonCell: null,
  comparisonPanel: null,
  gathered: null,
  toggleOnlyDifferences: () => {
    const { view } = get()
    if (view.kind === 'compare' && view.saved !== undefined) {
      const { saved } = view
      set({ view: { ...view, saved: { ...saved, onlyDifferences: !saved.onlyDifferences } } })
    } else set(state => ({ isOnlyDifferences: !state.isOnlyDifferences }))
  },
  toggleFold: group => {
    const { view, preferences, prefer } = get()
    if (view.kind === 'compare' && view.saved !== undefined) {
      const { saved } = view
      set({ view: { ...view, saved: { ...saved, collapsed: toggled(saved.collapsed, group) } } })
    } else prefer({ foldedGroups: toggled(preferences.foldedGroups, group) })
  },
  atCell: comparisonCell => set({ comparisonCell }),
  showComparisonPanel: comparisonPanel => set({ comparisonPanel }),
  gather: gathered => set({ gathered }),
})
