import type { LagFigure } from '../../../src-main/domain/statistics.ts'
import { classNames } from '../../components/class-names.ts'
import { words } from '../../languages/words.ts'
import { formatCount } from '../../text/format.ts'
import { formatMedian } from '../../text/medians.ts'
import { ChartFrame } from './chart-frame.tsx'
import { FiguresTable } from './figures-table.tsx'
import { findBreaches } from './find-breaches.ts'
import { daysInWords, lagSentence, restOf } from './lag-words.ts'
import styles from './lags-chart.module.css'
import { type LagAxis, lagAxis, rule } from './lags-layout.ts'
import { useBarKeys } from './use-bar-keys.ts'

const texts = words.statistics.lagsChart

interface LagsChartProps {
  readonly lags: readonly LagFigure[]
}

/** How long things took: the median and the middle half of every lag, on one axis. */
export function LagsChart({ lags }: LagsChartProps) {
  const axis = lagAxis(lags)
  const { onKeyDown, stop } = useBarKeys()
  return (
    <ChartFrame
      id="lags"
      title={texts.title}
      kind="dates"
      legend={texts.legend}
      chart={
        <div className={styles.chart}>
          <div className={styles.axis} aria-hidden="true">
            {axis.ticks.map(({ days, at }) =>
              days === rule ? null : (
                <span key={days} style={{ left: `${at}%` }}>
                  {formatMedian(days)}
                </span>
              ),
            )}
            <span className={styles.rule} style={{ left: `${axis.rule}%` }}>
              {texts.rule}
            </span>
          </div>
          <ul aria-label={texts.title} onKeyDown={onKeyDown}>
            {lags.map((lag, index) => (
              <li key={lag.lagId}>
                <LagRow lag={lag} axis={axis} stop={stop(index, lags.length)} />
              </li>
            ))}
          </ul>
        </div>
      }
      table={
        <FiguresTable
          label={texts.title}
          head={[
            texts.head.lag,
            texts.head.median,
            texts.head.q1,
            texts.head.q3,
            texts.head.known,
            texts.head.silent,
            texts.head.impossible,
          ]}
          rows={lags.map(lag => ({
            id: lag.lagId,
            cells: [
              words.lags.names[lag.lagId],
              daysInWords(lag, 'median'),
              ...(lag.quartiles === null ? ['–', '–'] : [daysInWords(lag, 'q1'), daysInWords(lag, 'q3')]),
              <button
                key="known"
                type="button"
                aria-description={lagSentence(lag)}
                onClick={() => findBreaches(lag.query)}
              >
                {formatCount(lag.known)}
              </button>,
              <button
                key="silent"
                type="button"
                aria-description={texts.silent(words.lags.names[lag.lagId], lag.notStated)}
                onClick={() => findBreaches(lag.silentQuery)}
              >
                {formatCount(lag.notStated)}
              </button>,
              formatCount(lag.impossible),
            ],
          }))}
        />
      }
    />
  )
}

interface LagRowProps {
  readonly lag: LagFigure
  readonly axis: LagAxis
  readonly stop: object
}

const between = ([from, to]: readonly [number, number]) => ({ left: `${from}%`, width: `${to - from}%` })

function LagRow({ lag, axis, stop }: LagRowProps) {
  const band = lag.quartiles === null ? null : axis.bandOf(lag.quartiles)
  const sentence = `${lagSentence(lag)}. ${restOf(lag)}`
  return (
    <button
      type="button"
      className={`${styles.lag} inset`}
      aria-description={lagSentence(lag)}
      title={sentence}
      onClick={() => findBreaches(lag.known + lag.impossible === 0 ? lag.silentQuery : lag.query)}
      {...stop}
    >
      <span className={styles.name}>
        <b>{words.lags.names[lag.lagId]}</b>
        <span>{restOf(lag)}</span>
      </span>
      <span className={styles.track}>
        {axis.ticks.map(({ days, at }) => (
          <i key={days} className={styles.grid} style={{ left: `${at}%` }} />
        ))}
        {band !== null && (
          <>
            <i className={styles.possible} style={between(band.possible)} />
            {band.certain !== null && <i className={styles.certain} style={between(band.certain)} />}
            <i
              className={classNames(styles.median, band.median[0] < band.median[1] && styles.range)}
              style={between(band.median)}
            />
          </>
        )}
        <i className={styles.limit} style={{ left: `${axis.rule}%` }} />
      </span>
      <span className={classNames(styles.figure, band === null && 'muted')}>
        {daysInWords(lag, 'median')}
      </span>
    </button>
  )
}
