// The columns of the search memory as arrays by the number of a breach, for what is counted over very many of them.
import { type DayRange, daysOf } from '../../domain/day-numbers.ts'
import { PartialDate } from '../../domain/partial-date.ts'
import type { Bits } from '../search/bits.ts'
import type { Column, Key } from '../search/column.ts'
import type { SearchMemory } from '../search/search-memory.ts'

/** No value. */
export const none = -1

function codesOf(memory: SearchMemory, column: Column, found: Bits): Int32Array {
  const codes = new Int32Array(memory.size('breaches')).fill(none)
  column.codes.each(found, (code, number) => {
    codes[number] = code
  })
  return codes
}

/** For each breach of a set the people affected; 0 where nobody gives a figure. */
export function peopleOf(memory: SearchMemory, found: Bits): Float64Array {
  const column = memory.column('breaches', 'people')
  const people = new Float64Array(memory.size('breaches'))
  column.codes.each(found, (code, number) => {
    people[number] = Number(column.keys[code])
  })
  return people
}

/** Something worked out of every key of a column, once for each: columns grow, and keep their keys. */
export function derivedFrom<T>(derive: (key: Key) => T): (column: Column) => readonly T[] {
  const known = new WeakMap<Column, T[]>()
  return column => {
    const derived = known.get(column) ?? []
    known.set(column, derived)
    for (const key of column.keys.slice(derived.length)) derived.push(derive(key))
    return derived
  }
}

/** By code, the days a date can mean; null for what is no date. */
export const rangesOf = derivedFrom((key): DayRange | null => {
  const date = PartialDate.safeParse(key)
  return date.success ? daysOf(date.data) : null
})

/** What days the date of a breach can mean; null where it has none. */
export type DateOf = (breach: number) => DayRange | null

/** Values of the breaches that were found, each column read once for all that is counted of them. */
export interface FoundColumns {
  /** For each breach the code of its one value; `none` where it has none. */
  codes(field: string): Int32Array
  dates(field: string): DateOf
}

export function foundColumns(memory: SearchMemory, found: Bits): FoundColumns {
  const read = new Map<string, Int32Array>()
  const codes = (field: string) => {
    const known = read.get(field) ?? codesOf(memory, memory.column('breaches', field), found)
    read.set(field, known)
    return known
  }
  return {
    codes,
    dates(field) {
      const ranges = rangesOf(memory.column('breaches', field))
      const own = codes(field)
      return breach => {
        const code = own[breach] ?? none
        return code === none ? null : (ranges[code] ?? null)
      }
    },
  }
}

/** The breaches with the largest figures above 0, without putting all of them in order; of equals the later first. */
export function largestOf(totals: Float64Array, most: number): number[] {
  const best: number[] = []
  const points = (number: number | undefined) => (number === undefined ? 0 : (totals[number] ?? 0))
  for (let number = totals.length - 1; number >= 0; number -= 1) {
    if (points(number) <= 0 || (best.length === most && points(number) <= points(best.at(-1)))) continue
    let at = best.length
    while (at > 0 && points(best[at - 1]) < points(number)) at -= 1
    best.splice(at, 0, number)
    if (best.length > most) best.pop()
  }
  return best
}
