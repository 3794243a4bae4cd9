// Lags of very many breaches at once, from the columns of their dates.
import { factOf } from '../../domain/facts.ts'
import { lags } from '../../domain/lags.ts'
import { quartilesOf } from '../../domain/quartiles.ts'
import type { LagFigure } from '../../domain/statistics.ts'
import type { Bits } from '../search/bits.ts'
import type { SearchMemory } from '../search/search-memory.ts'
import { dateColumn } from './breach-columns.ts'

/** What people are to be told in by the rule most often asked about: 45 CFR 164.404(b). */
const told = 60

/** Every lag of the breaches of a set. Dates in an impossible order are counted apart. */
export function countLags(memory: SearchMemory, found: Bits): LagFigure[] {
  const columns = new Map<string, ReturnType<typeof dateColumn>>()
  const dates = (field: string) => {
    const column = columns.get(field) ?? dateColumn(memory, field, found)
    columns.set(field, column)
    return column
  }
  return lags.map(({ id, from, to, isOrdered }): LagFigure => {
    const [start, end] = [dates(factOf(from).field), dates(factOf(to).field)]
    const [least, most]: [number[], number[]] = [[], []]
    let [notStated, impossible] = [0, 0]
    const within60 = { within: 0, longer: 0, unsure: 0 }
    found.each(number => {
      const [first, second] = [start(number), end(number)]
      if (first === null || second === null) {
        notStated += 1
        return
      }
      const longest = second.most - first.least
      if (isOrdered && longest < 0) {
        impossible += 1
        return
      }
      const shortest = isOrdered ? Math.max(0, second.least - first.most) : second.least - first.most
      least.push(shortest)
      most.push(longest)
      if (longest <= told) within60.within += 1
      else if (shortest > told) within60.longer += 1
      else within60.unsure += 1
    })
    const [lower, upper] = [quartilesOf(least), quartilesOf(most)]
    const smallest = least.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
    const largest = most.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    return {
      lagId: id,
      known: least.length,
      notStated,
      impossible,
      quartiles: lower === null || upper === null ? null : { least: lower, most: upper },
      within60,
      span: least.length === 0 ? null : { least: smallest, most: largest },
    }
  })
}
