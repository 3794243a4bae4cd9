// The columns of the search memory as arrays by the number of a breach, for what is counted over very many of them.
import { type DayRange, daysOf } from '../../domain/day-numbers.ts'
import { PartialDate } from '../../domain/partial-date.ts'
import type { Bits } from '../search/bits.ts'
import type { Column } from '../search/column.ts'
import type { SearchMemory } from '../search/search-memory.ts'

/** No value. */
export const none = -1

/** For each breach of a set the code of its one value; `none` where it has none. */
export function codesOf(memory: SearchMemory, column: Column, found: Bits): Int32Array {
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

/** A column of partial dates: what days a breach's date can mean. */
export interface DateColumn {
  /** Null where it has none. */
  rangeOf(breach: number): DayRange | null
  readonly codes: Int32Array
  readonly ranges: readonly (DayRange | null)[]
}

export function dateColumn(memory: SearchMemory, field: string, found: Bits): DateColumn {
  const column = memory.column('breaches', field)
  const ranges = column.keys.map(key => {
    const date = PartialDate.safeParse(key)
    return date.success ? daysOf(date.data) : null
  })
  const codes = codesOf(memory, column, found)
  return { codes, ranges, rangeOf: breach => ranges[codes[breach] ?? none] ?? null }
}
