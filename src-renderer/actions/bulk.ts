// What can be done to several rows of a list at once. Each shows first what it would change.
import { words } from '../languages/words.ts'
import type { BulkKind } from '../state/slices/bulk-slice.ts'
import type { AppState } from '../state/store.ts'
import { isList } from '../state/view.ts'
import type { Action } from './action.ts'

const texts = words.actions.bulk

/** What is selected in the list shown; what a search found is not gone about in its hits. */
const selectedIn = ({ view, query, selections }: AppState): readonly string[] =>
  isList(view) && query.trim() === '' ? selections[view.kind].ids : []

const considering = (kind: BulkKind) => (state: AppState) => state.consider(state.bulk === kind ? null : kind)

export const deleteSelected: Action = {
  id: 'delete-selected',
  label: words.actions.labels.deleteSelected,
  fullLabel: texts.delete,
  scope: 'lists',
  shortcut: 'Delete',
  // A single breach is deleted beside the list, where its articles are: `regroup.ts`.
  isEnabled: state => selectedIn(state).length > (state.view.kind === 'breaches' ? 1 : 0),
  run: considering('delete'),
}

export const untagSelected: Action = {
  id: 'untag-selected',
  label: words.actions.labels.untagSelected,
  fullLabel: texts.untag,
  scope: 'lists',
  shortcut: 'Shift+T',
  isEnabled: state => selectedIn(state).length > 0,
  run: considering('untag'),
}

export const mergeSelected: Action = {
  id: 'merge-selected',
  label: words.actions.labels.mergeSelected,
  fullLabel: texts.merge,
  scope: 'lists',
  shortcut: 'M',
  isEnabled: state => state.view.kind === 'breaches' && selectedIn(state).length > 1,
  run: considering('merge'),
}

/** Every row of the list shown, also those that were never drawn; wherever the focus is. */
export const selectAll: Action = {
  id: 'select-all',
  label: words.actions.labels.selectAll,
  scope: 'lists',
  shortcut: 'Ctrl+A',
  isEnabled: ({ view, query, listed }) => isList(view) && query.trim() === '' && listed[view.kind].length > 0,
  run: state => {
    if (isList(state.view)) state.select(state.view.kind, state.listed[state.view.kind], { kind: 'all' })
  },
}

/** Back to the one row that leads. */
export const selectOne: Action = {
  id: 'select-one',
  label: words.actions.labels.selectOne,
  scope: 'lists',
  shortcut: 'Escape',
  isEnabled: state => selectedIn(state).length > 1 && state.bulk === null && !state.isTagging,
  run: state => {
    if (!isList(state.view)) return
    const { lead, ids } = state.selections[state.view.kind]
    const id = lead ?? ids[0]
    if (id !== undefined) state.select(state.view.kind, ids, { kind: 'pick', id })
  },
}
