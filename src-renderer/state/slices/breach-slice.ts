import type { StateCreator } from 'zustand'
import type { ArticleId, BreachId, ClaimId } from '../../../src-main/domain/ids.ts'
import type { AppState } from '../store.ts'

/** What is about to be done with a breach as a whole; nothing happens before it is said what will. */
export type RegroupTask = 'merge' | 'split' | 'move' | 'delete'

export interface BreachSlice {
  readonly regroupTask: RegroupTask | null
  /** Articles of the breach shown that are to go elsewhere. */
  readonly chosenArticles: readonly ArticleId[]
  /** Single claims that are about another breach. */
  readonly chosenClaims: readonly ClaimId[]
  /** Articles whose claims are laid open. */
  readonly claimsShownOf: readonly ArticleId[]
  /** The similar breach that has the focus. */
  readonly neighbour: BreachId | null
  startRegroup(task: RegroupTask | null): void
  toggleArticle(id: ArticleId): void
  lookAtNeighbour(id: BreachId | null): void
  toggleClaim(id: ClaimId): void
  showClaimsOf(id: ArticleId): void
  /** Another breach is shown: nothing is chosen in it yet. */
  forgetRegroup(): void
}

const toggled = <Id>(ids: readonly Id[], id: Id): readonly Id[] =>
  ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id]

export const createBreachSlice: StateCreator<AppState, [], [], BreachSlice> = set => ({
  regroupTask: null,
  chosenArticles: [],
  chosenClaims: [],
  claimsShownOf: [],
  neighbour: null,
  lookAtNeighbour: neighbour => set({ neighbour }),
  startRegroup: regroupTask => set({ regroupTask }),
  toggleArticle: id => set(({ chosenArticles }) => ({ chosenArticles: toggled(chosenArticles, id) })),
  toggleClaim: id => set(({ chosenClaims }) => ({ chosenClaims: toggled(chosenClaims, id) })),
  showClaimsOf: id => set(({ claimsShownOf }) => ({ claimsShownOf: toggled(claimsShownOf, id) })),
  forgetRegroup: () => set({ regroupTask: null, chosenArticles: [], chosenClaims: [], claimsShownOf: [] }),
})
