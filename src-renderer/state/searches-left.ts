// What was searched for at a place that was left: going back to it brings its search back as well.
import type { AppState } from './store.ts'
import type { View } from './view.ts'

type Search = Pick<AppState, 'query' | 'searchOrder' | 'savedSearch' | 'selectedIn'>

const searches = new WeakMap<View, Search>()

/** The place as it is left, with its search. */
export function left(state: AppState): View {
  const { view, query, searchOrder, savedSearch, selectedIn } = state
  const place = { ...view }
  searches.set(place, { query, searchOrder, savedSearch, selectedIn })
  return place
}

/** The search of a place one comes back to. */
export const searchAt = (view: View): Partial<Search> => searches.get(view) ?? {}
