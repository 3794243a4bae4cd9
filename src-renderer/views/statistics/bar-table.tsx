import type { Bar, Chart } from '../../../src-main/domain/statistics.ts'
import { words } from '../../languages/words.ts'
import { formatCount } from '../../text/format.ts'
import { formatShare } from '../../text/share.ts'
import { barLabel, type ChartBars, type Counting } from './chart-bars.ts'
import { FiguresTable } from './figures-table.tsx'
import { findBreaches } from './find-breaches.ts'

const texts = words.statistics.barChart

interface BarTableProps {
  readonly chart: Chart
  readonly bars: ChartBars
  readonly counting: Counting
  readonly title: string
  readonly all: number
}

/** Every bar with its share, and with what it were if vendors counted the other way. */
export function BarTable({ chart, bars: { stated, silent }, counting, title, all }: BarTableProps) {
  const other = counting === 'once' ? 'each' : 'once'
  const shown = silent === null ? stated : [...stated, silent]
  const labelOf = (bar: Bar) => (bar.value === null ? texts.notStated : barLabel(chart, bar))
  return (
    <FiguresTable
      label={title}
      head={[
        texts.value,
        texts.breaches,
        texts.share,
        texts.people,
        other === 'each' ? texts.byCustomer : texts.once,
      ]}
      rows={shown.map(bar => ({
        id: bar.value ?? '',
        isSilent: bar.value === null,
        cells: [
          bar.each.breaches === 0 ? (
            labelOf(bar)
          ) : (
            <button
              key="find"
              type="button"
              title={texts.finds(bar.each.breaches)}
              onClick={() => findBreaches(bar.query)}
            >
              {labelOf(bar)}
            </button>
          ),
          formatCount(bar[counting].breaches),
          formatShare(bar[counting].breaches, all),
          bar[counting].people === 0 ? texts.noFigure : formatCount(bar[counting].people),
          formatCount(bar[other].breaches),
        ],
      }))}
    />
  )
}
