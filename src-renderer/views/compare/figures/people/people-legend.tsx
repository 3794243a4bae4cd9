import { words } from '../../../../languages/words.ts'
import { useTextScale } from '../../../../state/use-text-scale.ts'
import { formatCount } from '../../../../text/format.ts'
import legend from '../legend.module.css'
import { FigureMark } from './figure-mark.tsx'
import styles from './people.module.css'
import { type PeopleDrawing, threshold } from './people-scale.ts'

const texts = words.figures.people.legend

const drawings: readonly (readonly [string, PeopleDrawing, boolean?])[] = [
  [texts.exact, { at: 11, from: 11, to: 11, shape: 'exact' }],
  [texts.about, { at: 11, from: 1, to: 21, shape: 'about' }],
  [texts.atLeast, { at: 2, from: 2, to: 21, shape: 'open-right' }],
  [texts.upTo, { at: 20, from: 1, to: 20, shape: 'open-left' }],
  [texts.rival, { at: 11, from: 11, to: 11, shape: 'exact' }, true],
]

/** What each sign of the scale means. */
export function PeopleLegend() {
  const scale = useTextScale()
  return (
    <ul className={legend.legend} aria-label={texts.label}>
      {drawings.map(([meaning, drawing, isRival = false]) => (
        <li key={meaning}>
          <svg width={22 * scale} height={14 * scale} viewBox="0 0 22 14" aria-hidden="true">
            <FigureMark drawing={drawing} isRival={isRival} middle={7} scale={1} />
          </svg>
          {meaning}
        </li>
      ))}
      <li>
        <svg width={14 * scale} height={14 * scale} viewBox="0 0 14 14" aria-hidden="true">
          <line x1={7} x2={7} y2={14} className={styles.limit} />
        </svg>
        {words.figures.people.threshold(formatCount(threshold))}
      </li>
    </ul>
  )
}
