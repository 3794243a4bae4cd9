// Breaches and articles by the beginnings of the words of their names, for a place where names are typed.
import { fold } from '../../domain/fold.ts'
import { wordsOf } from '../../domain/search/words.ts'
import type { Connection } from '../database.ts'
import { isUnspaced } from '../unspaced.ts'
import type { Column } from './column.ts'
import { type Kind, memoryOf } from './search-memory.ts'

/** Letters from which on names are looked for: with one, half of all have a word that begins so. */
const fewestLetters = 2
/** Names are told apart by their length up to here. */
const longest = 250

const fieldOfNames: Readonly<Record<Kind, string>> = { articles: 'title', breaches: 'name' }

/** What was found last in a column: most letters typed only narrow it. */
interface Narrowed {
  readonly wanted: readonly string[]
  /** How many names there were: a new one is looked through with all the others. */
  readonly keys: number
  readonly codes: readonly number[]
}
const narrowed = new WeakMap<Column, Narrowed>()

/** True when whatever has the words wanted now had those wanted before. */
const goesOn = (before: readonly string[], now: readonly string[]): boolean =>
  before.length > 0 && before.length <= now.length && before.every((word, at) => now[at]?.startsWith(word))

/** The codes of the names that have a word for every word wanted. */
function codesOf(column: Column, wanted: readonly string[]): readonly number[] {
  const { keys } = column
  const inside = wanted.map(word => (isUnspaced(word) ? word : ` ${word}`))
  const codes: number[] = []
  const look = (code: number) => {
    const key = keys[code]
    if (typeof key !== 'string') return
    for (let at = 0; at < wanted.length; at += 1)
      if (!key.startsWith(wanted[at] ?? '') && !key.includes(inside[at] ?? '')) return
    codes.push(code)
  }
  const last = narrowed.get(column)
  if (last !== undefined && last.keys === keys.length && goesOn(last.wanted, wanted)) last.codes.forEach(look)
  else for (let code = 0; code < keys.length; code += 1) look(code)
  narrowed.set(column, { wanted, keys: keys.length, codes })
  return codes
}

/**
 * Numbers of those whose name has a word for every word written: names that begin like all that was written first, then
 * those that begin with its first word or another; among these the shorter ones, and of one name the newer breach.
 */
export function namesBeginning(db: Connection, kind: Kind, written: string, limit: number): number[] {
  const wanted = wordsOf(fold(written))
  const memory = memoryOf(db)
  const column = memory.column(kind, fieldOfNames[kind])
  if (wanted.join('').length < fewestLetters && !wanted.some(isUnspaced)) return []
  const whole = wanted.join(' ')

  // Ranks are small numbers, so that a hundred thousand names need no sorting.
  const ranked: number[][] = []
  for (const code of codesOf(column, wanted)) {
    const key = String(column.keys[code])
    const begun = wanted.findIndex(word => key.startsWith(word))
    const closeness = key.startsWith(whole) ? 0 : begun === 0 ? 1 : begun > 0 ? 2 : 3
    const rank = closeness * longest + Math.min(key.length, longest - 1)
    const same = ranked[rank]
    if (same === undefined) ranked[rank] = [code]
    else same.push(code)
  }
  const found = ranked.flat()
  if (found.length === 0) return []
  // Of names that nobody has any more there may be some.
  const places = new Int32Array(column.keys.length).fill(-1)
  for (const [place, code] of found.entries()) places[code] = place
  const best: (readonly [place: number, number: number])[] = []
  let worst = Number.POSITIVE_INFINITY
  column.codes.each(memory.all(kind), (code, number) => {
    const place = places[code] ?? -1
    if (place < 0 || place > worst) return
    best.push([place, number])
    if (best.length < limit + room) return
    best.sort(nearestFirst)
    best.length = limit
    worst = best.at(-1)?.[0] ?? worst
  })
  return best
    .sort(nearestFirst)
    .slice(0, limit)
    .map(([, number]) => number)
}

/** As many are gathered before the best of them are picked. */
const room = 500

const nearestFirst = (a: readonly [number, number], b: readonly [number, number]) =>
  a[0] - b[0] || b[1] - a[1]
