import type { StateCreator } from 'zustand'
import type { SavedSearch, SearchKind, SearchSort } from '../../../src-main/domain/search/search.ts'
import { searchSorts } from '../../../src-main/domain/search/search.ts'
import type { AppState } from '../store.ts'
import { isList, type View } from '../view.ts'

export interface SearchOrder {
  readonly sort: SearchSort
  readonly isReversed: boolean
}

export const bestFirst: SearchOrder = { sort: 'relevance', isReversed: false }

export interface SearchSlice {
  /** What is typed in the search box; empty: no search. What it lists is what the list shown lists. */
  readonly query: string
  /** Where a word is typed that could still become one of several; a mistake there is none yet. */
  readonly typingAt: number | null
  readonly searchOrder: SearchOrder
  /** The saved search that was opened; what is typed may have moved on from it. */
  readonly savedSearch: string | null
  /** Whether the focus goes to the hits as soon as they are drawn. */
  readonly isBoundForHits: boolean
  /** The search whose hits the selection stands in: those of another one begin with the first. */
  readonly selectedIn: string | null
  /** The form for a name that is open. */
  readonly naming: 'save' | 'rename' | null
  setQuery(query: string): void
  /** What is typed in the box: it narrows the statistics where these are shown, and searches anywhere else. */
  typeQuery(query: string): void
  setTypingAt(at: number | null): void
  setBoundForHits(isBound: boolean): void
  /** The hits of a search are drawn. */
  showHits(search: string, kind: SearchKind, rows: readonly string[]): void
  /** Looks for the same among the others. */
  searchIn(kind: SearchKind): void
  sortSearch(order: SearchOrder): void
  /** Goes to a search: one that was saved, or one of the recent ones. */
  openSearch(search: Pick<SavedSearch, 'query' | 'kind'> & Partial<Pick<SavedSearch, 'name' | 'sort'>>): void
  nameSearch(naming: SearchSlice['naming']): void
  /** The search shown is the saved one of this name from now on. */
  keepSearch(name: string | null): void
}

/** What the search box holds. */
export const queryInBox = ({ view, query }: Pick<AppState, 'view' | 'query'>): string =>
  view.kind === 'statistics' ? view.query : query

/** What a search lists at this place. */
export const searchKindOf = ({ view, lastList }: Pick<AppState, 'view' | 'lastList'>): SearchKind =>
  view.kind === 'statistics' ? 'breaches' : isList(view) ? view.kind : lastList.kind

const listOf = (kind: SearchKind) => ({ kind, tag: null })
const fitting = (kind: SearchKind, order: SearchOrder): SearchOrder =>
  searchSorts[kind].includes(order.sort) ? order : bestFirst
const isAt = (view: View, kind: SearchKind) => view.kind === kind

export const noSearch = {
  query: '',
  searchOrder: bestFirst,
  savedSearch: null,
  isBoundForHits: false,
  selectedIn: null,
  naming: null,
} as const

export const createSearchSlice: StateCreator<AppState, [], [], SearchSlice> = (set, get) => ({
  ...noSearch,
  typingAt: null,
  setQuery: query => {
    if (query !== '' && !isList(get().view)) get().navigate(get().lastList)
    // What is about to be done to the rows of a list ends where hits take its place.
    set(query.trim() === '' ? { ...noSearch, query } : { query, bulk: null })
  },
  typeQuery: query => {
    const { view, replaceView, setQuery } = get()
    if (view.kind === 'statistics') replaceView({ ...view, query })
    else setQuery(query)
  },
  setTypingAt: typingAt => set({ typingAt }),
  setBoundForHits: isBoundForHits => set({ isBoundForHits }),
  showHits: (search, kind, rows) => {
    const { selectedIn, keepSelected, select } = get()
    const [first] = rows
    if (search === selectedIn || first === undefined) keepSelected(kind, rows)
    else select(kind, rows, { kind: 'pick', id: first })
    set({ selectedIn: search })
  },
  searchIn: kind =>
    set(({ searchOrder, view }) => ({
      ...(!isAt(view, kind) && { view: listOf(kind), lastList: listOf(kind) }),
      searchOrder: fitting(kind, searchOrder),
    })),
  sortSearch: searchOrder => set({ searchOrder }),
  openSearch: ({ query, kind, sort, name }) => {
    if (!isAt(get().view, kind)) get().navigate(listOf(kind))
    set({
      query,
      searchOrder: { sort: sort ?? bestFirst.sort, isReversed: false },
      savedSearch: name ?? null,
      naming: null,
      bulk: null,
    })
  },
  nameSearch: naming => set({ naming }),
  keepSearch: savedSearch => set({ savedSearch, naming: null }),
})
