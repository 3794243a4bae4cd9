import { words } from '../languages/words.ts'
import { firstView } from '../state/view.ts'
import type { Action } from './action.ts'

/** Shows what is where, at the real things; it can be taken again at any time. */
export const takeTour: Action = {
  id: 'take-tour',
  label: words.tour.takeTour.label,
  shortcut: null,
  isEnabled: () => true,
  run: state => {
    state.setQuery('')
    state.navigate(firstView)
    state.goToTourStep(0)
  },
}
