import type { StateCreator } from 'zustand'
import type { AppState } from '../store.ts'

/** What is being done to the tree of tags. */
export type TagWork =
  | { readonly kind: 'rename' | 'move' | 'merge'; readonly path: string }
  /** A new tag below one, or, below null, at the top. */
  | { readonly kind: 'make'; readonly below: string | null }

export interface TagsSlice {
  /** The tag looked at where tags are arranged. */
  readonly chosenTag: string | null
  readonly tagWork: TagWork | null
  /** The rule looked at, by name; null: a new one, undefined: the first there is. */
  readonly chosenRule: string | null | undefined
  chooseTag(path: string | null): void
  workOnTag(work: TagWork | null): void
  chooseRule(name: string | null | undefined): void
}

export const createTagsSlice: StateCreator<AppState, [], [], TagsSlice> = set => ({
  chosenTag: null,
  tagWork: null,
  chosenRule: undefined,
  chooseTag: chosenTag => set({ chosenTag }),
  workOnTag: tagWork => set({ tagWork }),
  chooseRule: chosenRule => set({ chosenRule }),
})
