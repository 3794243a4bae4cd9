// Statistics for a terminal.
import { notLegalAdvice } from '../../domain/clock-words.ts'
import { lagDefinition } from '../../domain/lags.ts'
import type { Bar, ChartId, SavedStatistics, Statistics } from '../../domain/statistics.ts'
import { foldingInWords, medianInWords } from '../../domain/statistics-words.ts'
import { table, wrap } from './table.ts'

const figure = (count: number) => count.toLocaleString('en')
const width = 30
const lineWidth = 100

const titles: Readonly<Record<ChartId, string>> = {
  year: 'BY YEAR',
  sector: 'BY SECTOR',
  country: 'BY COUNTRY',
  vector: 'BY ATTACK VECTOR',
  data: 'BY DATA EXPOSED',
  source: 'BY SOURCE OF THE FIGURE',
}

export function statisticsLines(figures: Statistics): string[] {
  const { found, whole, once, each, sized, folding, charts, lags, clocks, settings } = figures
  const tally = settings.counting === 'once' ? once : each
  const guard = foldingInWords(folding)
  const other =
    settings.counting === 'once'
      ? `Each by itself: ${figure(each.breaches)} breaches, ${figure(each.people)} people (--each).`
      : `A vendor’s breach once: ${figure(once.breaches)} breaches, ${figure(once.people)} people.`
  return [
    `${figure(found)} of ${figure(whole)} breaches`,
    `${figure(tally.breaches)} counted, ${figure(tally.people)} people affected`,
    ...(sized.quartiles === null
      ? []
      : [
          `Median breach ${figure(sized.quartiles.median)} people, the middle half ${figure(sized.quartiles.q1)} to ${figure(sized.quartiles.q3)}; ${figure(sized.unknown)} without a figure`,
        ]),
    ...(guard === null ? [] : ['', ...wrap(guard, lineWidth), other]),
    ...charts.flatMap(({ chart, bars }) => ['', titles[chart], ...barLines(bars, settings.counting)]),
    '',
    'LAGS in days',
    ...table([
      ['', 'median', 'middle half', 'known', 'not stated', 'impossible'],
      ...lags.map(({ lagId, known, notStated, impossible, quartiles }) => [
        lagDefinition(lagId).label,
        quartiles === null ? '–' : medianInWords(quartiles),
        quartiles === null ? '–' : `${medianInWords(quartiles, 'q1')} … ${medianInWords(quartiles, 'q3')}`,
        ...[known, notStated, impossible].map(figure),
      ]),
    ]),
    ...(clocks.length === 0
      ? []
      : [
          '',
          'CLOCKS',
          ...table([
            ['', 'met', 'missed', 'cannot be told'],
            ...clocks.map(({ label, met, missed, cannotBeTold }) => [
              label,
              ...[met, missed, cannotBeTold].map(({ breaches }) => figure(breaches)),
            ]),
          ]),
          notLegalAdvice,
        ]),
  ]
}

function barLines(bars: readonly Bar[], counting: 'once' | 'each'): string[] {
  const most = Math.max(1, ...bars.map(bar => bar[counting].breaches))
  return table([
    ['', 'breaches', 'people', '', 'found by'],
    ...bars.map(bar => {
      const { breaches, people } = bar[counting]
      return [
        `  ${bar.label}`,
        figure(breaches),
        figure(people),
        '█'.repeat(Math.round((breaches / most) * width)),
        bar.query,
      ]
    }),
  ])
}

export function savedStatisticsLines(saved: readonly SavedStatistics[]): string[] {
  if (saved.length === 0) return ['There are no saved statistics yet.']
  const rows = saved.map(({ name, query, settings, found }) => [
    name,
    found === null ? '–' : figure(found),
    settings.counting,
    query === '' ? 'all breaches' : query,
  ])
  return table([['NAME', 'BREACHES', 'COUNTING', 'QUERY'], ...rows], 80)
}
