import type { StateCreator } from 'zustand'
import type { ReextractionReport, Selection } from '../../../src-main/domain/reextraction.ts'
import type { AppState } from '../store.ts'

/** A reading under way. */
export interface ReadingRun {
  readonly isApplied: boolean
  readonly done: number
  readonly total: number
  readonly isCancelled: boolean
}

export interface RereadingSlice {
  readonly readingRun: ReadingRun | null
  /** What the last reading changes, or would, and of which articles. */
  readonly readingReport: { readonly selection: Selection; readonly report: ReextractionReport } | null
  setReadingRun(run: ReadingRun | null): void
  hearReading(progress: { readonly done: number; readonly total: number }): void
  setReadingReport(report: RereadingSlice['readingReport']): void
}

export const createRereadingSlice: StateCreator<AppState, [], [], RereadingSlice> = set => ({
  readingRun: null,
  readingReport: null,
  setReadingRun: readingRun => set({ readingRun }),
  hearReading: progress =>
    set(({ readingRun }) => (readingRun === null ? {} : { readingRun: { ...readingRun, ...progress } })),
  setReadingReport: readingReport => set({ readingReport }),
})
