import { BreachId } from '../../src-main/domain/ids.ts'
import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'

/** The most breaches that stand side by side. */
export const mostCompared = 6

/** The breaches selected; where that is only one, those gathered for a comparison. */
function comparedBy({ view, selections, gathered }: AppState): readonly string[] {
  if (view.kind !== 'breaches') return []
  return selections.breaches.ids.length >= 2 ? selections.breaches.ids : gathered
}

export const compareSelected: Action = {
  id: 'compare-selected',
  label: words.actions.labels.compareSelected,
  fullLabel: words.actions.compareSelected,
  shortcut: 'C',
  scope: 'lists',
  isEnabled: state => {
    const { length } = comparedBy(state)
    return length >= 2 && length <= mostCompared
  },
  run: state => state.navigate({ kind: 'compare', ids: comparedBy(state).map(id => BreachId.parse(id)) }),
}
