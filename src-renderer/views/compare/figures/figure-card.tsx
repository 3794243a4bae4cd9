// What a mark, a cell or a figure says, and the sentences behind it: shown on hover and focus.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { factOf } from '../../../../src-main/domain/facts.ts'
import { Kbd } from '../../../components/kbd.tsx'
import { Quote } from '../../../components/quote.tsx'
import { words } from '../../../languages/words.ts'
import { speakerOf } from '../../../text/claim-words.ts'
import { formatDate } from '../../../text/format-date.ts'
import type { RelatedClaim } from '../claims-of-column.ts'
import styles from './figure-card.module.css'
import { claimsOf, type FigureColumn } from './figure-columns.ts'

const texts = words.figures.card

export interface CardContent {
  readonly title: string
  readonly notes: readonly string[]
  readonly column: FigureColumn
  readonly claimIds: readonly (number | null)[]
}

export interface ShownCard {
  readonly content: CardContent
  readonly anchor: HTMLElement
}

const mostQuotes = 2
const gap = 6

/** Below what it belongs to, or above it where there is more room. */
function placeBeside(anchor: DOMRect, card: DOMRect) {
  const left = Math.max(
    8,
    Math.min((anchor.left + anchor.right - card.width) / 2, innerWidth - card.width - 8),
  )
  const isAbove = anchor.bottom + card.height + gap > innerHeight && anchor.top > innerHeight - anchor.bottom
  return { left, top: isAbove ? Math.max(8, anchor.top - card.height - gap) : anchor.bottom + gap }
}

interface FigureCardProps {
  readonly id: string
  readonly card: ShownCard
  onEnter(): void
  onLeave(): void
  onDismiss(): void
}

export function FigureCard({ id, card: { content, anchor }, onEnter, onLeave, onDismiss }: FigureCardProps) {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: 0, top: 0 })
  // Without a list: a mark moves when the timeline does.
  useLayoutEffect(() => {
    if (box.current === null) return
    const next = placeBeside(anchor.getBoundingClientRect(), box.current.getBoundingClientRect())
    setPlace(known => (known.left === next.left && known.top === next.top ? known : next))
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onDismiss()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [onDismiss])
  const claims = claimsOf(content.column, content.claimIds)
  const isOwn = content.claimIds.length > 0 && content.claimIds.every(one => one === null)
  return createPortal(
    <div
      ref={box}
      id={id}
      role="tooltip"
      className={`${styles.card} raised`}
      style={place}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      <p className={styles.title}>{content.title}</p>
      {content.notes.map(note => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {isOwn && <p className={styles.note}>{texts.ownValue}</p>}
      {claims.slice(0, mostQuotes).map(claim => (
        <Sentence key={claim.claimId} claim={claim} column={content.column} />
      ))}
      {claims.length > mostQuotes && <p className="muted">{texts.more(claims.length - mostQuotes)}</p>}
      {claims.length > 0 && (
        <p className={styles.open}>
          <Kbd>Enter</Kbd> {texts.open}
        </p>
      )}
    </div>,
    document.body,
  )
}

interface SentenceProps {
  readonly claim: RelatedClaim
  readonly column: FigureColumn
}

function Sentence({ claim, column }: SentenceProps) {
  const article = column.articles.find(({ articleId }) => articleId === claim.articleId)
  const place = [
    article?.outlet ?? article?.fileName,
    article?.publishedOn && formatDate(article.publishedOn),
    article?.lang?.toUpperCase(),
  ]
  return (
    <div className={styles.sentence}>
      <Quote
        text={claim.evidence.quote}
        kind={factOf(claim.factId).kind}
        lang={article?.variety ?? article?.lang ?? null}
      />
      <p className={styles.note}>{texts.inArticle(speakerOf(claim), place.filter(Boolean).join(', '))}</p>
    </div>
  )
}
