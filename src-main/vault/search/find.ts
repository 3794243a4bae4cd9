// A search in one vault, whole: what is found, how much of it, a page of it, and its facets.
import { ProblemError } from '../../domain/problem.ts'
import { parseQuery } from '../../domain/search/parse-query.ts'
import { type Query, type Words, wantedWords, withLastBegun } from '../../domain/search/query.ts'
import type { SearchSort } from '../../domain/search/search.ts'
import type { ReadableVault } from '../vault.ts'
import type { Bits } from './bits.ts'
import { evaluate } from './evaluate.ts'
import { leafFinder } from './leaf-sets.ts'
import { type Ask, byField, byNumber, byScore, type Page } from './order.ts'
import { scoresOf } from './rank.ts'
import { type Kind, memoryOf } from './search-memory.ts'

/** What a query finds, with the query as it was answered. */
export interface FoundSet {
  readonly found: Bits
  /** The words that are looked for, for snippets. */
  readonly words: readonly Words[]
}

/** The query of what was typed; a problem with the sentence that points at the word. */
export function understood(typed: string): Query | null {
  const parsed = parseQuery(typed)
  if (parsed.ok) return parsed.query
  throw new ProblemError('invalid-query', parsed.error.message)
}

/** Everything a query finds. Where the words as they stand find nothing, the last of them may be a beginning. */
export function findAll(vault: ReadableVault, kind: Kind, typed: string): FoundSet {
  const query = understood(typed)
  const found = evaluated(vault, kind, query, [])
  if (query === null || found.count() > 0) return { found, words: wantedWords(query) }
  const begun = withLastBegun(query)
  return { found: evaluated(vault, kind, begun, []), words: wantedWords(begun) }
}

/** `open` are the names of the saved searches that are being evaluated: none may rest on itself. */
function evaluated(vault: ReadableVault, kind: Kind, query: Query | null, open: readonly string[]): Bits {
  const memory = memoryOf(vault.db)
  const findSaved = (name: string) => {
    const saved = vault.tables.searches.byName(name)
    if (saved === null) throw new ProblemError('invalid-query', `There is no saved search “${name}”.`)
    if (open.includes(name))
      throw new ProblemError('invalid-query', `The saved search “${saved.name}” rests on itself.`)
    const found = evaluated(vault, kind, understood(saved.query), [...open, name])
    return { articles: null, breaches: null, [kind]: found }
  }
  return evaluate(query, kind, memory, leafFinder(vault.db, memory, findSaved))
}

export interface Order extends Ask {
  readonly sort: SearchSort
  readonly isReversed: boolean
}

/** A page of what was found. */
export function pageOf(
  { db }: ReadableVault,
  kind: Kind,
  { found, words }: FoundSet,
  { sort, isReversed, ...ask }: Order,
): Page {
  const memory = memoryOf(db)
  if (sort === 'added') return byNumber(found, isReversed, ask)
  if (sort === 'relevance') return byScore(found, scoresOf(db, memory, kind, found, words), ask)
  return byField(db, memory, kind, sort, (sort === 'name') !== isReversed, found, ask)
}
