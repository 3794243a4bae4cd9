import type { StateCreator } from 'zustand'
import type { DraftPlace } from '../../../src-main/domain/draft.ts'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import { BreachId } from '../../../src-main/domain/ids.ts'
import type { AppState } from '../store.ts'

/** One fact of one breach. */
export interface FactPlace {
  readonly breachId: string
  readonly factId: FactId
}

export interface FactsSlice {
  /** The fact whose claims are laid open. */
  readonly openFact: FactPlace | null
  /** The fact being edited in place. */
  readonly editedFact: FactPlace | null
  toggleFact(place: FactPlace): void
  edit(place: FactPlace | null): void
}

/** Where what is typed in the form of a fact is kept. */
export const draftPlaceOf = ({ breachId, factId }: FactPlace): DraftPlace => ({
  about: BreachId.parse(breachId),
  part: `fact:${factId}`,
})

export const isSamePlace = (a: FactPlace | null, b: FactPlace): boolean =>
  a !== null && a.breachId === b.breachId && a.factId === b.factId

export const createFactsSlice: StateCreator<AppState, [], [], FactsSlice> = set => ({
  openFact: null,
  editedFact: null,
  toggleFact: place =>
    set(({ openFact }) => ({ openFact: isSamePlace(openFact, place) ? null : place, editedFact: null })),
  edit: place => set(({ openFact }) => ({ editedFact: place, openFact: place ?? openFact })),
})
