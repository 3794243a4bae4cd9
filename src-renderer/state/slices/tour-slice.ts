import type { StateCreator } from 'zustand'
import type { AppState } from '../store.ts'

export interface TourSlice {
  /** The step of the tour that is shown; null when none is taken. */
  readonly tourStep: number | null
  goToTourStep(step: number | null): void
}

export const createTourSlice: StateCreator<AppState, [], [], TourSlice> = set => ({
  tourStep: null,
  goToTourStep: tourStep => set({ tourStep }),
})
