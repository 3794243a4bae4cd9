import { words } from '../languages/words.ts'
import { isLibrary } from '../state/view.ts'
import type { Action } from './action.ts'

export const toggleTree: Action = {
  id: 'toggle-tree',
  label: words.actions.labels.toggleTree,
  shortcut: 'Ctrl+B',
  isEnabled: ({ view }) => isLibrary(view),
  run: ({ preferPanes }) => {
    // Where nobody has chosen, the room there is decides: what is drawn tells.
    const isRail = document.querySelector('#library-tree [data-rail]') !== null
    preferPanes({ isTreeOpen: isRail })
  },
}

export const toggleDetail: Action = {
  id: 'toggle-detail',
  label: words.actions.labels.toggleDetail,
  shortcut: 'Ctrl+I',
  isEnabled: ({ view }) => isLibrary(view),
  run: ({ preferences, preferPanes }) => preferPanes({ isDetailOpen: !preferences.panes.isDetailOpen }),
}

export const openPreferences: Action = {
  id: 'open-preferences',
  label: words.actions.labels.openPreferences,
  shortcut: 'Ctrl+,',
  worksInFields: true,
  isEnabled: ({ view }) => view.kind !== 'preferences',
  run: state => {
    state.setQuery('')
    state.navigate({ kind: 'preferences' })
  },
}
