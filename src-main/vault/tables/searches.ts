import * as z from 'zod'
import { SavedSearch } from '../../domain/search/search.ts'
import type { Connection } from '../database.ts'
import { SavedSearchRow } from './rows.ts'

/** A saved search with its number. */
export interface StoredSearch extends SavedSearch {
  readonly number: number
}

function asSearch(value: unknown): StoredSearch {
  const { saved_search_id: number, folded_name: _, ...row } = SavedSearchRow.parse(value)
  return { ...SavedSearch.parse(row), number }
}

export const savedSearchQueries = {
  all: 'SELECT * FROM saved_searches ORDER BY folded_name',
  byName: 'SELECT * FROM saved_searches WHERE folded_name = ?',
}

/** Saved searches, in the order of the alphabet. Names are asked for as `savedName` spells them. */
export function searchesTable(db: Connection) {
  const all = db.prepare(savedSearchQueries.all)
  const byName = db.prepare(savedSearchQueries.byName)
  return {
    all: () => z.array(z.unknown()).parse(all.all()).map(asSearch),
    byName(name: string): StoredSearch | null {
      const row = byName.get(name)
      return row === undefined ? null : asSearch(row)
    },
  }
}
