import { openBreach } from '../../actions/open-breach.ts'
import { classNames } from '../../components/class-names.ts'
import { words } from '../../languages/words.ts'
import { formatCount } from '../../text/format.ts'
import { namedDots } from './named-dots.ts'
import styles from './sizes-chart.module.css'
import { above, type DrawingProps } from './sizes-drawing.tsx'
import type { PlacedDot, Room } from './sizes-layout.ts'

const texts = words.statistics.sizesChart

/** Breaches that are named in the drawing: the largest. */
const mostNamed = 6

function dotName({ dot: { name, people, isExact } }: PlacedDot): string {
  return (isExact ? texts.dot : texts.notExact)(name, formatCount(people))
}

/** Where a name is shown, so that it stays within the drawing. */
const sideOf = ({ x }: PlacedDot, { width }: Room) =>
  x < width / 3 ? 'start' : x > (2 * width) / 3 ? 'end' : undefined

/** A dot for each breach, which leads to it; the arrows reach them from their years. */
export const SizeDots = ({ layout, room, scale, axis }: DrawingProps) => (
  <>
    {namedDots(layout, room, mostNamed).map(({ dot, x, y, room: space }) => (
      <span
        key={dot.breachId}
        className={`${styles.name} clip`}
        style={{ left: axis + x + room.dot, top: y + above * scale, maxWidth: space }}
        aria-hidden="true"
      >
        {dot.name}
      </span>
    ))}
    {layout.columns.flatMap((column, year) =>
      column.dots.map((placed, index) => (
        <button
          key={placed.dot.breachId}
          type="button"
          className={classNames(styles.dot, !placed.dot.isExact && styles.hollow)}
          style={{ left: axis + placed.x, top: placed.y + above * scale }}
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
  </>
)
