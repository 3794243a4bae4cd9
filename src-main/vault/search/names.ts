// Breaches and articles by the beginnings of the words of their names, for a place where names are typed.
import { fold } from '../../domain/fold.ts'
import { wordsOf } from '../../domain/search/words.ts'
import type { Connection } from '../database.ts'
import { isUnspaced } from '../unspaced.ts'
import { type Kind, memoryOf } from './search-memory.ts'

/** Letters from which on names are looked for: with one, half of all have a word that begins so. */
const fewestLetters = 2
/** Names are told apart by their length up to here. */
const longest = 250

const fieldOfNames: Readonly<Record<Kind, string>> = { articles: 'title', breaches: 'name' }

/**
 * Numbers of those whose name has a word for every word written: names that begin like all that was written first, then
 * those that begin with its first word or another; among these the shorter ones, and of one name the newer breach.
 */
export function namesBeginning(db: Connection, kind: Kind, written: string, limit: number): number[] {
  const wanted = wordsOf(fold(written))
  const memory = memoryOf(db)
  const { keys, codes } = memory.column(kind, fieldOfNames[kind])
  if (wanted.join('').length < fewestLetters && !wanted.some(isUnspaced)) return []
  const whole = wanted.join(' ')
  const inside = wanted.map(word => (isUnspaced(word) ? word : ` ${word}`))
  const isFound = (key: string) =>
    wanted.every((word, at) => key.startsWith(word) || key.includes(inside[at] ?? ''))

  // Ranks are small numbers, so that a hundred thousand names need no sorting.
  const ranked: number[][] = []
  keys.forEach((key, code) => {
    if (typeof key !== 'string' || !isFound(key)) return
    const begun = wanted.findIndex(word => key.startsWith(word))
    const closeness = key.startsWith(whole) ? 0 : begun === 0 ? 1 : begun > 0 ? 2 : 3
    const rank = closeness * longest + Math.min(key.length, longest - 1)
    const same = ranked[rank]
    if (same === undefined) ranked[rank] = [code]
    else same.push(code)
  })
  const found = ranked.flat()
  // Of names that nobody has any more there may be some.
  const places = new Map(found.map((code, place) => [code, place]))
  const numbers: (readonly [place: number, number: number])[] = []
  codes.each(memory.all(kind), (code, number) => {
    const place = places.get(code)
    if (place !== undefined) numbers.push([place, number])
  })
  numbers.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  return numbers.slice(0, limit).map(([, number]) => number)
}
