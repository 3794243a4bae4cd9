import { NotebookPen } from 'lucide-react'
import type { Highlight } from '../../../src-main/domain/note.ts'
import { Icon } from '../../components/icon.tsx'
import { stateIcons } from '../../components/state-mark.tsx'
import { type ClaimState, type ShownClaim, stateRank } from '../../text/claims-of-article.ts'
import styles from './overlays.module.css'
import type { TextLayout } from './use-layout-of-text.ts'

interface GutterProps {
  readonly claims: readonly ShownClaim[]
  readonly highlights: readonly Highlight[]
  readonly layout: TextLayout
}

/** One mark a line where claims begin; the worst state wins. */
function marksOf({ claims, layout }: Omit<GutterProps, 'highlights'>): { top: number; state: ClaimState }[] {
  const marks: { top: number; state: ClaimState }[] = []
  for (const { claimId, state } of claims) {
    const id = String(claimId)
    const top = layout.boxes.get(id)?.[0]?.top
    if (top === undefined || layout.far.has(id)) continue
    const mark = marks.find(other => Math.abs(other.top - top) < 14)
    if (mark === undefined) marks.push({ top, state })
    else if (stateRank[state] > stateRank[mark.state]) mark.state = state
  }
  return marks
}

/** The state of the claims beside the lines where they begin, and on the other side where notes are. */
export const Gutter = ({ claims, highlights, layout }: GutterProps) => (
  <div className={styles.overlay} aria-hidden="true">
    {marksOf({ claims, layout }).map(({ top, state }) => (
      <span
        key={top}
        className={`${styles.mark} is-${state}`}
        style={{ top: top + 6, left: layout.left - 26 }}
      >
        <Icon of={stateIcons[state]} size={12} />
      </span>
    ))}
    {highlights.map(({ highlightId, note }) => {
      const box = layout.boxes.get(highlightId)?.[0]
      if (note === null || box === undefined || layout.far.has(highlightId)) return null
      return (
        <span
          key={highlightId}
          className={styles.mark}
          style={{ top: box.top + 6, left: layout.left + layout.width + 8 }}
        >
          <Icon of={NotebookPen} size={14} />
        </span>
      )
    })}
  </div>
)
