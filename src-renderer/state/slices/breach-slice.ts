import type { StateCreator } from 'zustand'
import type { ArticleId } from '../../../src-main/domain/ids.ts'
import type { AppState } from '../store.ts'

/** What is about to be done with a breach as a whole; nothing happens before it is said what will. */
export type RegroupTask = 'merge' | 'split' | 'move' | 'delete'

export interface BreachSlice {
  readonly regroupTask: RegroupTask | null
  /** Articles of the breach shown that are to go elsewhere. */
  readonly chosenArticles: readonly ArticleId[]
  startRegroup(task: RegroupTask | null): void
  toggleArticle(id: ArticleId): void
  /** Another breach is shown: nothing is chosen in it yet. */
  forgetRegroup(): void
}

export const createBreachSlice: StateCreator<AppState, [], [], BreachSlice> = set => ({
  regroupTask: null,
  chosenArticles: [],
  startRegroup: regroupTask => set({ regroupTask }),
  toggleArticle: id =>
    set(({ chosenArticles }) => ({
      chosenArticles: chosenArticles.includes(id)
        ? chosenArticles.filter(chosen => chosen !== id)
        : [...chosenArticles, id],
    })),
  forgetRegroup: () => set({ regroupTask: null, chosenArticles: [] }),
})
