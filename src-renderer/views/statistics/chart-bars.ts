// What a chart of bars draws, from what was counted.

import type { FactKind } from '../../../src-main/domain/fact-id.ts'
import { factOf, facts } from '../../../src-main/domain/facts.ts'
import type { Bar, Chart, ChartId, StatisticsSettings, Tally } from '../../../src-main/domain/statistics.ts'
import { words } from '../../languages/words.ts'
import { speakerWord } from '../../text/claim-words.ts'
import { choiceWord, dataTypeWord, sectorWord } from '../../text/fact-words.ts'
import { formatCountry } from '../../text/format.ts'

export type Counting = StatisticsSettings['counting']

/** Years without any breach are drawn as such, unless these are so many that they would be all one sees. */
const mostEmptyYears = 12

const empty: Tally = { breaches: 0, people: 0 }

/** Every year from the first to the last, so that a year without a breach is seen. */
export function withEmptyYears(bars: readonly Bar[]): readonly Bar[] {
  const [first, last] = [Number(bars[0]?.value), Number(bars.at(-1)?.value)]
  const missing = last - first + 1 - bars.length
  if (!(missing > 0 && missing <= mostEmptyYears)) return bars
  const known = new Map(bars.map(bar => [bar.value, bar]))
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index)
    return known.get(year) ?? { value: year, label: year, once: empty, each: empty, query: '' }
  })
}

export interface ChartBars {
  /** One for each value, in the order they are drawn. */
  readonly stated: readonly Bar[]
  /** Breaches that say nothing; null where every one does. */
  readonly silent: Bar | null
  /** So many say something, and so many say nothing, as counted. */
  readonly known: number
  readonly unknown: number
  /** The longest bar. */
  readonly most: number
}

/** The bars of a chart as they count, `all` breaches being counted. */
export function chartBars({ chart, bars }: Chart, counting: Counting, all: number): ChartBars {
  const silent = bars.find(({ value }) => value === null) ?? null
  const told = bars.filter(bar => bar.value !== null && (chart === 'year' || bar[counting].breaches > 0))
  const stated = chart === 'year' ? withEmptyYears(told) : told
  const unknown = silent?.[counting].breaches ?? 0
  const most = Math.max(
    1,
    ...[...stated, ...(silent === null ? [] : [silent])].map(bar => bar[counting].breaches),
  )
  return { stated, silent: unknown === 0 ? null : silent, known: all - unknown, unknown, most }
}

/** Colours are those of the kind of fact that is counted. */
export function kindOf({ chart, field }: Chart): FactKind {
  if (chart === 'year') return 'dates'
  if (chart === 'source') return factOf('individualsAffected').kind
  return facts.find(fact => fact.field === field)?.kind ?? 'response'
}

const writings: Readonly<Partial<Record<ChartId, (value: string) => string>>> = {
  country: formatCountry,
  sector: sectorWord,
  vector: value => choiceWord('attackVector', value),
  data: dataTypeWord,
  source: speakerWord,
}

/** What a bar is called on the screen. */
export const barLabel = ({ chart }: Chart, { value, label }: Bar): string =>
  value === null ? words.statistics.barChart.notStated : (writings[chart]?.(value) ?? label)
