// What can be done with the tags themselves. Everything is one edit, and can be undone.
import { nameOf, parentOf, rebased } from '../../src-main/domain/tag-tree.ts'
import { changeTags } from '../api/change-tags.ts'
import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'

const texts = words.tags.arrangeTags

const isInTree = ({ view }: AppState) => view.kind === 'tags' && view.tab === 'tags'
/** The tag the keys act on. */
const chosen = (state: AppState) => (isInTree(state) ? state.chosenTag : null)
const hasChosen = (state: AppState) => chosen(state) !== null

export const arrangeTags: Action = {
  id: 'arrange-tags',
  label: texts.arrange,
  shortcut: 'Shift+G',
  isEnabled: () => true,
  run: state => state.navigate({ kind: 'tags', tab: 'tags' }),
}

export const makeTag: Action = {
  id: 'make-tag',
  label: texts.make,
  scope: 'tags',
  shortcut: 'N',
  isEnabled: isInTree,
  run: state => state.workOnTag({ kind: 'make', below: null }),
}

export const makeTagBelow: Action = {
  id: 'make-tag-below',
  label: texts.makeBelow,
  scope: 'tags',
  shortcut: 'Shift+N',
  isEnabled: hasChosen,
  run: state => state.workOnTag({ kind: 'make', below: chosen(state) }),
}

const work = (kind: 'rename' | 'move' | 'merge', label: string, shortcut: string): Action => ({
  id: `${kind}-tag`,
  label,
  scope: 'tags',
  shortcut,
  isEnabled: hasChosen,
  run: state => {
    const path = chosen(state)
    if (path !== null) state.workOnTag({ kind, path })
  },
})

export const renameTag = work('rename', texts.rename, 'F2')
export const moveTag = work('move', texts.move, 'M')
export const mergeTag = work('merge', texts.merge, 'Shift+M')

export const deleteTag: Action = {
  id: 'delete-tag',
  label: texts.remove,
  scope: 'tags',
  shortcut: 'Delete',
  isEnabled: hasChosen,
  run: async state => {
    const path = chosen(state)
    if (path === null) return
    await changeTags('tags.delete', { path })
    state.announce(texts.removed(path))
  },
}

/** Puts a tag below another, or at the top, and goes on looking at it. */
export async function putTagBelow(state: AppState, path: string, below: string | null): Promise<void> {
  if (below === parentOf(path) || below === path) return
  await changeTags('tags.move', { path, below })
  follow(state, path, below === null ? nameOf(path) : `${below}/${nameOf(path)}`)
}

/** The tag looked at, or the one it is below, has another path now. */
export function follow(state: AppState, from: string, to: string): void {
  const at = state.chosenTag
  if (at === from || at?.startsWith(`${from}/`)) state.chooseTag(rebased(at, from, to))
}

export const tagActions: readonly Action[] = [
  arrangeTags,
  makeTag,
  makeTagBelow,
  renameTag,
  moveTag,
  mergeTag,
  deleteTag,
]
