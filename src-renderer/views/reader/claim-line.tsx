import { memo } from 'react'
import { factOf } from '../../../src-main/domain/facts.ts'
import { Figure } from '../../components/figure.tsx'
import { StateMark } from '../../components/state-mark.tsx'
import { words } from '../../languages/words.ts'
import { speakerOf } from '../../text/claim-words.ts'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { factLabel, formatValue } from '../../text/fact-words.ts'
import styles from './facts-pane.module.css'

interface ClaimLineProps {
  readonly claim: ShownClaim
  onFocus(claimId: number): void
}

/** Drawn again only when the claim itself has changed: a long text has hundreds. */
export const ClaimLine = memo(({ claim, onFocus }: ClaimLineProps) => {
  const definition = factOf(claim.factId)
  const value = formatValue(definition, claim.value)
  return (
    <li>
      <button
        type="button"
        className={`${styles.line} inset`}
        data-rejected={claim.state === 'rejected' || undefined}
        title={`${factLabel(definition.id)}: ${value}`}
        onClick={() => onFocus(claim.claimId)}
      >
        <StateMark state={claim.state} />
        <span className="clip">
          <b>
            <Figure text={value} qualifier={claim.qualifier} />
          </b>{' '}
          <span className="muted">
            {definition.kind !== 'people' && words.claims.factWithin(factLabel(definition.id))}
          </span>
        </span>
        <span className={`${styles.speaker} clip`}>{speakerOf(claim)}</span>
      </button>
    </li>
  )
})
