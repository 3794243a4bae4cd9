import { Check, CircleDashed, EqualNot, type LucideIcon, PenLine, X } from 'lucide-react'
import { words } from '../languages/words.ts'
import type { ClaimState } from '../text/claims-of-article.ts'
import { Icon } from './icon.tsx'
import styles from './state-mark.module.css'

export const stateIcons: Readonly<Record<ClaimState, LucideIcon>> = {
  conflict: EqualNot,
  unreviewed: CircleDashed,
  accepted: Check,
  overridden: PenLine,
  rejected: X,
}

interface StateMarkProps {
  readonly state: ClaimState
  readonly size?: 12 | 14 | 16
  /** In lists, what is accepted has no mark: the calm state. */
  readonly isCalm?: boolean
}

/** How far a value has been reviewed, as an icon with a name. */
export const StateMark = ({ state, size = 14, isCalm = false }: StateMarkProps) => (
  <span
    className={styles.mark}
    role="img"
    aria-label={words.claims.state[state]}
    title={words.claims.state[state]}
  >
    {!(isCalm && state === 'accepted') && (
      <Icon of={stateIcons[state]} size={size} className={`is-${state}`} />
    )}
  </span>
)

/** The same with its word beside it. */
export const StatePill = ({ state }: Pick<StateMarkProps, 'state'>) => (
  <span className={`${styles.pill} is-${state}`}>
    <Icon of={stateIcons[state]} size={12} />
    {words.claims.state[state]}
  </span>
)
