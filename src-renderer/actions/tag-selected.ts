import type { TagTarget } from '../../src-main/domain/tag.ts'
import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import { isList } from '../state/view.ts'
import type { Action } from './action.ts'

/** What a tag would be put on: the rows selected in the list shown, the article read, the breaches compared. */
export function tagTargets({
  view,
  selections,
}: Pick<AppState, 'view' | 'selections'>): readonly TagTarget[] {
  if (isList(view)) return selections[view.kind].ids as readonly TagTarget[]
  if (view.kind === 'reader') return [view.articleId]
  return view.kind === 'compare' ? view.ids : []
}

export const tagSelected: Action = {
  id: 'tag-selected',
  label: words.actions.labels.tagSelected,
  fullLabel: words.actions.tagSelected,
  shortcut: 'T',
  scope: ['lists', 'reader', 'comparison'],
  isEnabled: state => tagTargets(state).length > 0,
  run: state => state.setTagging(true),
}
