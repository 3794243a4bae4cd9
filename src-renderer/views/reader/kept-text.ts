// Text typed in the reader, kept in the vault until it is saved.
import type { DraftPlace } from '../../../src-main/domain/draft.ts'
import { draftAt } from '../../state/slices/drafts-slice.ts'
import { useStore } from '../../state/store.ts'

export interface KeptText {
  readonly typed: string | null
  readonly keptAt: string | null
  /** Null: it was saved, or is given up. */
  keep(typed: string | null): void
}

/** What is typed at a place, and what keeps it. */
export function useKeptText(place: DraftPlace): KeptText {
  const held = useStore(state => draftAt(state, place))
  const setDraft = useStore(state => state.setDraft)
  return {
    typed: typeof held?.body === 'string' ? held.body : null,
    keptAt: held?.keptAt ?? null,
    keep: typed => setDraft(place, typed),
  }
}
