import { BreachId } from '../../src-main/domain/ids.ts'
import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'
import { mostCompared } from './compare-selected.ts'

const texts = words.actions.addToComparison

/** The breach shown beside the list. */
const shownIn = ({ view, selections }: AppState): BreachId | null => {
  const [id, ...more] = selections.breaches.ids
  return view.kind === 'breaches' && id !== undefined && more.length === 0 ? BreachId.parse(id) : null
}

/** What the keys would add: the similar breach in focus, else the one shown. */
const addedBy = (state: AppState) => (shownIn(state) === null ? null : (state.neighbour ?? shownIn(state)))

/** Gathers a breach for a comparison, or takes it out again; a similar one comes beside the one it is like. */
export const addToComparison: Action = {
  id: 'add-to-comparison',
  label: texts.label,
  fullLabel: texts.full,
  shortcut: 'Shift+C',
  scope: 'lists',
  isEnabled: state => addedBy(state) !== null,
  run: state => {
    const [shown, id] = [shownIn(state), addedBy(state)]
    if (shown === null || id === null) return
    const { gathered } = state
    if (gathered.includes(id)) {
      state.gather(gathered.filter(other => other !== id))
      state.announce(texts.takenOut(id))
    } else {
      const all = [...new Set(gathered.length === 0 ? [shown, id] : [...gathered, id])]
      if (all.length > mostCompared) return state.announce(texts.tooMany(mostCompared))
      state.gather(all)
      state.announce(texts.added(id, all.length))
    }
  },
}
