// Everything that is counted of the breaches a query finds, from the columns of the search memory: no table is walked.
import { clocks } from '../../domain/clocks/index.ts'
import { breachId } from '../../domain/ids.ts'
import { quartilesOf } from '../../domain/quartiles.ts'
import {
  ChartId,
  type ClockFigure,
  type Folding,
  type SizeDot,
  type Statistics,
  type StatisticsSettings,
} from '../../domain/statistics.ts'
import type { Fold } from '../../domain/vendor-folding.ts'
import { Bits } from '../search/bits.ts'
import { findQuery, understood, understoodLeniently } from '../search/find.ts'
import { memoryOf, type SearchMemory } from '../search/search-memory.ts'
import type { ReadableVault } from '../vault.ts'
import { type FoundColumns, foundColumns, largestOf, none, peopleOf } from './breach-columns.ts'
import { baseOf, type Counted, countChart } from './count-charts.ts'
import { countLags } from './count-lags.ts'
import { foldFound } from './fold-found.ts'

/** Groups of breaches that count as one that are listed, and breaches of one group. */
const mostGroups = 50
const mostInGroup = 100
const mostDots = 600

/** The figures of what a query finds; leniently, of what is left of it without what cannot be understood. */
export function statisticsOf(
  vault: ReadableVault,
  typed: string,
  settings: StatisticsSettings,
  isLenient = false,
): Statistics {
  const asked = isLenient
    ? understoodLeniently(vault, 'breaches', typed)
    : { query: understood(typed), leftOut: [] }
  const { found, query } = findQuery(vault, 'breaches', asked.query)
  const memory = memoryOf(vault.db)
  const people = peopleOf(memory, found)
  const columns = foundColumns(memory, found)
  const folds = foldFound(memory, found, people, columns)
  const counted = countedOf(memory, found, people, folds)
  const isOnce = settings.counting === 'once'
  const set = isOnce ? counted.once : found
  const figures = isOnce ? counted.peopleOnce : people
  const sizes = positive(set, figures)
  const queryOf = baseOf(query)
  const charts = ChartId.options.map(chart => countChart(vault, counted, chart, settings.yearOf, query))
  return {
    query: typed,
    settings,
    found: found.count(),
    whole: memory.all('breaches').count(),
    once: { breaches: counted.once.count(), people: sum(counted.once, counted.peopleOnce) },
    each: { breaches: found.count(), people: sum(found, people) },
    sized: {
      known: sizes.length,
      unknown: set.count() - sizes.length,
      quartiles: quartilesOf(sizes),
      query: queryOf('has:people'),
      silentQuery: queryOf('-has:people'),
    },
    folding: foldingOf(vault, folds, counted),
    charts,
    lags: countLags(set, columns, queryOf),
    clocks: clockFigures(memory, set, queryOf),
    notice: 'not-legal-advice',
    ...yearFigures(vault, memory, columns, set, figures, settings, queryOf),
    leftOut: [...asked.leftOut],
  }
}

function countedOf(memory: SearchMemory, found: Bits, people: Float64Array, folds: readonly Fold[]): Counted {
  const folded = Bits.of(
    memory.size('breaches'),
    folds.flatMap(fold => fold.folded),
  )
  const peopleOnce = Float64Array.from(people)
  for (const { head, people: all } of folds) peopleOnce[head] = all ?? 0
  return { found, once: found.without(folded), people, peopleOnce }
}

function sum(set: Bits, people: Float64Array): number {
  let all = 0
  set.each(number => {
    all += people[number] ?? 0
  })
  return all
}

function positive(set: Bits, people: Float64Array): number[] {
  const figures: number[] = []
  set.each(number => {
    const figure = people[number] ?? 0
    if (figure > 0) figures.push(figure)
  })
  return figures
}

