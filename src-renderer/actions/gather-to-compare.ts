// Gathering breaches for a comparison, one after the other, from wherever they are met.
import { fewestColumns, mostColumns } from '../../src-main/domain/comparison-of.ts'
import { BreachId } from '../../src-main/domain/ids.ts'
import { call } from '../api/call.ts'
import { peek } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import { withAdded } from '../state/comparison-place.ts'
import { type AppState, useStore } from '../state/store.ts'
import type { ComparePlace, View } from '../state/view.ts'
import type { Action } from './action.ts'
import { compareArticles, compareSelected } from './compare-selected.ts'

const texts = words.compare.tray
const nothing: ComparePlace = { kind: 'compare', ids: [] }

const isOfBreaches = (view: View): view is ComparePlace =>
  view.kind === 'compare' && view.articles === undefined

/** What breaches are added to: the comparison shown, what is being gathered, else the comparison looked at last. */
const addedTo = ({ gathered, past, view }: AppState): ComparePlace =>
  isOfBreaches(view) ? view : (gathered ?? past.findLast(isOfBreaches) ?? nothing)

/** Adds breaches to the comparison under way, and says so. */
export async function addToComparison(ids: readonly BreachId[]): Promise<void> {
  const names = await call('breaches.names', { ids: [...ids] })
  const named = names.map(({ name }) => name).join(', ')
  // Only now: others may have been added while the names were asked for.
  const state = useStore.getState()
  const before = addedTo(state)
  const fresh = ids.filter(id => !before.ids.includes(id))
  if (fresh.length === 0) return state.announce(texts.known(named))
  if (before.ids.length + fresh.length > mostColumns) return state.announce(texts.full(mostColumns))
  const place = withAdded(before, fresh)
  if (isOfBreaches(state.view)) state.replaceView(place)
  else state.gather(place)
  state.announce(texts.added(named, place.ids.length, mostColumns))
}

/** The breaches an action is about: the similar one in focus, those selected, or the one being read. */
function breachesAt(state: AppState): readonly BreachId[] {
  const { view, selections, neighbour, gathered } = state
  if (view.kind === 'breaches') {
    const selected = selections.breaches.ids.map(id => BreachId.parse(id))
    if (neighbour === null) return selected
    // What it is like comes first: the others are measured against it.
    return gathered === null ? [...selected, neighbour] : [neighbour]
  }
  if (view.kind !== 'reader') return []
  const id = view.breachId ?? peek('articles.get', { id: view.articleId }).data?.breachIds[0]
  return id === undefined ? [] : [id]
}

export const gatherToCompare: Action = {
  id: 'add-to-comparison',
  label: words.actions.gather.add,
  fullLabel: words.actions.gather.addFull,
  shortcut: 'Shift+C',
  scope: ['lists', 'reader'],
  isEnabled: state => {
    const { length } = breachesAt(state)
    return length > 0 && length <= mostColumns
  },
  run: state => addToComparison(breachesAt(state)),
}

/** Opens what was gathered. */
export function openGathered(state: AppState): void {
  const { gathered, gather, navigate } = state
  if (gathered === null) return
  gather(null)
  navigate(gathered)
}

/** The same by a key, where that key does not compare what is selected. */
export const compareGathered: Action = {
  id: 'compare-gathered',
  label: words.actions.gather.open,
  fullLabel: words.actions.gather.openFull,
  shortcut: 'C',
  scope: ['lists', 'reader'],
  isEnabled: state =>
    state.view.kind !== 'compare' &&
    (state.gathered?.ids.length ?? 0) >= fewestColumns &&
    !compareSelected.isEnabled(state) &&
    !compareArticles.isEnabled(state),
  run: openGathered,
}

export const letGoOfGathered: Action = {
  id: 'let-go-of-gathered',
  label: texts.clear,
  fullLabel: words.actions.gather.letGo,
  shortcut: null,
  isEnabled: ({ gathered }) => gathered !== null,
  run: state => state.gather(null),
}

export const gatheringActions: readonly Action[] = [gatherToCompare, compareGathered, letGoOfGathered]
