import type { DayTick } from './day-ticks.ts'
import type { DayScale } from './lane-items.ts'
import styles from './timeline.module.css'

interface TimelineAxisProps {
  readonly ticks: readonly DayTick[]
  readonly x: DayScale
  readonly width: number
  readonly scale: number
  wordsOf(tick: DayTick): string
  measure(text: string): number
}

/** The words over the lines; those that would touch the ones before are left out. */
export function TimelineAxis({ ticks, x, width, scale, wordsOf, measure }: TimelineAxisProps) {
  let free = Number.NEGATIVE_INFINITY
  const shown = ticks.flatMap(tick => {
    const text = wordsOf(tick)
    const own = measure(text)
    const from = Math.max(0, Math.min(x(tick.day) - own / 2, width - own))
    if (from < free) return []
    free = from + own + 8 * scale
    return { day: tick.day, text, from }
  })
  return (
    <svg width={width} height={20 * scale} className={styles.axis} aria-hidden="true">
      {shown.map(({ day, text, from }) => (
        <text key={day} x={from} y={13 * scale} className={styles.words}>
          {text}
        </text>
      ))}
    </svg>
  )
}
