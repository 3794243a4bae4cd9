import { Icon } from '../../components/icon.tsx'
import { stateIcons } from '../../components/state-mark.tsx'
import { type ClaimState, type ShownClaim, stateRank } from '../../text/claims-of-article.ts'
import styles from './overlays.module.css'
import type { ClaimsLayout } from './use-layout-of-claims.ts'

interface GutterProps {
  readonly claims: readonly ShownClaim[]
  readonly layout: ClaimsLayout
}

/** One mark a line where claims begin; the worst state wins. */
function marksOf({ claims, layout }: GutterProps): { top: number; state: ClaimState }[] {
  const marks: { top: number; state: ClaimState }[] = []
  for (const { claimId, state } of claims) {
    const top = layout.claims.get(claimId)?.[0]?.top
    if (top === undefined) continue
    const mark = marks.find(other => Math.abs(other.top - top) < 14)
    if (mark === undefined) marks.push({ top, state })
    else if (stateRank[state] > stateRank[mark.state]) mark.state = state
  }
  return marks
}

export const Gutter = ({ claims, layout }: GutterProps) => (
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
  </div>
)
