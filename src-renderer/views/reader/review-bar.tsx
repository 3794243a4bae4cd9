import { Check, ChevronDown, ChevronUp, PenLine, Plus, X } from 'lucide-react'
import { addFact } from '../../actions/mark-text.ts'
import { acceptClaim, editClaim, nextClaim, previousClaim, rejectClaim } from '../../actions/review-claims.ts'
import { ActionButton, ActionIcon } from '../../components/action-button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import styles from './review-bar.module.css'

const texts = words.reader.reviewBar

interface ReviewBarProps {
  readonly claims: readonly ShownClaim[]
  readonly focused: number | null
}

export function ReviewBar({ claims, focused }: ReviewBarProps) {
  const at = claims.findIndex(({ claimId }) => claimId === focused)
  return (
    <div className={styles.bar} role="toolbar" aria-label={texts.label}>
      <ActionButton action={acceptClaim} icon={Check} look="ghost" />
      <ActionButton action={rejectClaim} icon={X} look="ghost" />
      <ActionButton action={editClaim} icon={PenLine} look="ghost" />
      <ActionButton action={addFact} icon={Plus} look="ghost" />
      <span className="grow" />
      <span className="muted num nowrap" role="status">
        {at < 0 ? texts.claims(claims.length) : texts.claimOf(at + 1, claims.length)}
      </span>
      <ActionIcon action={previousClaim} icon={ChevronUp} />
      <Kbd>K</Kbd>
      <ActionIcon action={nextClaim} icon={ChevronDown} />
      <Kbd>J</Kbd>
    </div>
  )
}
