// Breaches counted by the values of one field, each by itself and a vendor's once.
import { knownField } from '../../domain/search/fields.ts'
import { printQuery } from '../../domain/search/print-query.ts'
import type { Query } from '../../domain/search/query.ts'
import type { Bar, Chart, ChartId, YearOf } from '../../domain/statistics.ts'
import type { Bits } from '../search/bits.ts'
import { labelOf } from '../search/facets.ts'
import { memoryOf } from '../search/search-memory.ts'
import type { ReadableVault } from '../vault.ts'

/** The breaches that were found, and how they count. */
export interface Counted {
  readonly found: Bits
  /** Those that count when a vendor's breach counts once. */
  readonly once: Bits
  /** People by the number of the breach, 0 for none: by itself, and for all it stands for. */
  readonly people: Float64Array
  readonly peopleOnce: Float64Array
}

/** More values than this of one field are told of no further; there are not so many countries. */
const mostBars = 300

/** The base of every query of a chart: what was asked, so that a condition can stand behind it. */
export function baseOf(query: Query | null): (condition: string) => string {
  if (query === null) return condition => condition
  const printed = printQuery(query)
  const base = query.kind === 'any' ? `(${printed})` : printed
  return condition => `${base} ${condition}`
}

class Sums {
  #sums = new Map<string, [number, number, number, number]>()

  add(key: string, number: number, { once, people, peopleOnce }: Counted): void {
    const sums = this.#sums.get(key) ?? [0, 0, 0, 0]
    this.#sums.set(key, sums)
    sums[2] += 1
    sums[3] += people[number] ?? 0
    if (!once.has(number)) return
    sums[0] += 1
    sums[1] += peopleOnce[number] ?? 0
  }
  /** Each key with its tallies. */
  all(): [string, Pick<Bar, 'once' | 'each'>][] {
    return [...this.#sums].map(([key, [breaches, people, eachBreaches, eachPeople]]) => [
      key,
      { once: { breaches, people }, each: { breaches: eachBreaches, people: eachPeople } },
    ])
  }
}

const fieldOf = (chart: ChartId, yearOf: YearOf): string => (chart === 'year' ? yearOf : chart)
/** Every figure has a source: what has none has no figure. */
const statedAs = (chart: ChartId, field: string) => (chart === 'source' ? 'people' : field)

/** One chart of what was found. */
export function countChart(
  vault: ReadableVault,
  counted: Counted,
  chart: ChartId,
  yearOf: YearOf,
  query: Query | null,
): Chart {
  const field = fieldOf(chart, yearOf)
  const memory = memoryOf(vault.db)
  const column = memory.column('breaches', field)
  const keys = column.keys.map(key => (chart === 'year' ? String(key).slice(0, 4) : String(key)))
  const sums = new Sums()
  const silent = new Sums()
  counted.found.each(number => {
    let isStated = false
    column.codes.visit(number, code => {
      isStated = true
      sums.add(keys[code] ?? '', number, counted)
    })
    if (!isStated) silent.add('', number, counted)
  })
  const queryOf = baseOf(query)
  const { label } = knownField(field)
  const bars = sums
    .all()
    .sort(([a, x], [b, y]) =>
      chart === 'year'
        ? a.localeCompare(b)
        : y.once.breaches - x.once.breaches || y.each.breaches - x.each.breaches || a.localeCompare(b),
    )
    .slice(0, mostBars)
    .map(
      ([value, tallies]): Bar => ({
        value,
        label: chart === 'year' ? value : labelOf(vault, field, value),
        ...tallies,
        query: queryOf(`${field}:${value}`),
      }),
    )
  const rest = silent.all().map(
    ([, tallies]): Bar => ({
      value: null,
      label: `${label}: not stated`,
      ...tallies,
      query: queryOf(`-has:${statedAs(chart, field)}`),
    }),
  )
  return { chart, field, bars: [...bars, ...rest] }
}
