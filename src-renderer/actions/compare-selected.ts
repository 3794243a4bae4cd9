import { BreachId } from '../../src-main/domain/ids.ts'
import { words } from '../languages/words.ts'
import type { Action } from './action.ts'

/** The most breaches `breaches.compare` takes. */
const most = 6

export const compareSelected: Action = {
  id: 'compare-selected',
  label: words.actions.labels.compareSelected,
  fullLabel: words.actions.compareSelected,
  shortcut: 'C',
  scope: 'lists',
  isEnabled: ({ view, selections }) => {
    const { length } = selections.breaches.ids
    return view.kind === 'breaches' && length >= 2 && length <= most
  },
  run: state =>
    state.navigate({ kind: 'compare', ids: state.selections.breaches.ids.map(id => BreachId.parse(id)) }),
}
