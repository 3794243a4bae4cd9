import { useRef } from 'react'
import type { Statistics } from '../../../src-main/domain/statistics.ts'
import { words } from '../../languages/words.ts'
import { useTextScale } from '../../state/use-text-scale.ts'
import { formatCount } from '../../text/format.ts'
import { formatMedian } from '../../text/medians.ts'
import { useWidth } from '../library/use-width.ts'
import { ChartFrame } from './chart-frame.tsx'
import { FiguresTable } from './figures-table.tsx'
import { findBreaches } from './find-breaches.ts'
import styles from './sizes-chart.module.css'
import { layoutSizes } from './sizes-layout.ts'
import { SizesPlot } from './sizes-plot.tsx'

const texts = words.statistics.sizesChart
const frame = words.statistics.chartFrame

/** Pixels at the usual size of the text: how high, how far dots are apart, what the axis takes, a year's least room. */
const measures = { height: 250, dot: 7, axis: 58, year: 46 } as const

interface SizesChartProps {
  readonly figures: Statistics
}

/** How many people breaches affect, year by year on a logarithmic scale: each breach a dot, with median and middle half. */
export function SizesChart({ figures }: SizesChartProps) {
  const { years, dots, areAllDots, settings, sized } = figures
  const scale = useTextScale()
  const body = useRef<HTMLDivElement>(null)
  const width = useWidth(body)
  const title = texts.title[settings.yearOf]
  const known = years.reduce((all, year) => all + year.known, 0)
  const all = sized.known + sized.unknown
  const room = {
    width: Math.max(width - measures.axis * scale, measures.year * scale * years.length),
    height: measures.height * scale,
    dot: measures.dot * scale,
  }
  const layout = layoutSizes(years, dots, room)
  return (
    <ChartFrame
      id="sizes"
      title={title}
      kind="people"
      restsOn={known === 0 ? frame.restsOnNone(all) : frame.restsOn(known, all - known)}
      legend={areAllDots ? texts.legend : `${texts.legend} ${texts.notAllDots(dots.length)}`}
      chart={
        <div ref={body} className={styles.body}>
          {layout === null ? (
            <p className="muted">{texts.none}</p>
          ) : (
            <SizesPlot layout={layout} room={room} scale={scale} axis={measures.axis * scale} label={title} />
          )}
        </div>
      }
      table={
        <FiguresTable
          label={title}
          head={[
            texts.head.year,
            texts.head.known,
            texts.head.median,
            texts.head.q1,
            texts.head.q3,
            texts.head.unknown,
          ]}
          rows={years.map(({ year, known, unknown, quartiles, query }) => ({
            id: year,
            cells: [
              <button key="find" type="button" onClick={() => findBreaches(query)}>
                {year}
              </button>,
              formatCount(known),
              ...(quartiles === null
                ? ['–', '–', '–']
                : [quartiles.median, quartiles.q1, quartiles.q3].map(formatMedian)),
              formatCount(unknown),
            ],
          }))}
        />
      }
    />
  )
}
