import type { StateCreator } from 'zustand'
import type { RuleDraft } from '../../text/rule-draft.ts'
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
  /** Rules that were written and not kept, by the name each has in the vault; a new one by none. */
  readonly ruleDrafts: Readonly<Record<string, RuleDraft>>
  chooseTag(path: string | null): void
  workOnTag(work: TagWork | null): void
  chooseRule(name: string | null | undefined): void
  keepRuleDraft(name: string, draft: RuleDraft | null): void
}

export const createTagsSlice: StateCreator<AppState, [], [], TagsSlice> = set => ({
  chosenTag: null,
  tagWork: null,
  chosenRule: undefined,
  ruleDrafts: {},
  chooseTag: chosenTag => set({ chosenTag }),
  workOnTag: tagWork => set({ tagWork }),
  chooseRule: chosenRule => set({ chosenRule }),
  keepRuleDraft: (name, draft) =>
    set(({ ruleDrafts }) => {
      const { [name]: _, ...others } = ruleDrafts
      return { ruleDrafts: draft === null ? others : { ...others, [name]: draft } }
    }),
})
