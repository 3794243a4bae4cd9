import { words } from '../languages/words.ts'
import { isReaderBusy } from '../state/slices/reader-slice.ts'
import type { AppState } from '../state/store.ts'
import { isLibrary, isList, type View } from '../state/view.ts'
import type { Action } from './action.ts'
import { isField } from './shortcut.ts'

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
      (isLibrary(place) && place.kind !== view.kind) ||
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
    (!isLibrary(state.view) || state.view.kind === 'preferences') &&
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

/** What of a pane takes the focus: what it is there for, before the buttons around that. */
const homes = [
  '[role="grid"]',
  '[role="listbox"]',
  '[role="treeitem"][tabindex="0"]',
  'td [tabindex="0"]',
  '[role="tab"][aria-selected="true"]',
  '[tabindex="0"], input:enabled, button:enabled',
]

const homeOf = (pane: ParentNode): HTMLElement | null =>
  homes.map(selector => pane.querySelector<HTMLElement>(selector)).find(Boolean) ?? null

/** What takes the focus in the place shown: in the first pane beside the library tree. */
export function homeOfView(): HTMLElement | null {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const pane = panes.find(({ tagName }) => tagName !== 'NAV')
  if (pane === undefined) return null
  const home = homeOf(pane)
  // Nobody asked to type: the keys of the place would be written instead of done.
  return home === null || isField(home) ? pane : home
}

/** Moves the focus to another pane; a pane is what carries `data-pane`. */
function stepPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const at = panes.findIndex(pane => pane.contains(document.activeElement))
  const pane = panes.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % panes.length)
  if (pane !== undefined) (homeOf(pane) ?? pane).focus()
}

export const nextPane: Action = {
  id: 'next-pane',
  label: words.actions.labels.nextPane,
  shortcut: 'F6',
  worksInFields: true,
  isEnabled: () => true,
  run: () => stepPane(1),
}

export const previousPane: Action = {
  id: 'previous-pane',
  label: words.actions.labels.previousPane,
  shortcut: 'Shift+F6',
  worksInFields: true,
  isEnabled: () => true,
  run: () => stepPane(-1),
}