function foldingOf({ tables }: ReadableVault, folds: readonly Fold[], counted: Counted): Folding {
  const { found, once, people, peopleOnce } = counted
  const listed = folds.slice(0, mostGroups)
  const numbers = listed.flatMap(({ head, folded }) => [head, ...folded.slice(0, mostInGroup)])
  const names = new Map(tables.breaches.called(numbers).map(({ breachId: id, name }) => [id, name]))
  const sized = (number: number) => {
    const id = breachId(number)
    return {
      breachId: id,
      name: names.get(id) ?? id,
      people: people[number] === 0 ? null : (people[number] ?? null),
    }
  }
  return {
    folded: folds.reduce((all, { folded }) => all + folded.length, 0),
    people: sum(found, people) - sum(once, peopleOnce),
    groups: listed.map(({ head, vendor, isVendorItself, folded, people: all }) => ({
      head: sized(head),
      vendor,
      isVendorItself,
      folded: folded.slice(0, mostInGroup).map(sized),
      people: all,
    })),
    more: folds.length - listed.length,
  }
}

/** How often each clock that binds any of them was met and missed. */
function clockFigures(
  memory: SearchMemory,
  set: Bits,
  queryOf: (condition: string) => string,
): ClockFigure[] {
  const column = memory.column('breaches', 'clock')
  const counts = new Int32Array(column.keys.length)
  column.codes.each(set, code => {
    counts[code] = (counts[code] ?? 0) + 1
  })
  return clocks
    .map(({ id, label, source }) => {
      const of = (answer: string) => ({
        breaches: counts[column.codeOf(`${id}/${answer}`) ?? none] ?? 0,
        query: queryOf(`clock:${id}/${answer}`),
      })
      return {
        clockId: id,
        label,
        source,
        met: of('met'),
        missed: of('missed'),
        cannotBeTold: of('cannot-be-told'),
      }
    })
    .filter(({ met, missed, cannotBeTold }) => met.breaches + missed.breaches + cannotBeTold.breaches > 0)
}

/** Sizes by year, and the largest of them one by one. */
function yearFigures(
  { tables }: ReadableVault,
  memory: SearchMemory,
  columns: FoundColumns,
  set: Bits,
  people: Float64Array,
  { yearOf }: StatisticsSettings,
  queryOf: (condition: string) => string,
): Pick<Statistics, 'years' | 'dots' | 'areAllDots'> {
  const column = memory.column('breaches', yearOf)
  const yearOfCode = column.keys.map(key => String(key).slice(0, 4))
  const codes = columns.codes(yearOf)
  const years = new Map<string, { sizes: number[]; unknown: number }>()
  const sized = new Float64Array(memory.size('breaches'))
  let known = 0
  set.each(number => {
    const year = yearOfCode[codes[number] ?? none]
    if (year === undefined) return
    const sums = years.get(year) ?? { sizes: [], unknown: 0 }
    years.set(year, sums)
    const figure = people[number] ?? 0
    if (figure === 0) {
      sums.unknown += 1
      return
    }
    sums.sizes.push(figure)
    sized[number] = figure
    known += 1
  })
  const largest = largestOf(sized, mostDots)
  const names = new Map(tables.breaches.called(largest).map(({ breachId: id, name }) => [id, name]))
  const qualifiers = memory.column('breaches', 'qualifier')
  const qualifierOf = columns.codes('qualifier')
  const dots = largest.map((number): SizeDot => {
    const id = breachId(number)
    return {
      breachId: id,
      name: names.get(id) ?? id,
      people: people[number] ?? 0,
      year: yearOfCode[codes[number] ?? none] ?? '',
      isExact: qualifiers.keys[qualifierOf[number] ?? none] === 'exact',
    }
  })
  return {
    years: [...years]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([year, { sizes, unknown }]) => ({
        year,
        known: sizes.length,
        unknown,
        quartiles: quartilesOf(sizes),
        query: queryOf(`${yearOf}:${year}`),
      })),
    dots,
    areAllDots: known <= mostDots,
  }
}
