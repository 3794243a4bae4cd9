import { hatching } from '../hatching.tsx'
import styles from './people.module.css'
import type { PeopleDrawing } from './people-scale.ts'

interface FigureMarkProps {
  readonly drawing: PeopleDrawing
  readonly isRival: boolean
  readonly middle: number
  readonly scale: number
}

/** A figure: a point where it is exact, a hatched stretch where it is rounded, an arrow where it is a bound. */
export function FigureMark({ drawing: { at, from, to, shape }, isRival, middle, scale }: FigureMarkProps) {
  const half = (isRival ? 3 : 5) * scale
  const look = isRival ? styles.rival : styles.own
  const point = <circle cx={at} cy={middle} r={isRival ? 3.5 * scale : half} className={look} />
  if (shape === 'exact') return point
  if (shape === 'about')
    return (
      <g>
        <rect
          x={from}
          y={middle - half}
          width={to - from}
          height={2 * half}
          className={styles.rounded}
          fill={isRival ? 'none' : hatching.people}
        />
        <path d={`M${at} ${middle - half}v${2 * half}`} className={styles.middle} />
      </g>
    )
  const [end, tip] = shape === 'open-right' ? [to, -half] : [from, half]
  return (
    <g>
      <path
        d={`M${at} ${middle}H${end}m${tip} ${-half}l${-tip} ${half}l${tip} ${half}`}
        className={styles.open}
      />
      <path d={`M${at} ${middle - half - 1}v${2 * half + 2}`} className={styles.bound} />
    </g>
  )
}
