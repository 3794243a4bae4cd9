import { type KeyboardEvent, useRef, useState } from 'react'
import { words } from '../../languages/words.ts'
import { formatCount } from '../../text/format.ts'
import { formatMedian } from '../../text/medians.ts'
import { findBreaches } from './find-breaches.ts'
import { SizeDots } from './size-dots.tsx'
import styles from './sizes-chart.module.css'
import { above, type DrawingProps, SizesGround, SizesMedians } from './sizes-drawing.tsx'
import type { YearColumn } from './sizes-layout.ts'

const texts = words.statistics.sizesChart

interface SizesPlotProps extends DrawingProps {
  readonly label: string
}

const thisYear = String(new Date().getFullYear())

function yearSentence({ sizes: { year, known, unknown, quartiles } }: YearColumn): string {
  const told =
    quartiles === null ? texts.yearNone(year) : texts.year(year, known, formatMedian(quartiles.median))
  return unknown === 0 ? told : `${told}; ${texts.yearSilent(unknown)}`
}

/** The drawing: bands and lines behind, and before them a dot for each breach and the years, which lead to the breaches. */
export function SizesPlot({ label, ...drawing }: SizesPlotProps) {
  const { layout, room, scale, axis } = drawing
  const plot = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const { columns } = layout
  const stop = Math.min(at, columns.length - 1)
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
      <SizesGround {...drawing} />
      <SizeDots {...drawing} />
      <SizesMedians {...drawing} />
      {columns.map((column, index) => {
        const { sizes, x } = column
        const isNone = sizes.known + sizes.unknown === 0
        return (
          <button
            key={sizes.year}
            type="button"
            className={styles.year}
            style={{
              left: axis + x,
              top: room.height + 2 * above * scale,
              maxWidth: room.width / columns.length,
            }}
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
