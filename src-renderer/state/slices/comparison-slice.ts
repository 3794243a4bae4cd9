import type { StateCreator } from 'zustand'
import type { BreachId } from '../../../src-main/domain/ids.ts'
import type { AppState } from '../store.ts'

export interface ComparisonSlice {
  readonly isOnlyDifferences: boolean
  /** Breaches gathered one by one, to be compared later. */
  readonly gathered: readonly BreachId[]
  /** The similar breach that has the focus. */
  readonly neighbour: BreachId | null
  toggleOnlyDifferences(): void
  gather(ids: readonly BreachId[]): void
  lookAtNeighbour(id: BreachId | null): void
}

export const createComparisonSlice: StateCreator<AppState, [], [], ComparisonSlice> = set => ({
  isOnlyDifferences: false,
  gathered: [],
  neighbour: null,
  toggleOnlyDifferences: () => set(state => ({ isOnlyDifferences: !state.isOnlyDifferences })),
  gather: gathered => set({ gathered }),
  lookAtNeighbour: neighbour => set({ neighbour }),
})
