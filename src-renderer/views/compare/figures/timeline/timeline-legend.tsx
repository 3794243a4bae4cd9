import type { ReactNode } from 'react'
import { words } from '../../../../languages/words.ts'
import { useTextScale } from '../../../../state/use-text-scale.ts'
import { Glyph } from '../glyph.tsx'
import { hatching } from '../hatching.tsx'
import legend from '../legend.module.css'
import styles from './timeline.module.css'

const texts = words.figures.timeline.legend

/** What each sign of the timeline means. */
export function TimelineLegend() {
  const scale = useTextScale()
  const sign = (drawing: ReactNode, width = 14) => (
    <svg width={width * scale} height={14 * scale} viewBox={`0 0 ${width} 14`} aria-hidden="true">
      {drawing}
    </svg>
  )
  const entries: readonly (readonly [string, ReactNode])[] = [
    [texts.exposure, sign(<rect y={3} width={22} height={8} className={styles.sureBar} />, 22)],
    [texts.discovered, sign(<Glyph of="dates.discovered" x={7} y={7} scale={1} className={styles.mark} />)],
    [texts.disclosed, sign(<Glyph of="dates.disclosed" x={7} y={7} scale={1} className={styles.mark} />)],
    [texts.notified, sign(<Glyph of="dates.notified" x={7} y={7} scale={1} className={styles.mark} />)],
    [
      texts.uncertain,
      sign(
        <>
          <rect x={1} y={3} width={20} height={8} className={styles.unsureMark} fill={hatching.dates} />
          <path d="M1 1v12M21 1v12" className={styles.whisker} />
        </>,
        22,
      ),
    ],
    [texts.rival, sign(<Glyph of="dates.discovered" x={7} y={7} scale={0.85} className={styles.hollow} />)],
    [
      texts.deadline,
      sign(
        <g className={styles.deadline} data-answer="missed">
          <line x1={7} x2={7} y1={1} y2={13} />
        </g>,
      ),
    ],
  ]
  return (
    <ul className={legend.legend} aria-label={texts.label}>
      {entries.map(([meaning, drawing]) => (
        <li key={meaning}>
          {drawing}
          {meaning}
        </li>
      ))}
      <li className={`${legend.hint} hide-narrow`}>{words.figures.timeline.hint}</li>
    </ul>
  )
}
