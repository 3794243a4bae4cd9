// Everything a query finds, in its order: a list of any length is scrolled through by these numbers. Reading them all
// takes about as long as reading a hundred pages behind keys, and from then on every place of the list is at hand.
import { ascendingSorts, dateSorts, type SearchSort, type YearRun } from '../../domain/search/search.ts'
import type { Connection } from '../database.ts'
import type { ReadableVault } from '../vault.ts'
import { Bits } from './bits.ts'
import { type FoundSet, pageOf } from './find.ts'
import { type Kind, memoryOf } from './search-memory.ts'

const ofKind = (table: string, id: string) => ({
  down: `SELECT ${id} FROM ${table} WHERE field = ? ORDER BY key DESC, ${id} DESC`,
  up: `SELECT ${id} FROM ${table} WHERE field = ? ORDER BY key, ${id}`,
  key: `SELECT key FROM ${table} WHERE ${id} = ? AND field = ?`,
  sum: `SELECT total(key) FROM ${table} WHERE field = ?`,
})
export const wholeQueries: Readonly<Record<Kind, ReturnType<typeof ofKind>>> = {
  articles: ofKind('article_values', 'article_id'),
  breaches: ofKind('breach_values', 'breach_id'),
}

export interface OrderOfAll {
  readonly numbers: readonly number[]
  /** How the order falls into years; null where it is not one of days. */
  readonly years: readonly YearRun[] | null
}

interface Sorting {
  readonly sort: SearchSort
  readonly isReversed: boolean
}

/** The numbers of all that was found. */
export function orderOfAll(
  vault: ReadableVault,
  kind: Kind,
  set: FoundSet,
  { sort, isReversed }: Sorting,
): OrderOfAll {
  if (sort === 'relevance' || sort === 'added') {
    const order = { sort, isReversed, limit: Math.max(1, set.found.count()), after: null }
    return { numbers: pageOf(vault, kind, set, order).numbers, years: null }
  }
  const isUp = ascendingSorts.has(sort) !== isReversed
  const numbers = byWholeField(vault.db, kind, sort, isUp, set.found)
  return { numbers, years: dateSorts.has(sort) ? yearsOf(vault.db, kind, sort, numbers) : null }
}

/** By the values of a field of which each has one at most; what has none comes last, the last made first. */
function byWholeField(db: Connection, kind: Kind, field: string, isUp: boolean, found: Bits): number[] {
  const keyed = db
    .prepare(wholeQueries[kind][isUp ? 'up' : 'down'])
    .pluck()
    .all(field) as number[]
  const numbers = keyed.filter(number => found.has(number))
  const others = found.without(Bits.of(memoryOf(db).size(kind), keyed))
  return numbers.concat(others.largest(found.count()))
}

/** The years of an order of days. Each ends where a search by halves says: no more than its ends are looked at. */
function yearsOf(db: Connection, kind: Kind, field: string, numbers: readonly number[]): YearRun[] {
  const key = db.prepare(wholeQueries[kind].key).pluck()
  const yearAt = (index: number) => {
    const day = key.get(numbers[index], field)
    return day === undefined ? null : String(day).slice(0, 4)
  }
  const runs: YearRun[] = []
  for (let from = 0; from < numbers.length; ) {
    const year = yearAt(from)
    let [inside, beyond] = [from, numbers.length]
    while (beyond - inside > 1) {
      const middle = (inside + beyond) >>> 1
      if (yearAt(middle) === year) inside = middle
      else beyond = middle
    }
    runs.push({ year, count: beyond - from })
    from = beyond
  }
  return runs
}

/** The people the breaches found tell of, each breach counted by itself. */
export function peopleOf({ db }: ReadableVault, { found }: FoundSet): number {
  const memory = memoryOf(db)
  if (found.count() === memory.all('breaches').count())
    return Number(db.prepare(wholeQueries.breaches.sum).pluck().get('people'))
  const { codes, keys } = memory.column('breaches', 'people')
  let people = 0
  codes.each(found, code => {
    people += Number(keys[code] ?? 0)
  })
  return people
}
