import { type KeyboardEvent, useRef, useState } from 'react'
import { openBreach } from '../../actions/open-breach.ts'
import { classNames } from '../../components/class-names.ts'
import { words } from '../../languages/words.ts'
import { formatCount } from '../../text/format.ts'
import { formatMedian, formatShort } from '../../text/medians.ts'
import { findBreaches } from './find-breaches.ts'
import styles from './sizes-chart.module.css'
import { namedDots, type PlacedDot, type Room, type SizesLayout, type YearColumn } from './sizes-layout.ts'

const texts = words.statistics.sizesChart

/** Breaches that are named in the drawing: the largest. */
const mostNamed = 6

interface SizesPlotProps {
  readonly layout: SizesLayout
  readonly room: Room
  readonly scale: number
  /** What the figures of the axis take. */
  readonly axis: number
  readonly label: string
}

const thisYear = String(new Date().getFullYear())

function yearSentence({ sizes: { year, known, unknown, quartiles } }: YearColumn): string {
  const told =
    quartiles === null ? texts.yearNone(year) : texts.year(year, known, formatMedian(quartiles.median))
  return unknown === 0 ? told : `${told}; ${texts.yearSilent(unknown)}`
}

function dotName({ dot: { name, people, isExact } }: PlacedDot): string {
  return (isExact ? texts.dot : texts.notExact)(name, formatCount(people))
}

/** Where a name is shown, so that it stays within the drawing. */
const sideOf = ({ x }: PlacedDot, { width }: Room) =>
  x < width / 3 ? 'start' : x > (2 * width) / 3 ? 'end' : undefined

/** The drawing: bands and lines behind, and before them a dot for each breach and the years, which lead to the breaches. */
export function SizesPlot({ layout, room, scale, axis, label }: SizesPlotProps) {
  const plot = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const { columns, halfBand } = layout
  const stop = Math.min(at, columns.length - 1)
  // Beside the band, as long as that does not reach into the one before.
  const isBeside = room.width / columns.length > 2 * halfBand + 48 * scale

  /** Left and right: the year beside; up and down: from a year into its breaches, and back. */
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key]
    const [year, place] = (document.activeElement?.getAttribute('data-at') ?? '').split(' ').map(Number)
    if (by === undefined || year === undefined || place === undefined) return
    const [toYear, toPlace] = [year + (by[0] ?? 0), by[0] === 0 ? place + (by[1] ?? 0) : 0]
    const goal = plot.current?.querySelector<HTMLElement>(`[data-at="${toYear} ${toPlace}"]`)
    event.preventDefault()
    event.stopPropagation()
    goal?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      ref={plot}
      role="group"
      aria-label={label}
      aria-description={texts.keys}
      className={styles.plot}
      style={{ width: room.width + axis, height: room.height + 44 * scale }}
      onKeyDown={onKeyDown}
    >
      <svg
        className={styles.drawing}
        width={room.width + axis}
        height={room.height + 12 * scale}
        aria-hidden="true"
      >
        <g transform={`translate(${axis} ${8 * scale})`}>
          {layout.ticks.map(({ value, y }) => (
            <g key={value}>
              <line className={styles.grid} x1={0} x2={room.width} y1={y} y2={y} />
              <text className={styles.tick} x={-10 * scale} y={y} dy="0.32em" textAnchor="end">
                {formatShort(value)}
              </text>
            </g>
          ))}
          {columns.map(({ sizes, x, band }) =>
            band === null ? null : (
              <g key={sizes.year}>
                <rect
                  className={styles.band}
                  x={x - halfBand}
                  width={2 * halfBand}
                  y={band.top}
                  height={Math.max(1, band.bottom - band.top)}
                />
              </g>
            ),
          )}
        </g>
      </svg>
      {namedDots(layout, room, mostNamed).map(({ dot, x, y, room: space }) => (
        <span
          key={dot.breachId}
          className={`${styles.name} clip`}
          style={{ left: axis + x + room.dot, top: y + 8 * scale, maxWidth: space }}
          aria-hidden="true"
        >
          {dot.name}
        </span>
      ))}
      {columns.flatMap((column, year) =>
        column.dots.map((placed, index) => (
          <button
            key={placed.dot.breachId}
            type="button"
            className={classNames(styles.dot, !placed.dot.isExact && styles.hollow)}
            style={{ left: axis + placed.x, top: placed.y + 8 * scale }}
            tabIndex={-1}
            data-at={`${year} ${index + 1}`}
            data-name={dotName(placed)}
            data-side={sideOf(placed, room)}
            data-below={placed.y < 3 * room.dot || undefined}
            aria-label={dotName(placed)}
            onClick={() => void openBreach(placed.dot.breachId)}
          />
        )),
      )}
      <svg
        className={styles.drawing}
        width={room.width + axis}
        height={room.height + 12 * scale}
        aria-hidden="true"
      >
        <g transform={`translate(${axis} ${8 * scale})`}>
          {columns.map(({ sizes: { year, quartiles }, x, band }) =>
            band === null || quartiles === null ? null : (
              <g key={year}>
                <line
                  className={styles.median}
                  x1={x - halfBand}
                  x2={x + halfBand}
                  y1={band.median}
                  y2={band.median}
                />
                <text
                  className={styles.figure}
                  x={isBeside ? x - halfBand - 6 * scale : x}
                  y={isBeside ? band.median : band.median - 8 * scale}
                  dy="0.34em"
                  textAnchor={isBeside ? 'end' : 'middle'}
                >
                  {formatShort(quartiles.median)}
                </text>
              </g>
            ),
          )}
        </g>
      </svg>
      {columns.map((column, index) => {
        const { sizes, x } = column
        const isNone = sizes.known + sizes.unknown === 0
        return (
          <button
            key={sizes.year}
            type="button"
            className={styles.year}
            style={{ left: axis + x, top: room.height + 16 * scale, maxWidth: room.width / columns.length }}
            tabIndex={index === stop ? 0 : -1}
            data-at={`${index} 0`}
            aria-description={yearSentence(column)}
            aria-disabled={isNone || undefined}
            title={yearSentence(column)}
            onFocus={() => setAt(index)}
            onClick={() => !isNone && findBreaches(sizes.query)}
          >
            <b>{sizes.year}</b> <span>{formatCount(sizes.known)}</span>
            {sizes.year === thisYear && <span> {texts.soFar}</span>}
          </button>
        )
      })}
    </div>
  )
}
