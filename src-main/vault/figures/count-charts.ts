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

/** Four sums for each of so many groups: breaches and people, once and each. */
function sumsOf(groups: number, { once, people, peopleOnce }: Counted) {
  const counts = { once: new Int32Array(groups), each: new Int32Array(groups) }
  const sums = { once: new Float64Array(groups), each: new Float64Array(groups) }
  const add = (group: number, number: number) => {
    counts.each[group] = (counts.each[group] ?? 0) + 1
    sums.each[group] = (sums.each[group] ?? 0) + (people[number] ?? 0)
    if (!once.has(number)) return
    counts.once[group] = (counts.once[group] ?? 0) + 1
    sums.once[group] = (sums.once[group] ?? 0) + (peopleOnce[number] ?? 0)
  }
  const tally = (group: number, of: 'once' | 'each') => ({
    breaches: counts[of][group] ?? 0,
    people: sums[of][group] ?? 0,
  })
  return { add, talliesOf: (group: number) => ({ once: tally(group, 'once'), each: tally(group, 'each') }) }
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
  const values = [...new Set(keys)]
  const places = new Map(values.map((value, at) => [value, at]))
  const groupOf = Int32Array.from(keys, key => places.get(key) ?? 0)
  /** Behind those of the values: what states none. */
  const silent = values.length
  const { add, talliesOf } = sumsOf(values.length + 1, counted)
  let isStated = false
  const visit = (code: number, number: number) => {
    isStated = true
    add(groupOf[code] ?? silent, number)
  }
  counted.found.each(number => {
    isStated = false
    column.codes.visit(number, visit)
    if (!isStated) add(silent, number)
  })
  const queryOf = baseOf(query)
  const { label } = knownField(field)
  const bars = values
    .map((value, at) => [value, talliesOf(at)] as const)
    .filter(([, { each }]) => each.breaches > 0)
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
  const unstated = talliesOf(silent)
  const rest: Bar[] =
    unstated.each.breaches === 0
      ? []
      : [
          {
            value: null,
            label: `${label}: not stated`,
            ...unstated,
            query: queryOf(`-has:${statedAs(chart, field)}`),
          },
        ]
  return { chart, field, bars: [...bars, ...rest] }
}
