import type { StateCreator } from 'zustand'
import type { FactKind } from '../../../src-main/domain/fact-id.ts'
import type { AppState } from '../store.ts'

export interface ReaderSlice {
  /** Kinds of facts not shown in the text. */
  readonly hiddenKinds: readonly FactKind[]
  /** Whether the facts beside the text are only those to review. */
  readonly isOnlyToReview: boolean
  /** Whether a claim in focus lists every candidate for its fact; it stays from claim to claim. */
  readonly areCandidatesShown: boolean
  toggleKind(kind: FactKind): void
  setOnlyToReview(isOnlyToReview: boolean): void
  showCandidates(areCandidatesShown: boolean): void
}

export const createReaderSlice: StateCreator<AppState, [], [], ReaderSlice> = set => ({
  hiddenKinds: [],
  isOnlyToReview: false,
  areCandidatesShown: false,
  toggleKind: kind =>
    set(({ hiddenKinds }) => ({
      hiddenKinds: hiddenKinds.includes(kind) ? hiddenKinds.filter(k => k !== kind) : [...hiddenKinds, kind],
    })),
  setOnlyToReview: isOnlyToReview => set({ isOnlyToReview }),
  showCandidates: areCandidatesShown => set({ areCandidatesShown }),
})
