// What can be done about statistics: going to them, how they count, and keeping them under names.
import { call } from '../api/call.ts'
import { words } from '../languages/words.ts'
import { hasStayed } from '../state/slices/view-slice.ts'
import { type AppState, useStore } from '../state/store.ts'
import { isList, type ListPart } from '../state/view.ts'
import type { Action } from './action.ts'

const texts = words.statistics.actions

/** What the parts of the library find, as the search box would be asked. */
const partQueries: Readonly<Record<ListPart, string>> = { inbox: '-is:reviewed' }

const isCounting = ({ view }: AppState) => view.kind === 'statistics'
const isSaved = ({ view }: AppState) => view.kind === 'statistics' && view.name !== null

/** The query of what is shown: a search, a tag, a part of the library; empty for all there is. */
export function shownQuery({ view, query }: Pick<AppState, 'view' | 'query'>): string {
  if (view.kind === 'review') return view.query
  if (!isList(view)) return ''
  if (query.trim() !== '') return query.trim()
  if (view.tag !== null) return `tag:"${view.tag}"`
  return view.part === undefined ? '' : partQueries[view.part]
}

export const showStatistics: Action = {
  id: 'show-statistics',
  label: texts.show,
  fullLabel: texts.showFull,
  shortcut: 'Shift+F',
  isEnabled: state => !isCounting(state),
  run: state => state.showStatistics({ query: shownQuery(state) }),
}

/** Switches the guard against counting a vendor's breach once for each of its customers. */
export const countVendors: Action = {
  id: 'count-vendors',
  label: texts.counting,
  shortcut: 'V',
  scope: 'statistics',
  isEnabled: isCounting,
  run: ({ view, arrangeStatistics }) => {
    if (view.kind !== 'statistics') return
    arrangeStatistics({ counting: view.settings.counting === 'once' ? 'each' : 'once' })
  },
}

/** Lists the breaches that are counted. */
export const listCounted: Action = {
  id: 'list-counted',
  label: texts.list,
  fullLabel: texts.listFull,
  shortcut: 'L',
  scope: 'statistics',
  isEnabled: isCounting,
  run: ({ view, navigate, openSearch }) => {
    if (view.kind !== 'statistics') return
    if (view.query.trim() === '') navigate({ kind: 'breaches', tag: null })
    else openSearch({ query: view.query, kind: 'breaches' })
  },
}

/** Keeps what is shown under the name of the statistics that were opened; asks for a name where there is none. */
export const saveStatistics: Action = {
  id: 'save-statistics',
  label: texts.save,
  fullLabel: texts.saveFull,
  shortcut: 'Ctrl+S',
  scope: 'statistics',
  worksInFields: true,
  isEnabled: isCounting,
  run: async ({ view, announce, nameStatistics }) => {
    if (view.kind !== 'statistics') return
    if (view.name === null) return nameStatistics('save')
    await call('statistics.save', { name: view.name, query: view.query.trim(), settings: view.settings })
    announce(texts.updated(view.name))
  },
}

/** Keeps them under another name as well. */
export const saveStatisticsAs: Action = {
  id: 'save-statistics-as',
  label: texts.saveAs,
  fullLabel: texts.saveAsFull,
  shortcut: 'Ctrl+Shift+S',
  scope: 'statistics',
  worksInFields: true,
  isEnabled: isSaved,
  run: state => state.nameStatistics('save'),
}

export const renameStatistics: Action = {
  id: 'rename-statistics',
  label: texts.rename,
  fullLabel: texts.renameFull,
  shortcut: 'F2',
  scope: 'statistics',
  isEnabled: isSaved,
  run: state => state.nameStatistics('rename'),
}

export const forgetStatistics: Action = {
  id: 'forget-statistics',
  label: texts.forget,
  fullLabel: texts.forgetFull,
  shortcut: null,
  scope: 'statistics',
  isEnabled: isSaved,
  run: async state => {
    const { view, announce, keepStatistics } = state
    if (view.kind !== 'statistics' || view.name === null) return
    await call('statistics.forget', { name: view.name })
    if (hasStayed(state, useStore.getState())) keepStatistics(null)
    announce(texts.forgotten(view.name))
  },
}

export const statisticsActions: readonly Action[] = [
  showStatistics,
  countVendors,
  listCounted,
  saveStatistics,
  saveStatisticsAs,
  renameStatistics,
  forgetStatistics,
]
