import type { StateCreator } from 'zustand'
import type { Problem } from '../../../src-main/domain/problem.ts'
import type { AppState } from '../store.ts'

export interface NoticeSlice {
  /** The last problem that belongs to no field; shown above the status bar. */
  readonly problem: Problem | null
  /** What has just happened, for screen readers. */
  readonly announcement: string
  report(problem: Problem | null): void
  announce(sentence: string): void
}

export const createNoticeSlice: StateCreator<AppState, [], [], NoticeSlice> = set => ({
  problem: null,
  announcement: '',
  report: problem => set({ problem }),
  announce: announcement => set({ announcement }),
})
