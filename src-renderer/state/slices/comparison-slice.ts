import type { StateCreator } from 'zustand'
import type { AppState } from '../store.ts'

export interface ComparisonSlice {
  readonly isOnlyDifferences: boolean
  toggleOnlyDifferences(): void
}

export const createComparisonSlice: StateCreator<AppState, [], [], ComparisonSlice> = set => ({
  isOnlyDifferences: false,
  toggleOnlyDifferences: () => set(state => ({ isOnlyDifferences: !state.isOnlyDifferences })),
})
