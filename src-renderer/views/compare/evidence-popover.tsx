import { createPortal } from 'react-dom'
import type { Breach, ResolvedFact } from '../../../src-main/domain/breach.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { Quote } from '../../components/quote.tsx'
import { speakerOf } from '../../text/claim-words.ts'
import { formatDate } from '../../text/format-date.ts'
import { reasonWords } from '../../text/reason-words.ts'
import styles from './evidence-popover.module.css'

type RelatedClaim = ResolvedFact['claims'][number]

/** The claims the values in use rest on, one for each quote. */
export function evidenceOf(fact: ResolvedFact, breach: Breach): RelatedClaim[] {
  const ids = new Set(fact.values.map(({ claimId }) => claimId))
  const inUse = fact.claims.filter(({ claimId }) => ids.has(claimId))
  const known = inUse.filter(claim => breach.articles.some(({ articleId }) => articleId === claim.articleId))
  return known.filter(
    (claim, at) => known.findIndex(other => other.evidence.quote === claim.evidence.quote) === at,
  )
}

interface EvidencePopoverProps {
  readonly id: string
  readonly anchor: DOMRect
  readonly fact: ResolvedFact
  readonly breach: Breach
}

const width = 340
/** Below the cell, or above it where there is no room below. */
function placeBeside(anchor: DOMRect) {
  const left = Math.max(8, Math.min(anchor.left + 12, window.innerWidth - width - 8))
  const isLow = anchor.bottom > window.innerHeight * 0.66
  return isLow ? { left, bottom: window.innerHeight - anchor.top + 4 } : { left, top: anchor.bottom + 4 }
}

export function EvidencePopover({ id, anchor, fact, breach }: EvidencePopoverProps) {
  const evidence = evidenceOf(fact, breach)
  const { kind } = factOf(fact.factId)
  return createPortal(
    <div
      id={id}
      role="tooltip"
      className={`${styles.popover} raised`}
      style={{ width, ...placeBeside(anchor) }}
    >
      {evidence.slice(0, 3).map(claim => {
        const article = breach.articles.find(({ articleId }) => articleId === claim.articleId)
        const place = [
          article?.outlet ?? article?.fileName,
          article?.publishedOn && formatDate(article.publishedOn),
          article?.lang?.toUpperCase(),
        ]
        return (
          <div key={claim.claimId} className={styles.evidence}>
            <Quote text={claim.evidence.quote} kind={kind} lang={article?.lang ?? null} />
            <p>
              <b>{speakerOf(claim)}</b> in {place.filter(Boolean).join(', ')}
            </p>
          </div>
        )
      })}
      <p className="muted">{reasonWords(fact.reason, factOf(fact.factId))}</p>
    </div>,
    document.body,
  )
}
