// What of the chart of sizes is only seen: its scale, the bands of the middle halves, and the lines of the medians.
import type { ReactNode } from 'react'
import { formatShort } from '../../text/medians.ts'
import styles from './sizes-chart.module.css'
import type { Room, SizesLayout } from './sizes-layout.ts'

export interface DrawingProps {
  readonly layout: SizesLayout
  readonly room: Room
  /** How much larger than usual the text is. */
  readonly scale: number
  /** What the figures of the axis take. */
  readonly axis: number
}

interface SheetProps extends Pick<DrawingProps, 'room' | 'scale' | 'axis'> {
  readonly children: ReactNode
}

/** Room above the plot, for half a figure at its top. */
export const above = 8

const Sheet = ({ room, scale, axis, children }: SheetProps) => (
  <svg
    className={styles.drawing}
    width={room.width + axis}
    height={room.height + 12 * scale}
    aria-hidden="true"
  >
    <g transform={`translate(${axis} ${above * scale})`}>{children}</g>
  </svg>
)

/** Behind the dots: the scale and the bands. */
export const SizesGround = ({ layout: { ticks, columns, halfBand }, ...sheet }: DrawingProps) => (
  <Sheet {...sheet}>
    {ticks.map(({ value, y }) => (
      <g key={value}>
        <line className={styles.grid} x1={0} x2={sheet.room.width} y1={y} y2={y} />
        <text className={styles.tick} x={-10 * sheet.scale} y={y} dy="0.32em" textAnchor="end">
          {formatShort(value)}
        </text>
      </g>
    ))}
    {columns.map(({ sizes, x, band }) =>
      band === null ? null : (
        <rect
          key={sizes.year}
          className={styles.band}
          x={x - halfBand}
          width={2 * halfBand}
          y={band.top}
          height={Math.max(1, band.bottom - band.top)}
        />
      ),
    )}
  </Sheet>
)

/** Before the dots: the medians, with their figures beside the bands as long as these do not reach into the ones before. */
export function SizesMedians({ layout: { columns, halfBand }, ...sheet }: DrawingProps) {
  const { room, scale } = sheet
  const isBeside = room.width / columns.length > 2 * halfBand + 48 * scale
  return (
    <Sheet {...sheet}>
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
    </Sheet>
  )
}
