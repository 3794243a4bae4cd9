import { CopyX, Merge, SkipForward } from 'lucide-react'
import type { MatchReason } from '../../../src-main/domain/likeness.ts'
import type { ReviewItem } from '../../../src-main/domain/review.ts'
import { differentPair, mergePair, sameArticle, undoDecision } from '../../actions/review-pairs.ts'
import { nextItem, previousItem, skipItem } from '../../actions/review-queue.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { formatSigned } from '../../text/format.ts'
import { formatLikeness } from '../../text/likeness.ts'
import { matchWords } from '../../text/reason-words.ts'
import { ActionLine } from './action-line.tsx'
import styles from './decision.module.css'

const texts = words.review.pairDecision

interface PairDecisionProps {
  readonly item: Exclude<ReviewItem, { kind: 'fact' }>
}

/** Two things that may be one: what speaks for and against, what would happen, and a key for each answer. */
export function PairDecision({ item }: PairDecisionProps) {
  const isBreaches = item.kind === 'breaches'
  return (
    <Pane label={texts.label} tone="detail" as="aside">
      <PaneHead>
        <h2>{words.review.reasons[isBreaches ? 'same-breach' : 'same-article']}</h2>
      </PaneHead>
      <div className="scroll">
        <div className={styles.sum}>
          {item.kind === 'breaches' ? (
            <MergeSentence item={item} />
          ) : (
            <>
              <p>{texts.alike(formatLikeness(item.copy.similarity))}.</p>
              <p>{texts.same}</p>
            </>
          )}
          <div className={styles.actions}>
            <ActionButton action={isBreaches ? mergePair : sameArticle} icon={Merge} look="primary" />
            <ActionButton action={differentPair} icon={CopyX} />
            <ActionButton action={skipItem} icon={SkipForward} />
          </div>
        </div>
        {item.kind === 'breaches' && <Reasons reasons={item.suggestion.reasons} />}
      </div>
      <ActionLine actions={[undoDecision, previousItem, nextItem]} />
    </Pane>
  )
}

function MergeSentence({ item }: { readonly item: Extract<ReviewItem, { kind: 'breaches' }> }) {
  const { breachId, other } = item.suggestion
  const { data } = useQuery('breaches.get', { id: other })
  return (
    <>
      {data !== undefined && <p>{texts.merge(other, breachId, data.articles.length)}</p>}
      <p>{texts.different}</p>
    </>
  )
}

/** What speaks for it and what against, the weightiest first. */
export function Reasons({ reasons }: { readonly reasons: readonly MatchReason[] }) {
  const weighty = [...reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const parts = [
    { title: texts.forIt, some: weighty.filter(({ points }) => points >= 0) },
    { title: texts.againstIt, some: weighty.filter(({ points }) => points < 0) },
  ]
  return parts.map(({ title, some }) => (
    <section key={title} className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {some.length === 0 && <p className="muted">{texts.nothing}</p>}
      <ul className={styles.points}>
        {some.map(reason => (
          <li key={`${reason.kind} ${reason.here} ${reason.there} ${reason.factId}`}>
            <span className={reason.points < 0 ? 'is-conflict' : 'is-accepted'}>
              {formatSigned(Math.round(10 * reason.points) / 10)}
            </span>
            <span>{matchWords(reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  ))
}
