import { formatCount } from '../../../../text/format.ts'
import { textWidth } from '../text-width.ts'
import styles from './people.module.css'
import type { PeopleScale } from './people-scale.ts'

interface PeopleAxisProps {
  readonly ticks: readonly number[]
  readonly x: PeopleScale
  readonly width: number
  readonly scale: number
}

/** The powers of ten over their lines. */
export const PeopleAxis = ({ ticks, x, width, scale }: PeopleAxisProps) => (
  <svg width={width} height={20 * scale} className={styles.axis} aria-hidden="true">
    {ticks.map(tick => {
      const text = formatCount(tick)
      const own = textWidth(text, scale)
      return (
        <text
          key={tick}
          x={Math.max(0, Math.min(x(tick) - own / 2, width - own))}
          y={13 * scale}
          className={styles.words}
        >
          {text}
        </text>
      )
    })}
  </svg>
)
