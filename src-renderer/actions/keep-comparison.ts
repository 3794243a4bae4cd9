// Keeping the comparison shown under a name.
import { call } from '../api/call.ts'
import { peek } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import { isChanged, savedSetOf, settingsOf } from '../state/comparison-place.ts'
import { foldsOf } from '../state/slices/comparison-slice.ts'
import { hasStayed } from '../state/slices/view-slice.ts'
import { type AppState, useStore } from '../state/store.ts'
import type { ComparePlace } from '../state/view.ts'
import type { Action } from './action.ts'

const texts = words.actions.keepComparison

const nameIn = ({ view }: Pick<AppState, 'view'>): string | null =>
  view.kind === 'compare' ? (view.saved?.name ?? null) : null

/** What is kept under the name of the comparison shown. */
const keptIn = (state: Pick<AppState, 'view'>) =>
  peek('comparisons.saved', {}).data?.find(({ name }) => name === nameIn(state))

/** The comparison as it is shown now; null where somebody went elsewhere while the vault answered. */
function stillShown(before: AppState): ComparePlace | null {
  const now = useStore.getState()
  return now.view.kind === 'compare' && hasStayed(before, now) ? now.view : null
}

/** Keeps the comparison shown under a name, and shows it as that from now on. */
export async function keepAs(state: AppState, name: string): Promise<void> {
  const { view } = state
  if (view.kind !== 'compare') return
  const columns = savedSetOf(view)
  if (columns === null) return
  await call('comparisons.save', {
    name,
    columns,
    settings: settingsOf(view, foldsOf(state), keptIn(state)?.settings),
  })
  const shown = stillShown(state)
  if (shown !== null) state.replaceView({ ...shown, saved: { ...foldsOf(useStore.getState()), name } })
}

/** Gives what is kept another name. */
export async function renameTo(state: AppState, to: string): Promise<void> {
  const name = nameIn(state)
  if (name === null) return
  await call('comparisons.rename', { name, to })
  const shown = stillShown(state)
  if (shown?.saved !== undefined) state.replaceView({ ...shown, saved: { ...shown.saved, name: to } })
}

export const saveComparison: Action = {
  id: 'save-comparison',
  label: texts.save,
  fullLabel: texts.saveFull,
  shortcut: 'Ctrl+S',
  scope: 'comparison',
  worksInFields: true,
  isEnabled: state => state.view.kind === 'compare',
  run: async state => {
    const name = nameIn(state)
    if (name === null) return state.showComparisonPanel('save')
    await keepAs(state, name)
    state.announce(texts.updated(name))
  },
}

/** True where what is shown is not what is kept. */
export function hasChanged(state: Pick<AppState, 'view' | 'isOnlyDifferences' | 'preferences'>): boolean {
  const kept = keptIn(state)
  return state.view.kind === 'compare' && kept !== undefined && isChanged(state.view, foldsOf(state), kept)
}

/** Keeps it under another name as well. */
export const saveComparisonAs: Action = {
  id: 'save-comparison-as',
  label: texts.saveAs,
  fullLabel: texts.saveAsFull,
  shortcut: 'Ctrl+Shift+S',
  scope: 'comparison',
  worksInFields: true,
  isEnabled: state => nameIn(state) !== null,
  run: state => state.showComparisonPanel('save'),
}

export const renameComparison: Action = {
  id: 'rename-comparison',
  label: texts.rename,
  fullLabel: texts.renameFull,
  shortcut: 'F2',
  scope: 'comparison',
  isEnabled: state => nameIn(state) !== null,
  run: state => state.showComparisonPanel('rename'),
}

export const forgetComparison: Action = {
  id: 'forget-comparison',
  label: texts.forget,
  fullLabel: texts.forgetFull,
  shortcut: null,
  scope: 'comparison',
  isEnabled: state => nameIn(state) !== null,
  run: async state => {
    const name = nameIn(state)
    if (name === null) return
    await call('comparisons.forget', { name })
    const shown = stillShown(state)
    if (shown !== null) {
      const { saved: _, ...place } = shown
      state.replaceView(place)
    }
    state.announce(texts.forgotten(name))
  },
}

export const showComparisons: Action = {
  id: 'show-comparisons',
  label: texts.all,
  shortcut: null,
  isEnabled: ({ view }) => view.kind !== 'comparisons',
  run: state => {
    state.setQuery('')
    state.navigate({ kind: 'comparisons' })
  },
}

export const keepingActions: readonly Action[] = [
  saveComparison,
  saveComparisonAs,
  renameComparison,
  forgetComparison,
  showComparisons,
]
