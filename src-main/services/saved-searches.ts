import type { LiveSearch } from '../contract/index.ts'
import { ProblemError } from '../domain/problem.ts'
import { savedName } from '../domain/search/match-of.ts'
import { withSearchRenamed } from '../domain/search/rewrite.ts'
import type { SavedSearch } from '../domain/search/search.ts'
import { record } from '../vault/record.ts'
import { findAll, understood } from '../vault/search/find.ts'
import type { StoredSearch } from '../vault/tables/searches.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { type Desk, deedOf } from './desk.ts'
import { checkSort, countOf } from './search.ts'

/** Every saved search, in the order of the alphabet, with how many it finds now; one it names may be forgotten. */
export const listSearches = (vault: ReadableVault): LiveSearch[] =>
  vault.tables.searches
    .all()
    .map(({ number: _, ...search }) => ({ ...search, total: countOf(vault, search.kind, search.query) }))

/** Keeps a query under a name; one of the same name is replaced. */
export function saveSearch(desk: Desk, search: SavedSearch): LiveSearch[] {
  const vault = desk.session.vault()
  checkSort(search.kind, search.sort)
  understood(search.query)
  const folded = savedName(search.name)
  const known = vault.tables.searches.byName(folded)
  record(vault, deedOf(desk, 'save-search'), writer => {
    const row = { ...search, folded_name: folded }
    if (known === null) writer.insert('saved_searches', row)
    else if (!isSame(known, search)) writer.update('saved_searches', { saved_search_id: known.number }, row)
    refuseCircle(vault, search)
    return { label: `Saved the search “${search.name}”: ${search.query}`, subject: null, value: null }
  })
  return listSearches(vault)
}

const isSame = (a: SavedSearch, b: SavedSearch) =>
  a.name === b.name && a.query === b.query && a.kind === b.kind && a.sort === b.sort

/** A saved search can name others, but not itself in the end: nothing could answer it. */
const refuseCircle = (vault: ReadableVault, { kind, query }: SavedSearch): void =>
  void findAll(vault, kind, query)

/** Gives a saved search another name, also where other searches, rules and saved statistics name it. */
export function renameSearch(desk: Desk, name: string, to: string): LiveSearch[] {
  const vault = desk.session.vault()
  const { tables } = vault
  const { searches } = tables
  const known = knownSearch(vault, name)
  const [before, after] = [savedName(name), savedName(to)]
  if (before !== after && searches.byName(after) !== null)
    throw new ProblemError('invalid-input', `There is a saved search “${to}” already.`)
  record(vault, deedOf(desk, 'rename-search'), writer => {
    if (known.name !== to)
      writer.update('saved_searches', { saved_search_id: known.number }, { name: to, folded_name: after })
    for (const other of before === after ? [] : searches.all()) {
      const query = withSearchRenamed(other.query, before, to)
      if (query !== other.query) writer.update('saved_searches', { saved_search_id: other.number }, { query })
    }
    for (const { ruleId, condition } of before === after ? [] : tables.tagRules.all()) {
      const now = withSearchRenamed(condition, before, to)
      if (now !== condition) writer.update('tag_rules', { rule_id: ruleId }, { condition: now })
    }
    for (const other of before === after ? [] : tables.savedStatistics.all()) {
      const query = withSearchRenamed(other.query, before, to)
      if (query !== other.query)
        writer.update('saved_statistics', { saved_statistics_id: other.number }, { query })
    }
    return { label: `Renamed the saved search “${known.name}” to “${to}”`, subject: null, value: null }
  })
  return listSearches(vault)
}

export function forgetSearch(desk: Desk, name: string): LiveSearch[] {
  const vault = desk.session.vault()
  const known = knownSearch(vault, name)
  record(vault, deedOf(desk, 'forget-search'), writer => {
    writer.remove('saved_searches', { saved_search_id: known.number })
    return { label: `Forgot the saved search “${known.name}”`, subject: null, value: null }
  })
  return listSearches(vault)
}

function knownSearch({ tables }: ReadableVault, name: string): StoredSearch {
  const known = tables.searches.byName(savedName(name))
  if (known === null) throw new ProblemError('not-found', `There is no saved search “${name}”.`)
  return known
}
