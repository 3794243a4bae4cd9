import type { StateCreator } from 'zustand'
import type { AppState } from '../store.ts'
import type { Passage } from '../view.ts'

/** What was decided by one edit in this sitting. */
export interface Decided {
  readonly keys: readonly string[]
  /** Milliseconds of the page's clock. */
  readonly at: number
}

/** Where somebody is in the queue: at an item, or, once that is gone, at what has come to its place. */
export interface QueuePlace {
  readonly key: string | null
  readonly index: number
}

export interface ReviewSlice {
  readonly queuePlace: QueuePlace
  /** Decided, while the queue asked for before still holds it. */
  readonly hiddenItems: readonly string[]
  readonly decided: readonly Decided[]
  /** The item whose value is being typed. */
  readonly editedItem: string | null
  readonly isWhyShown: boolean
  /** Whether all that agrees in an article is shown, to be accepted. */
  readonly isAgreeing: boolean
  /** Where the words of a lost quote may stand now. */
  readonly soughtPassage: Passage | null
  goToItem(place: QueuePlace): void
  noteDecided(keys: readonly string[], next: QueuePlace): void
  /** Takes a decision off the list and goes back to what it was about. */
  forgetDecided(keys: readonly string[]): void
  /** The queue was asked for again: what it holds no longer need not be hidden, and what it holds again was undone. */
  settleQueue(keys: readonly string[]): void
  noteEdited(key: string | null): void
  toggleWhy(): void
  setAgreeing(isAgreeing: boolean): void
  seekPassage(passage: Passage | null): void
}

export const createReviewSlice: StateCreator<AppState, [], [], ReviewSlice> = set => ({
  queuePlace: { key: null, index: 0 },
  hiddenItems: [],
  decided: [],
  editedItem: null,
  isWhyShown: true,
  isAgreeing: false,
  soughtPassage: null,
  goToItem: queuePlace => set({ queuePlace, isAgreeing: false }),
  noteDecided: (keys, queuePlace) =>
    set(({ hiddenItems, decided }) => ({
      queuePlace,
      isAgreeing: false,
      hiddenItems: [...hiddenItems, ...keys],
      decided: [...decided, { keys, at: performance.now() }],
    })),
  forgetDecided: keys =>
    set(({ hiddenItems, decided, queuePlace }) => ({
      queuePlace: { key: keys[0] ?? null, index: queuePlace.index },
      hiddenItems: hiddenItems.filter(hidden => !keys.includes(hidden)),
      decided: decided.filter(one => one.keys !== keys),
    })),
  settleQueue: keys =>
    set(({ hiddenItems, decided }) => {
      const held = new Set(keys)
      const hidden = hiddenItems.filter(key => held.has(key))
      // What waits again although nobody took it back here was undone elsewhere.
      const isBack = (key: string) => held.has(key) && !hidden.includes(key)
      const standing = decided.filter(one => !one.keys.some(isBack))
      const isSame = hidden.length === hiddenItems.length && standing.length === decided.length
      return isSame ? {} : { hiddenItems: hidden, decided: standing }
    }),
  noteEdited: editedItem => set({ editedItem }),
  toggleWhy: () => set(({ isWhyShown }) => ({ isWhyShown: !isWhyShown })),
  setAgreeing: isAgreeing => set({ isAgreeing }),
  seekPassage: soughtPassage => set({ soughtPassage }),
})
