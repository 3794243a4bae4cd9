import { words } from '../../../../languages/words.ts'
import { Glyph } from '../glyph.tsx'
import { hatching } from '../hatching.tsx'
import type { DayTick } from './day-ticks.ts'
import type { BarPart, DateItem, DayScale, DeadlineItem, LaneItems } from './lane-items.ts'
import type { LaneLayout } from './lane-layout.ts'
import styles from './timeline.module.css'

const texts = words.figures.timeline

interface LaneDrawingProps {
  readonly items: LaneItems
  readonly layout: LaneLayout
  readonly x: DayScale
  readonly width: number
  readonly scale: number
  readonly ticks: readonly DayTick[]
}

/** A lane for the eye; whoever does not see it has the buttons over it, or the table. */
export function LaneDrawing({ items, layout, x, width, scale, ticks }: LaneDrawingProps) {
  const middle = layout.middleOf(0)
  const marks = items.dates.filter(({ kind }) => kind === 'mark')
  const ends = [
    ...marks.flatMap(({ box }) => [box.from, box.to]),
    ...items.bar.flatMap(({ from, to }) => [from, to]),
  ]
  const sum = { before: 0, after: 0 }
  for (const { box } of items.dates) {
    if (box.to < 0) sum.before += 1
    if (box.from > width) sum.after += 1
  }
  return (
    <svg width={width} height={layout.height} className={styles.drawing} aria-hidden="true">
      {ticks.map(({ day }) => (
        <line key={day} x1={x(day)} x2={x(day)} y1={0} y2={layout.height} className={styles.grid} />
      ))}
      {ends.length > 0 && (
        <line
          x1={Math.min(...ends)}
          x2={Math.max(...ends)}
          y1={middle}
          y2={middle}
          className={styles.thread}
        />
      )}
      {items.bar.map(part => (
        <Bar key={part.look + part.from} part={part} middle={middle} scale={scale} />
      ))}
      {items.deadlines.map(item => (
        <Deadline key={item.id} item={item} middle={middle} scale={scale} />
      ))}
      {items.dates.map(item => (
        <Mark
          key={item.id}
          item={item}
          middle={layout.middleOf(item.level)}
          scale={scale}
          hasBar={items.bar.length > 0}
        />
      ))}
      {layout.deadlineWords.map(({ id, x: from, text }) => (
        <text
          key={id}
          x={from}
          y={11 * scale}
          className={styles.clockWords}
          data-answer={items.deadlines.find(item => item.id === id)?.answer}
        >
          {text}
        </text>
      ))}
      {layout.words.map(({ id, x: from, row, text, hasSign }) => {
        const factId = items.dates.find(item => item.id === id)?.factId
        const base = layout.baselineOf(row)
        return (
          <g key={id}>
            {hasSign && factId !== undefined && (
              <Glyph
                of={factId}
                x={from + 5 * scale}
                y={base - 4 * scale}
                scale={scale * 0.85}
                className={styles.hollow}
              />
            )}
            <text x={from + (hasSign ? 14 * scale : 0)} y={base} className={styles.words}>
              {text}
            </text>
          </g>
        )
      })}
      {sum.before > 0 && (
        <text x={2} y={layout.height - 6 * scale} className={styles.outside}>
          ‹ {texts.outside.before(sum.before)}
        </text>
      )}
      {sum.after > 0 && (
        <text x={width - 2} y={layout.height - 6 * scale} textAnchor="end" className={styles.outside}>
          {texts.outside.after(sum.after)} ›
        </text>
      )}
    </svg>
  )
}

interface PartProps {
  readonly middle: number
  readonly scale: number
}

function Bar({ part: { from, to, look }, middle, scale }: PartProps & { readonly part: BarPart }) {
  const [half, width] = [5 * scale, Math.max(2, to - from)]
  if (look === 'open') {
    const [top, bottom] = [middle - half, middle + half]
    return (
      <path
        d={`M${from} ${top}H${to - half}L${to} ${middle}L${to - half} ${bottom}H${from}Z`}
        className={styles.unsureBar}
        fill={hatching.attack}
      />
    )
  }
  return (
    <rect
      x={from}
      y={middle - half}
      width={width}
      height={2 * half}
      {...(look === 'sure'
        ? { className: styles.sureBar }
        : {
            className: look === 'impossible' ? styles.impossibleBar : styles.unsureBar,
            fill: hatching.attack,
          })}
    />
  )
}

/** A bracket over the days something may mean. */
const bracket = (from: number, to: number, middle: number, half: number) =>
  `M${from} ${middle - half}v${2 * half}M${to} ${middle - half}v${2 * half}M${from} ${middle}H${to}`

function Mark({
  item: { kind, factId, box, isRange },
  middle,
  scale,
  hasBar,
}: PartProps & { readonly item: DateItem; readonly hasBar: boolean }) {
  const half = 4 * scale
  const isIntrusion = factId === 'dates.intrusionStart' || factId === 'dates.intrusionEnd'
  if (kind === 'rival')
    return isRange ? (
      <path d={bracket(box.from, box.to, middle, 3 * scale)} className={styles.whisker} />
    ) : (
      <Glyph of={factId} x={box.from} y={middle} scale={scale * 0.8} className={styles.hollow} />
    )
  if (isIntrusion) {
    if (!isRange)
      return <path d={`M${box.from} ${middle - 6 * scale}v${12 * scale}`} className={styles.edge} />
    if (hasBar) return null
  }
  if (!isRange) return <Glyph of={factId} x={box.from} y={middle} scale={scale} className={styles.mark} />
  return (
    <g>
      <rect
        x={box.from}
        y={middle - half}
        width={box.to - box.from}
        height={2 * half}
        className={styles.unsureMark}
        fill={isIntrusion ? hatching.attack : hatching.dates}
      />
      <path d={bracket(box.from, box.to, middle, 6 * scale)} className={styles.whisker} />
    </g>
  )
}

function Deadline({ item: { box, answer }, middle, scale }: PartProps & { readonly item: DeadlineItem }) {
  const bottom = middle + 8 * scale
  return (
    <g data-answer={answer} className={styles.deadline}>
      {box.to > box.from && (
        <rect
          x={box.from}
          y={middle - 1}
          width={box.to - box.from}
          height={2}
          className={styles.deadlineSpan}
        />
      )}
      {[...new Set([box.from, box.to])].map(at => (
        <line key={at} x1={at} x2={at} y1={2 * scale} y2={bottom} />
      ))}
    </g>
  )
}
