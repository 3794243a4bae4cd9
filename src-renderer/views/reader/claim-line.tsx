import { memo } from 'react'
import { factOf } from '../../../src-main/domain/facts.ts'
import { Figure } from '../../components/figure.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { speakerOf } from '../../text/claim-words.ts'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { formatValue } from '../../text/format.ts'
import styles from './facts-pane.module.css'

interface ClaimLineProps {
  readonly claim: ShownClaim
  onFocus(claimId: number): void
}

/** Drawn again only when the claim itself has changed: a long text has hundreds. */
export const ClaimLine = memo(({ claim, onFocus }: ClaimLineProps) => {
  const definition = factOf(claim.factId)
  const words = formatValue(definition, claim.value)
  return (
    <li>
      <button
        type="button"
        className={`${styles.line} inset`}
        data-rejected={claim.state === 'rejected' || undefined}
        title={`${definition.label}: ${words}`}
        onClick={() => onFocus(claim.claimId)}
      >
        <StateMark state={claim.state} />
        <span className="clip">
          <b>
            <Figure text={words} qualifier={claim.qualifier} />
          </b>{' '}
          <span className="muted">{definition.kind !== 'people' && definition.label.toLowerCase()}</span>
        </span>
        <span className={`${styles.speaker} clip`}>{speakerOf(claim)}</span>
      </button>
    </li>
  )
})
