import type { StateCreator } from 'zustand'
import type { Span } from '../../../src-main/domain/claim.ts'
import type { FactKind } from '../../../src-main/domain/fact-id.ts'
import type { ArticleId } from '../../../src-main/domain/ids.ts'
import type { AppState } from '../store.ts'

/** A stretch of an article's clean text that is selected. */
export interface SelectedText extends Span {
  readonly articleId: ArticleId
}

/** What is being made: of selected text, or, without any, a note on the article as a whole. */
export type Composing =
  | { readonly kind: 'fact' | 'note'; readonly articleId: ArticleId; readonly text: SelectedText }
  | { readonly kind: 'note'; readonly articleId: ArticleId; readonly text: null }

export interface Find {
  readonly isOpen: boolean
  readonly typed: string
  /** The match gone to, counted from 0. */
  readonly at: number
}

export interface ReaderSlice {
  /** Kinds of facts not shown in the text. */
  readonly hiddenKinds: readonly FactKind[]
  /** Whether the facts beside the text are only those to review. */
  readonly isOnlyToReview: boolean
  /** Whether a claim in focus lists every candidate for its fact; it stays from claim to claim. */
  readonly areCandidatesShown: boolean
  readonly selectedText: SelectedText | null
  readonly composing: Composing | null
  readonly find: Find
  /** The article whose original is shown instead of its clean text. */
  readonly originalOf: ArticleId | null
  /** Whether everything that was taken off articles is shown where it stood. */
  readonly isRemovedShown: boolean
  toggleKind(kind: FactKind): void
  setOnlyToReview(isOnlyToReview: boolean): void
  showCandidates(areCandidatesShown: boolean): void
  selectText(text: SelectedText | null): void
  compose(composing: Composing | null): void
  setFind(change: Partial<Find>): void
  showOriginal(id: ArticleId | null): void
  toggleRemoved(): void
}

/** What is being made of the text shown; of another article it waits until that is shown again. */
export const composingIn = ({ view, composing }: AppState): Composing | null =>
  view.kind === 'reader' &&
  composing !== null &&
  [view.articleId, view.besideId].includes(composing.articleId)
    ? composing
    : null

/** True while Esc closes something in the reader before it leaves it. */
export const isReaderBusy = (state: AppState): boolean => {
  const { view, selectedText, find, originalOf } = state
  return (
    view.kind === 'reader' &&
    (composingIn(state) !== null ||
      find.isOpen ||
      originalOf === view.articleId ||
      selectedText !== null ||
      view.besideId !== undefined)
  )
}

export const createReaderSlice: StateCreator<AppState, [], [], ReaderSlice> = set => ({
  hiddenKinds: [],
  isOnlyToReview: false,
  areCandidatesShown: false,
  selectedText: null,
  composing: null,
  find: { isOpen: false, typed: '', at: 0 },
  originalOf: null,
  isRemovedShown: false,
  toggleKind: kind =>
    set(({ hiddenKinds }) => ({
      hiddenKinds: hiddenKinds.includes(kind) ? hiddenKinds.filter(k => k !== kind) : [...hiddenKinds, kind],
    })),
  setOnlyToReview: isOnlyToReview => set({ isOnlyToReview }),
  showCandidates: areCandidatesShown => set({ areCandidatesShown }),
  selectText: selectedText => set({ selectedText }),
  compose: composing => set({ composing }),
  setFind: change => set(({ find }) => ({ find: { ...find, ...change } })),
  showOriginal: originalOf => set({ originalOf }),
  toggleRemoved: () => set(({ isRemovedShown }) => ({ isRemovedShown: !isRemovedShown })),
})
