// What can be done with the breach beside the list as a whole. The action only asks; the pane says what will happen.
import { words } from '../languages/words.ts'
import type { RegroupTask } from '../state/slices/breach-slice.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'

const texts = words.breach.regroup

const isBesideList = ({ view, query, selections }: AppState) =>
  view.kind === 'breaches' && query.trim() === '' && selections.breaches.ids.length === 1

const ask = (task: RegroupTask, label: string, shortcut: string): Action => ({
  id: `${task}-breach`,
  label,
  fullLabel: words.actions.regroup[task],
  scope: 'lists',
  shortcut,
  isEnabled: state => isBesideList(state) && state.editedFact === null,
  run: state => {
    state.preferPanes({ isDetailOpen: true })
    state.startRegroup(task)
  },
})

export const mergeBreach: Action = ask('merge', texts.merge, 'Shift+M')
export const splitBreach: Action = ask('split', texts.split, 'Shift+S')
export const moveArticles: Action = ask('move', texts.move, 'Shift+V')
export const deleteBreach: Action = ask('delete', texts.delete, 'Delete')

export const regroupActions: readonly Action[] = [mergeBreach, splitBreach, moveArticles, deleteBreach]
