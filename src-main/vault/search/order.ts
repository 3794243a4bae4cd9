// A page of what was found, in the order asked for. A page begins behind a key, never at a count of rows.
import * as z from 'zod'
import { ProblemError } from '../../domain/problem.ts'
import type { Connection } from '../database.ts'
import { Bits } from './bits.ts'
import type { Kind, SearchMemory } from './search-memory.ts'

export interface Page {
  /** The numbers of the articles or breaches. */
  readonly numbers: readonly number[]
  /** Where the next page begins; null when this is the last. */
  readonly next: string | null
}

/** A place in an order: the key of the last row of a page and its number. No key: among the rows that have none. */
const Place = z.tuple([z.union([z.string(), z.number()]).nullable(), z.int()])
type Place = z.infer<typeof Place>
type Key = string | number

export interface Ask {
  readonly limit: number
  readonly after: string | null
}

function placeOf(after: string | null): Place | null {
  if (after === null) return null
  try {
    return Place.parse(JSON.parse(after))
  } catch {
    throw new ProblemError('invalid-input', 'This page does not follow on any other.')
  }
}

const page = (rows: readonly Place[], limit: number): Page => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    numbers: shown.map(([, number]) => number),
    next: rows.length > limit && last !== undefined ? JSON.stringify(last) : null,
  }
}

/** In the order of the numbers: the last made first, or, reversed, the first. */
export function byNumber(found: Bits, isReversed: boolean, { limit, after }: Ask): Page {
  const at = placeOf(after)?.[1]
  const numbers = isReversed ? found.smallest(limit + 1, at) : found.largest(limit + 1, at)
  return page(
    numbers.map(number => [null, number]),
    limit,
  )
}

/** By a score, the least first; what has none comes behind, the last made first. */
export function byScore(found: Bits, scores: ReadonlyMap<number, number>, { limit, after }: Ask): Page {
  const place = placeOf(after)
  const isBehind = ([score, number]: readonly [number, number]) =>
    place === null ||
    (place[0] !== null && (score > Number(place[0]) || (score === Number(place[0]) && number < place[1])))
  const ranked = [...scores]
    .map(([number, score]): [number, number] => [score, number])
    .filter(isBehind)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const left = limit + 1 - ranked.length
  const others =
    left > 0 ? unranked(found, new Set(scores.keys()), place?.[0] === null ? place[1] : undefined, left) : []
  return page([...ranked, ...others.map((number): Place => [null, number])], limit)
}

function unranked(
  found: Bits,
  ranked: ReadonlySet<number>,
  below: number | undefined,
  most: number,
): number[] {
  const others: number[] = []
  for (let at = below; others.length < most; ) {
    const block = found.largest(most + ranked.size + 1, at)
    for (const number of block) if (!ranked.has(number) && others.length < most) others.push(number)
    const last = block.at(-1)
    if (last === undefined || block.length < most + ranked.size + 1) break
    at = last
  }
  return others
}

const walk = (table: string, id: string, sign: '<' | '>', direction: 'DESC' | 'ASC') =>
  `SELECT key, ${id} FROM ${table} WHERE field = @field AND (key, ${id}) ${sign} (@key, @number)
    ORDER BY key ${direction}, ${id} ${direction} LIMIT @most`
const some = (table: string, id: string) =>
  `SELECT key, ${id} FROM ${table} WHERE field = @field AND ${id} IN (SELECT value FROM json_each(@numbers))`
const having = (table: string, id: string) => `SELECT ${id} FROM ${table} WHERE field = ?`

const ofKind = (table: string, id: string) => ({
  down: walk(table, id, '<', 'DESC'),
  up: walk(table, id, '>', 'ASC'),
  some: some(table, id),
  having: having(table, id),
})
export const orderQueries: Readonly<Record<Kind, ReturnType<typeof ofKind>>> = {
  articles: ofKind('article_values', 'article_id'),
  breaches: ofKind('breach_values', 'breach_id'),
}

/** Up to so many are put in order by reading their keys; among more, the index is walked until a page is full. */
const mostSorted = 2000
const block = 2000
/** Before and behind every key: numbers come before texts, and texts before bytes. */
const lowest = -Number.MAX_VALUE
const highest = Buffer.from([255])

/** By the values of a field of which each has one at most; what has none comes last, the last made first. */
export function byField(
  db: Connection,
  memory: SearchMemory,
  kind: Kind,
  field: string,
  isUp: boolean,
  found: Bits,
  { limit, after }: Ask,
): Page {
  const queries = orderQueries[kind]
  const place = placeOf(after)
  const isAmongKeyed = place === null || place[0] !== null
  const rows: Place[] = []

  const sorted = () => {
    const numbers = JSON.stringify(found.largest(mostSorted))
    const keyed = db.prepare(queries.some).raw().all({ field, numbers }) as [Key, number][]
    const order = (a: Place, b: Place) => compare(a[0], b[0]) || a[1] - b[1]
    keyed.sort((a, b) => (isUp ? order(a, b) : order(b, a)))
    for (const row of keyed) {
      const isBehind = place === null || (isUp ? order(row, place) > 0 : order(row, place) < 0)
      if (isBehind && rows.length <= limit) rows.push(row)
    }
  }
  const walked = () => {
    const step = db.prepare(isUp ? queries.up : queries.down).raw()
    let [key, number]: [Key | Buffer, number] = [isUp ? lowest : highest, 0]
    if (place !== null && place[0] !== null) [key, number] = [place[0], place[1]]
    for (;;) {
      const read = step.all({ field, key, number, most: block }) as [Key, number][]
      for (const row of read) if (rows.length <= limit && found.has(row[1])) rows.push(row)
      const last = read.at(-1)
      if (rows.length > limit || read.length < block || last === undefined) return
      ;[key, number] = last
    }
  }
  if (isAmongKeyed) {
    if (found.count() <= mostSorted) sorted()
    else walked()
  }
  if (rows.length <= limit) {
    const keyed = Bits.of(memory.size(kind), db.prepare(queries.having).pluck().all(field) as number[])
    const below = isAmongKeyed ? undefined : place?.[1]
    for (const number of found.without(keyed).largest(limit + 1 - rows.length, below))
      rows.push([null, number])
  }
  return page(rows, limit)
}

/** As SQLite orders keys: numbers, then texts. */
function compare(a: Key | null, b: Key | null): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [String(a), String(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
