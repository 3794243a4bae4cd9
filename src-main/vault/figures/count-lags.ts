// Lags of very many breaches at once, from the columns of their dates.
import { factOf } from '../../domain/facts.ts'
import { lags } from '../../domain/lags.ts'
import { quartilesOf } from '../../domain/quartiles.ts'
import type { LagFigure } from '../../domain/statistics.ts'
import type { Bits } from '../search/bits.ts'
import type { FoundColumns } from './breach-columns.ts'

/** What people are to be told in by the rule most often asked about: 45 CFR 164.404(b). */
const told = 60

/** Every lag of the breaches of a set, which are among those found. Dates in an impossible order are counted apart. */
export function countLags(
  set: Bits,
  columns: FoundColumns,
  queryOf: (condition: string) => string,
): LagFigure[] {
  const size = set.count()
  const [least, most] = [new Float64Array(size), new Float64Array(size)]
  return lags.map(({ id, from, to, isOrdered }): LagFigure => {
    const [first, last] = [factOf(from).field, factOf(to).field]
    const [start, end] = [columns.dates(first), columns.dates(last)]
    let [known, notStated, impossible] = [0, 0, 0]
    let [smallest, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    const within60 = { within: 0, longer: 0, unsure: 0 }
    set.each(number => {
      const [began, ended] = [start(number), end(number)]
      if (began === null || ended === null) {
        notStated += 1
        return
      }
      const longest = ended.most - began.least
      if (isOrdered && longest < 0) {
        impossible += 1
        return
      }
      const shortest = isOrdered ? Math.max(0, ended.least - began.most) : ended.least - began.most
      least[known] = shortest
      most[known] = longest
      known += 1
      smallest = Math.min(smallest, shortest)
      largest = Math.max(largest, longest)
      if (longest <= told) within60.within += 1
      else if (shortest > told) within60.longer += 1
      else within60.unsure += 1
    })
    const [lower, upper] = [quartilesOf(least.subarray(0, known)), quartilesOf(most.subarray(0, known))]
    return {
      lagId: id,
      known,
      notStated,
      impossible,
      quartiles: lower === null || upper === null ? null : { least: lower, most: upper },
      within60,
      span: known === 0 ? null : { least: smallest, most: largest },
      query: queryOf(`has:${first} has:${last}`),
      silentQuery: queryOf(`(-has:${first} OR -has:${last})`),
    }
  })
}
