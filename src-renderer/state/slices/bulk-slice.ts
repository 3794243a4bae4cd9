import type { StateCreator } from 'zustand'
import type { AppState } from '../store.ts'

/** What is about to be done to everything selected. */
export type BulkKind = 'delete' | 'merge' | 'untag'

export interface BulkSlice {
  /** What is being looked at before it is done; null when nothing is. */
  readonly bulk: BulkKind | null
  consider(bulk: BulkKind | null): void
}

export const createBulkSlice: StateCreator<AppState, [], [], BulkSlice> = set => ({
  bulk: null,
  consider: bulk => set({ bulk, isTagging: false }),
})
