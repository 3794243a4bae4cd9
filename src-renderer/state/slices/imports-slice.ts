import type { StateCreator } from 'zustand'
import type { EventPayload, ImportOutcome } from '../../../src-main/contract/index.ts'
import type { AppState } from '../store.ts'

/** An import under way, as far as events have told. */
export interface ImportProgress {
  readonly importId: string
  readonly done: number
  readonly total: number
  readonly current: string | null
  readonly outcomes: readonly ImportOutcome[]
}

export interface ImportsSlice {
  readonly progress: ImportProgress | null
  hearProgress(event: EventPayload<'import-progress'>): void
  hearFinished(event: EventPayload<'import-finished'>): void
}

export const createImportsSlice: StateCreator<AppState, [], [], ImportsSlice> = set => ({
  progress: null,
  hearProgress: event =>
    set(({ progress }) => {
      const before = progress?.importId === event.importId ? progress.outcomes : []
      return { progress: { ...event, outcomes: [...before, ...event.outcomes] } }
    }),
  hearFinished: event =>
    set(({ progress }) => ({ progress: progress?.importId === event.importId ? null : progress })),
})
