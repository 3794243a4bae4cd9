import type { StateCreator } from 'zustand'
import type { Problem } from '../../../src-main/domain/problem.ts'
import type { AppState } from '../store.ts'

export interface NoticeSlice {
  /** The last problem that belongs to no field; shown above the status bar. */
  readonly problem: Problem | null
  /** What has just happened, for screen readers. */
  readonly announcement: string
  /** While the check of the vault, and what came of it, is shown. */
  readonly isVerifying: boolean
  report(problem: Problem | null): void
  announce(sentence: string): void
  setVerifying(isVerifying: boolean): void
}

export const createNoticeSlice: StateCreator<AppState, [], [], NoticeSlice> = set => ({
  problem: null,
  announcement: '',
  isVerifying: false,
  report: problem => set({ problem }),
  announce: announcement => set({ announcement }),
  setVerifying: isVerifying => set({ isVerifying }),
})
