import type { StateCreator } from 'zustand'
import type { DraftPlace, KeptDraft } from '../../../src-main/domain/draft.ts'
import { problemOf } from '../../api/call.ts'
import { keepDraft, placeKey } from '../../api/keep-drafts.ts'
import type { AppState } from '../store.ts'

/** What is typed in a form and not saved yet. */
export interface HeldDraft {
  readonly place: DraftPlace
  /** Only the form knows its shape. */
  readonly body: unknown
  /** When it was kept by a screen before this one; null for what is typed now. */
  readonly keptAt: string | null
}

export interface DraftsSlice {
  readonly drafts: Readonly<Record<string, HeldDraft>>
  /** Keeps what is typed, here and in the vault; null when it was saved or is given up. */
  setDraft(place: DraftPlace, body: unknown): void
  /** Takes in what the vault has kept; what is being typed now is newer. */
  takeInDrafts(kept: readonly KeptDraft[]): void
}

export const draftAt = (state: DraftsSlice, place: DraftPlace): HeldDraft | undefined =>
  state.drafts[placeKey(place)]

function bodyOf({ body }: KeptDraft): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

export const createDraftsSlice: StateCreator<AppState, [], [], DraftsSlice> = (set, get) => ({
  drafts: {},
  setDraft: (place, body) => {
    const key = placeKey(place)
    const { [key]: before, ...others } = get().drafts
    if (body === null && before === undefined) return
    set({ drafts: body === null ? others : { ...others, [key]: { place, body, keptAt: null } } })
    keepDraft(place, body === null ? null : JSON.stringify(body), thrown => get().report(problemOf(thrown)))
  },
  takeInDrafts: kept =>
    set(({ drafts }) => ({
      drafts: {
        ...Object.fromEntries(
          kept.map(({ about, part, ...rest }) => {
            const place = { about, part }
            return [placeKey(place), { place, body: bodyOf({ ...place, ...rest }), keptAt: rest.keptAt }]
          }),
        ),
        ...drafts,
      },
    })),
})
