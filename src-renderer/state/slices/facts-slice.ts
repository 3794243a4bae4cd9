import type { StateCreator } from 'zustand'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import type { Draft } from '../../text/drafts.ts'
import type { AppState } from '../store.ts'

/** One fact of one breach. */
export interface FactPlace {
  readonly breachId: string
  readonly factId: FactId
}

const keyOf = ({ breachId, factId }: FactPlace) => `${breachId} ${factId}`

export interface FactsSlice {
  /** The fact whose claims are laid open. */
  readonly openFact: FactPlace | null
  /** The fact being edited in place. */
  readonly editedFact: FactPlace | null
  /** What was typed and not yet saved; it survives leaving the place. */
  readonly drafts: Readonly<Record<string, Draft>>
  toggleFact(place: FactPlace): void
  edit(place: FactPlace | null): void
  setDraft(place: FactPlace, draft: Draft | null): void
}

export const draftFor = (state: FactsSlice, place: FactPlace): Draft | undefined => state.drafts[keyOf(place)]
export const isSamePlace = (a: FactPlace | null, b: FactPlace): boolean => a !== null && keyOf(a) === keyOf(b)

export const createFactsSlice: StateCreator<AppState, [], [], FactsSlice> = set => ({
  openFact: null,
  editedFact: null,
  drafts: {},
  toggleFact: place =>
    set(({ openFact }) => ({ openFact: isSamePlace(openFact, place) ? null : place, editedFact: null })),
  edit: place => set(({ openFact }) => ({ editedFact: place, openFact: place ?? openFact })),
  setDraft: (place, draft) =>
    set(({ drafts }) => {
      const { [keyOf(place)]: _, ...others } = drafts
      return { drafts: draft === null ? others : { ...others, [keyOf(place)]: draft } }
    }),
})
