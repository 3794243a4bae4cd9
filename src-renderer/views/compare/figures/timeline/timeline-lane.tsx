import { TriangleAlert } from 'lucide-react'
import type { TimelineLane } from '../../../../../src-main/domain/timeline.ts'
import { Icon } from '../../../../components/icon.tsx'
import { words } from '../../../../languages/words.ts'
import { formatDate } from '../../../../text/format-date.ts'
import type { FigureColumn } from '../figure-columns.ts'
import type { DayTick } from './day-ticks.ts'
import { LaneDrawing } from './lane-drawing.tsx'
import type { DayScale, LaneItem, LaneItems } from './lane-items.ts'
import type { LaneLayout } from './lane-layout.ts'
import styles from './timeline.module.css'

const texts = words.figures.timeline

interface TimelineLaneProps {
  readonly column: FigureColumn
  readonly lane: TimelineLane
  readonly items: LaneItems
  readonly layout: LaneLayout
  readonly x: DayScale
  readonly width: number
  readonly scale: number
  readonly ticks: readonly DayTick[]
  /** What cannot be true in it. */
  readonly doubts: readonly string[]
  /** Said instead of a drawing; null where there is one. */
  readonly emptiness: string | null
  nameOf(item: LaneItem): string
  propsOf(item: LaneItem): object
}

/** A breach as a lane: what it is called, its drawing, and a button for everything in it. */
export function TimelineLaneView(props: TimelineLaneProps) {
  const { column, lane, items, layout, width, scale, doubts, emptiness, nameOf, propsOf } = props
  const zero = lane.origin === 'calendar' || lane.origin === null ? null : lane.origin
  const target = 24 * scale
  return (
    <li className={styles.lane} data-reference={column.isReference} aria-label={column.name}>
      <div className={styles.name}>
        <span className={styles.title} title={column.name}>
          {column.name}
        </span>
        <span className={styles.under}>
          {column.isReference && <b>{words.figures.card.reference}</b>}
          {zero !== null && <span>{texts.dayZeroIs(formatDate(zero.value))}</span>}
          {doubts.length > 0 && (
            <span className={styles.doubt} title={doubts.join('\n')}>
              <Icon of={TriangleAlert} size={12} />
              <span className="sr">{doubts.join(' ')}</span>
            </span>
          )}
        </span>
      </div>
      <div className={styles.plot} style={{ height: layout.height }}>
        {/* Words are easier to read where no lines are. */}
        <LaneDrawing {...props} ticks={emptiness === null ? props.ticks : []} />
        {emptiness !== null && <p className={styles.emptiness}>{emptiness}</p>}
        {[...items.dates, ...items.deadlines].map(item => {
          const wide = Math.max(target, item.box.to - item.box.from)
          const isDeadline = item.kind === 'deadline'
          const middle = (item.box.from + item.box.to) / 2
          const seen = {
            from: Math.max(middle - wide / 2, -target),
            to: Math.min(middle + wide / 2, width + target),
          }
          return (
            <button
              key={item.id}
              type="button"
              className={styles.target}
              aria-label={nameOf(item)}
              style={{
                left: seen.from,
                width: Math.max(target, seen.to - seen.from),
                height: target,
                top: isDeadline ? 0 : layout.middleOf(item.level) - target / 2,
              }}
              {...propsOf(item)}
            />
          )
        })}
      </div>
    </li>
  )
}
