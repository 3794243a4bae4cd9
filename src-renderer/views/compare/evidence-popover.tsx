import { type ReactNode, type RefObject, useRef } from 'react'
import { createPortal } from 'react-dom'
import { factOf } from '../../../src-main/domain/facts.ts'
import { Quote } from '../../components/quote.tsx'
import { words } from '../../languages/words.ts'
import { speakerOf } from '../../text/claim-words.ts'
import type { RelatedClaim } from './claims-of-column.ts'
import { type Column, sourceOf } from './column-names.ts'
import styles from './evidence-popover.module.css'
import { useBeside } from './use-beside.ts'

const texts = words.compare.cell
const mostQuotes = 3

interface EvidencePopoverProps {
  readonly id: string
  readonly anchor: RefObject<HTMLElement | null>
  readonly column: Column
  readonly claims: readonly RelatedClaim[]
  /** What is to be said beside the sentences. */
  readonly children: ReactNode
  onHover(isOver: boolean): void
}

/** The sentences a cell rests on, beside the cell; it can be pointed at, and Escape takes it away. */
export function EvidencePopover({ id, anchor, column, claims, children, onHover }: EvidencePopoverProps) {
  const box = useRef<HTMLDivElement>(null)
  const place = useBeside(anchor, box)
  return createPortal(
    <div
      ref={box}
      id={id}
      role="tooltip"
      className={`${styles.popover} raised`}
      style={place}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      {claims.slice(0, mostQuotes).map(claim => {
        const article = column.articles.find(({ articleId }) => articleId === claim.articleId)
        return (
          <div key={claim.claimId} className={styles.evidence}>
            <p>{texts.sourced(speakerOf(claim), article === undefined ? '' : sourceOf(article))}</p>
            <Quote
              text={claim.evidence.quote}
              kind={factOf(claim.factId).kind}
              lang={article?.lang ?? null}
            />
          </div>
        )
      })}
      {claims.length > mostQuotes && <p className="muted">{texts.more(claims.length - mostQuotes)}</p>}
      {children}
    </div>,
    document.body,
  )
}
