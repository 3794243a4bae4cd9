// What can be done about finding: the palette, the keys, and searches that are kept.
import { call } from '../api/call.ts'
import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import { isList } from '../state/view.ts'
import type { Action } from './action.ts'

const texts = words.actions.finding

export const showPalette: Action = {
  id: 'show-palette',
  label: texts.palette,
  shortcut: 'Ctrl+K',
  worksInFields: true,
  isEnabled: () => true,
  run: state => state.showOverlay(state.overlay === 'palette' ? null : 'palette'),
}

export const showShortcuts: Action = {
  id: 'show-shortcuts',
  label: texts.shortcuts,
  shortcut: '?',
  isEnabled: () => true,
  run: state => state.showOverlay('shortcuts'),
}

export const showSearchHelp: Action = {
  id: 'search-help',
  label: texts.help,
  shortcut: null,
  isEnabled: () => true,
  run: () => document.getElementById('search-help')?.showPopover(),
}

const isSearching = ({ query, view }: AppState) => query.trim() !== '' && isList(view)

export const clearSearch: Action = {
  id: 'clear-search',
  label: texts.clear,
  shortcut: 'Escape',
  scope: 'search',
  isEnabled: state => isSearching(state) && state.editedFact === null && !state.isTagging,
  run: state => state.setQuery(''),
}

export const saveSearch: Action = {
  id: 'save-search',
  label: texts.save,
  fullLabel: texts.saveFull,
  shortcut: 'Ctrl+S',
  scope: 'search',
  worksInFields: true,
  isEnabled: isSearching,
  run: state => state.nameSearch('save'),
}

export const renameSearch: Action = {
  id: 'rename-search',
  label: texts.rename,
  fullLabel: texts.renameFull,
  shortcut: null,
  scope: 'search',
  isEnabled: state => isSearching(state) && state.savedSearch !== null,
  run: state => state.nameSearch('rename'),
}

/** Keeps what is typed now under the name of the search that was opened. */
export const updateSearch: Action = {
  id: 'update-search',
  label: texts.update,
  fullLabel: texts.updateFull,
  shortcut: null,
  scope: 'search',
  isEnabled: state => isSearching(state) && state.savedSearch !== null,
  run: async state => {
    const { savedSearch: name, query, searchOrder, view } = state
    if (name === null || !isList(view)) return
    await call('search.save', { name, query, kind: view.kind, sort: searchOrder.sort })
    state.announce(texts.updated(name))
  },
}

export const forgetSearch: Action = {
  id: 'forget-search',
  label: texts.forget,
  fullLabel: texts.forgetFull,
  shortcut: null,
  scope: 'search',
  isEnabled: state => isSearching(state) && state.savedSearch !== null,
  run: async state => {
    const { savedSearch: name } = state
    if (name === null) return
    await call('search.forget', { name })
    state.keepSearch(null)
    state.announce(texts.forgotten(name))
  },
}

export const finding: readonly Action[] = [
  showPalette,
  showShortcuts,
  showSearchHelp,
  saveSearch,
  updateSearch,
  renameSearch,
  forgetSearch,
  clearSearch,
]
