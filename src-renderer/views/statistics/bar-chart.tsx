import { useState } from 'react'
import { type Bar, type Chart, YearOf } from '../../../src-main/domain/statistics.ts'
import { Button } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { Select } from '../../components/select.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatCount } from '../../text/format.ts'
import styles from './bar-chart.module.css'
import { BarTable } from './bar-table.tsx'
import { barLabel, type ChartBars, type Counting, chartBars, kindOf } from './chart-bars.ts'
import { ChartFrame } from './chart-frame.tsx'
import { findBreaches } from './find-breaches.ts'
import { useBarKeys } from './use-bar-keys.ts'

const texts = words.statistics.barChart
const frame = words.statistics.chartFrame

/** Bars that are seen at first; years are seen all. */
const few = 8

interface BarChartProps {
  readonly chart: Chart
  readonly counting: Counting
  readonly yearOf: YearOf
  /** Breaches that are counted. */
  readonly all: number
}

/** Breaches by the values of one field; each bar leads to the breaches it stands for. */
export function BarChart({ chart, counting, yearOf, all }: BarChartProps) {
  const arrange = useStore(state => state.arrangeStatistics)
  const bars = chartBars(chart, counting, all)
  const title = texts.titles[chart.chart]
  const { known, unknown } = bars
  return (
    <ChartFrame
      id={chart.chart}
      title={title}
      kind={kindOf(chart)}
      restsOn={known === 0 ? frame.restsOnNone(unknown) : frame.restsOn(known, unknown)}
      legend={chart.chart === 'data' || chart.chart === 'vector' ? texts.manyEach : undefined}
      control={
        chart.chart === 'year' && (
          <span className={styles.choice}>
            <Select
              aria-label={texts.yearOf}
              value={yearOf}
              onChange={({ target }) => arrange({ yearOf: YearOf.parse(target.value) })}
            >
              {YearOf.options.map(event => (
                <option key={event} value={event}>
                  {texts.years[event]}
                </option>
              ))}
            </Select>
          </span>
        )
      }
      chart={<Bars chart={chart} bars={bars} counting={counting} title={title} />}
      table={<BarTable chart={chart} bars={bars} counting={counting} title={title} all={all} />}
    />
  )
}

interface BarsProps {
  readonly chart: Chart
  readonly bars: ChartBars
  readonly counting: Counting
  readonly title: string
}

function Bars({ chart, bars: { stated, silent, most }, counting, title }: BarsProps) {
  const [isWhole, setWhole] = useState(false)
  const { onKeyDown, stop } = useBarKeys()
  const seen = isWhole || chart.chart === 'year' || stated.length <= few + 1 ? stated : stated.slice(0, few)
  const shown = silent === null ? seen : [...seen, silent]
  const rest = stated.length - seen.length
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span>{texts.breaches}</span>
        <span>{texts.people}</span>
      </div>
      <ul className={styles.bars} aria-label={title} onKeyDown={onKeyDown}>
        {shown.map((bar, index) => (
          <li key={bar.value ?? ''}>
            <BarRow
              bar={bar}
              label={bar.value === null ? texts.notStated : barLabel(chart, bar)}
              counting={counting}
              most={most}
              stop={stop(index, shown.length)}
            />
          </li>
        ))}
      </ul>
      {(rest > 0 || isWhole) && (
        <Button look="link" size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.fewer : texts.more(rest)}
        </Button>
      )}
    </>
  )
}

interface BarRowProps {
  readonly bar: Bar
  readonly label: string
  readonly counting: Counting
  readonly most: number
  readonly stop: object
}

function BarRow({ bar, label, counting, most, stop }: BarRowProps) {
  const { breaches, people } = bar[counting]
  const isNone = bar.each.breaches === 0
  return (
    <button
      type="button"
      className={`${styles.bar} inset`}
      aria-description={texts.bar(label, breaches, people)}
      aria-disabled={isNone || undefined}
      title={isNone ? label : `${label}\n${texts.finds(bar.each.breaches)}`}
      onClick={() => !isNone && findBreaches(bar.query)}
      {...stop}
    >
      <span className="clip">{label}</span>
      <span className={styles.track}>
        {breaches > 0 && (
          <span
            className={classNames(styles.fill, bar.value === null && styles.silent)}
            style={{ width: `${(breaches / most) * 100}%` }}
          />
        )}
      </span>
      <span className={styles.count}>{formatCount(breaches)}</span>
      <span className={styles.people}>{people === 0 ? '–' : formatCount(people)}</span>
    </button>
  )
}
