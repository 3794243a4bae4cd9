import { words } from '../languages/words.ts'
import { isReaderBusy } from '../state/slices/reader-slice.ts'
import type { AppState } from '../state/store.ts'
import { isLibrary, isList, type View } from '../state/view.ts'
import type { Action } from './action.ts'

export const goBack: Action = {
  id: 'go-back',
  label: words.actions.labels.goBack,
  shortcut: 'Alt+ArrowLeft',
  isEnabled: state => state.past.length > 0,
  run: state => state.goBack(),
}

export const goForward: Action = {
  id: 'go-forward',
  label: words.actions.labels.goForward,
  shortcut: 'Alt+ArrowRight',
  isEnabled: state => state.future.length > 0,
  run: state => state.goForward(),
}

const isStatistics = (place: View, from: View) => place.kind === 'statistics' && from.kind !== 'statistics'

/** Where one came from into the reader or a comparison: the imports, the review, statistics, a comparison, or a list. */
export function placeAbove({ view, past, lastList }: Pick<AppState, 'view' | 'past' | 'lastList'>): View {
  // An export is of what one was looking at.
  const [before] = past.slice(-1)
  if (view.kind === 'export' && before !== undefined && before.kind !== 'export') return before
  const above = past.findLast(
    place =>
      isLibrary(place) ||
      isStatistics(place, view) ||
      (place.kind === 'review' && view.kind !== 'review') ||
      (place.kind === 'compare' && view.kind === 'reader'),
  )
  return above === undefined || isList(above) ? lastList : above
}

/** One level up: from the reader or a comparison to the list, or to the imports. */
export const goUp: Action = {
  id: 'go-up',
  label: words.actions.labels.goUp,
  shortcut: 'Escape',
  isEnabled: state =>
    !isLibrary(state.view) &&
    state.editedFact === null &&
    !state.isTagging &&
    !state.isAgreeing &&
    !isReaderBusy(state),
  run: state => {
    const [last] = state.past.slice(-1)
    // The search whose figures these were is to be there again.
    if (state.view.kind === 'statistics' && last !== undefined && isList(last)) state.goBack()
    else state.navigate(placeAbove(state))
  },
}

export const focusSearch: Action = {
  id: 'focus-search',
  label: words.actions.labels.focusSearch,
  shortcut: '/',
  isEnabled: () => true,
  run: () => document.getElementById('search')?.focus(),
}

/** Moves the focus to the next pane; a pane is what carries `data-pane`. */
export const nextPane: Action = {
  id: 'next-pane',
  label: words.actions.labels.nextPane,
  shortcut: 'F6',
  worksInFields: true,
  isEnabled: () => true,
  run: () => {
    const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
    const at = panes.findIndex(pane => pane.contains(document.activeElement))
    const pane = panes[(at + 1) % panes.length]
    const inside = pane?.querySelector<HTMLElement>('[tabindex="0"], input, button')
    ;(inside ?? pane)?.focus()
  },
}
