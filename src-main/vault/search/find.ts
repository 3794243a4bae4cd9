// A search in one vault, whole: what is found, how much of it, a page of it, and its facets.
import { ProblemError } from '../../domain/problem.ts'
import { savedName } from '../../domain/search/match-of.ts'
import { nearest } from '../../domain/search/nearest.ts'
import { type Objection, parseLeniently, parseQuery } from '../../domain/search/parse-query.ts'
import {
  fault,
  type LenientQuery,
  type Query,
  type QueryFault,
  type Words,
  wantedWords,
  withLastBegun,
} from '../../domain/search/query.ts'
import { ascendingSorts, type SearchSort } from '../../domain/search/search.ts'
import type { ReadableVault } from '../vault.ts'
import type { Bits } from './bits.ts'
import { evaluate } from './evaluate.ts'
import { leafFinder } from './leaf-sets.ts'
import { type Ask, byField, byNumber, byScore, type Page } from './order.ts'
import { scoresOf } from './rank.ts'
import { type Kind, memoryOf } from './search-memory.ts'

/** What a query finds. */
export interface FoundSet {
  readonly found: Bits
  /** What was looked for in the end: the last word of it may have become a beginning. */
  readonly query: Query | null
  /** The words that are looked for, for snippets. */
  readonly words: readonly Words[]
  /** Those of them that are worth weighing. */
  readonly telling: readonly Words[]
}

/** The query of what was typed; a problem with the sentence that points at the word. */
export function understood(typed: string): Query | null {
  const parsed = parseQuery(typed)
  if (parsed.ok) return parsed.query
  throw new ProblemError('invalid-query', parsed.error.message)
}

/** The query of what was typed as far as it can be answered, and what was left out. */
export function understoodLeniently(vault: ReadableVault, kind: Kind, typed: string): LenientQuery {
  const objection: Objection = match => {
    if (match.kind !== 'saved') return null
    try {
      evaluated(vault, kind, { kind: 'field', field: 'saved', matches: [match] }, [])
      return null
    } catch (error) {
      if (error instanceof UnknownSaved)
        return { message: error.message, fault: error.fault, instead: error.instead }
      if (error instanceof ProblemError)
        return { message: error.message, fault: fault('no-saved', match.name), instead: [] }
      throw error
    }
  }
  return parseLeniently(typed, objection)
}

/** Everything that what was typed finds. */
export const findAll = (vault: ReadableVault, kind: Kind, typed: string): FoundSet =>
  findQuery(vault, kind, understood(typed))

/** Everything a query finds. Where the words as they stand find nothing, the last of them may be a beginning. */
export function findQuery(vault: ReadableVault, kind: Kind, query: Query | null): FoundSet {
  const typed = asTyped(vault, kind, query, [])
  return foundSet(vault, typed.query, typed.found)
}

function asTyped(vault: ReadableVault, kind: Kind, query: Query | null, open: readonly string[]) {
  const found = evaluated(vault, kind, query, open)
  if (query === null || found.count() > 0) return { query, found }
  const begun = withLastBegun(query)
  return { query: begun, found: evaluated(vault, kind, begun, open) }
}

/** What a query finds as it stands. */
export const findExactly = (vault: ReadableVault, kind: Kind, query: Query | null): Bits =>
  evaluated(vault, kind, query, [])

/**
 * A beginning that stands in more articles than this is that of so many words that weighing them says nothing: with
 * a hundred thousand articles it would take as long again as finding them.
 */
const mostWeighed = 20_000

function foundSet(vault: ReadableVault, query: Query | null, found: Bits): FoundSet {
  const words = wantedWords(query)
  const leafSets = leafFinder(vault, memoryOf(vault.db), noSaved)
  const isTelling = (one: Words) =>
    !one.isPrefix || (leafSets({ kind: 'words', ...one }).articles?.count() ?? 0) <= mostWeighed
  return { found, query, words, telling: words.filter(isTelling) }
}

const noSaved = () => ({ articles: null, breaches: null })

/** `open` are the names of the saved searches that are being evaluated: none may rest on itself. */
function evaluated(vault: ReadableVault, kind: Kind, query: Query | null, open: readonly string[]): Bits {
  const memory = memoryOf(vault.db)
  const findSaved = (name: string) => {
    const saved = vault.tables.searches.byName(name)
    if (saved === null) throw noSavedSearch(vault, name)
    if (open.includes(name))
      throw new UnknownSaved(
        `The saved search “${saved.name}” rests on itself.`,
        fault('rests-on-itself', saved.name),
      )
    const { found } = asTyped(vault, kind, understood(saved.query), [...open, name])
    return { articles: null, breaches: null, [kind]: found }
  }
  return evaluate(query, kind, memory, leafFinder(vault, memory, findSaved))
}

/** A saved search that cannot be asked for, with what is wrong as data. */
class UnknownSaved extends ProblemError {
  readonly fault: QueryFault
  readonly instead: readonly string[]
  constructor(message: string, wrong: QueryFault, instead: readonly string[] = []) {
    super('invalid-query', message)
    this.fault = wrong
    this.instead = instead
  }
}

function noSavedSearch({ tables }: ReadableVault, name: string): ProblemError {
  const known = tables.searches
    .all()
    .map(search => ({ name: search.name, spellings: [savedName(search.name)] }))
  const [close] = nearest(name, known)
  const hint = close === undefined ? '' : ` Did you mean “${close}”?`
  return new UnknownSaved(
    `There is no saved search “${name}”.${hint}`,
    fault('no-saved', name),
    close === undefined ? [] : [`"${close}"`],
  )
}

export interface Order extends Ask {
  readonly sort: SearchSort
  readonly isReversed: boolean
}

export interface FoundPage extends Page {
  /** How well articles fit, the least being the best, as far as they were weighed. */
  readonly fit: ReadonlyMap<number, number>
}

/** A page of what was found. */
export function pageOf(
  { db }: ReadableVault,
  kind: Kind,
  { found, telling }: FoundSet,
  { sort, isReversed, ...ask }: Order,
): FoundPage {
  const memory = memoryOf(db)
  const fit = new Map<number, number>()
  if (sort === 'added') return { ...byNumber(found, isReversed, ask), fit }
  if (sort !== 'relevance')
    return { ...byField(db, memory, kind, sort, ascendingSorts.has(sort) !== isReversed, found, ask), fit }
  const { scores, ofArticles } = scoresOf(db, memory, kind, found, telling)
  return { ...byScore(found, scores, ask), fit: ofArticles }
}
