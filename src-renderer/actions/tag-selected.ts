import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import { isList } from '../state/view.ts'
import type { Action } from './action.ts'

/** What a tag would be put on: the rows selected in the list shown. */
export const tagTargets = ({ view, selections }: Pick<AppState, 'view' | 'selections'>): readonly string[] =>
  isList(view) ? selections[view.kind].ids : []

export const tagSelected: Action = {
  id: 'tag-selected',
  label: 'Tag',
  fullLabel: words.actions.tagSelected,
  shortcut: 'T',
  scope: 'lists',
  isEnabled: state => tagTargets(state).length > 0,
  run: state => state.setTagging(!state.isTagging),
}
