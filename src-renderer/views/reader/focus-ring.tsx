import type { Box } from './boxes.ts'
import styles from './overlays.module.css'

interface FocusRingProps {
  readonly rects: readonly Box[]
}

/** The ring of the claim in focus: an overlay, since a highlight cannot have an outline. */
export const FocusRing = ({ rects }: FocusRingProps) => (
  <div className={styles.overlay} aria-hidden="true">
    {rects.map(({ top, bottom, left, right }) => (
      <i
        key={`${top} ${left}`}
        className={styles.ring}
        style={{ top: top - 1, left: left - 2, width: right - left + 4, height: bottom - top + 2 }}
      />
    ))}
  </div>
)
