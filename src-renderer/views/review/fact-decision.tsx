import { Check, PenLine, X } from 'lucide-react'
import { factOf } from '../../../src-main/domain/facts.ts'
import type { FactToReview } from '../../../src-main/domain/review.ts'
import { undoDecision } from '../../actions/review-pairs.ts'
import {
  acceptItem,
  editItem,
  nextItem,
  previousItem,
  rejectItem,
  showAgreeing,
  showWhy,
} from '../../actions/review-queue.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Figure } from '../../components/figure.tsx'
import { Icon } from '../../components/icon.tsx'
import { KindIcon } from '../../components/kind-icon.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { Quote } from '../../components/quote.tsx'
import { words } from '../../languages/words.ts'
import { isSamePlace } from '../../state/slices/facts-slice.ts'
import { useStore } from '../../state/store.ts'
import { speakerOf } from '../../text/claim-words.ts'
import { factLabel, formatValue } from '../../text/fact-words.ts'
import { FactEditing } from '../facts/fact-editing.tsx'
import { ActionLine } from './action-line.tsx'
import { AgreeingClaims } from './agreeing-claims.tsx'
import styles from './decision.module.css'
import { FactWhy } from './fact-why.tsx'
import { PlaceClaim } from './place-claim.tsx'
import { reasonLooks } from './queue-item.tsx'
import { RivalList } from './rival-list.tsx'

const texts = words.review

interface FactDecisionProps {
  readonly name: string
  readonly fact: FactToReview
}

/** A fact to decide about: its value, why it waits, what else is said, and one key for each decision. */
export function FactDecision({ name, fact }: FactDecisionProps) {
  const definition = factOf(fact.factId)
  const place = { breachId: fact.breachId, factId: fact.factId }
  const { data: breach } = useQuery('breaches.get', { id: fact.breachId })
  const isEdited = useStore(state => isSamePlace(state.editedFact, place))
  const isAgreeing = useStore(state => state.isAgreeing)
  const resolved = breach?.facts.find(({ factId }) => factId === fact.factId)
  const article = breach?.articles.find(({ articleId }) => articleId === fact.articleId)
  const isOpen = fact.reasons.some(reason => reason !== 'lost')
  return (
    <Pane label={texts.factDecision.label} tone="detail" as="aside">
      <PaneHead>
        <KindIcon kind={definition.kind} />
        <h2>{factLabel(definition.id)}</h2>
        <span className="grow" />
        <span className="muted clip" title={name}>
          {name}
        </span>
      </PaneHead>
      <div className="scroll">
        <div className={styles.item}>
          <p className={styles.value}>
            <Figure text={formatValue(definition, fact.value)} qualifier={fact.qualifier} showsExact />
          </p>
          {fact.reasons.map(reason => (
            <p key={reason} className={`${styles.reason} ${reasonLooks[reason].look}`}>
              <Icon of={reasonLooks[reason].icon} size={14} />
              <span>
                <b>{texts.reasons[reason]}.</b> {reason !== 'unreviewed' && texts.reasonsWhy[reason]}
              </span>
            </p>
          ))}
          <Quote text={fact.evidence.quote} kind={definition.kind} lang={article?.lang ?? null} />
          <dl className={styles.about}>
            <dt>{texts.factDecision.says}</dt>
            <dd>
              {speakerOf(fact)}{' '}
              {fact.source.name !== null && (
                <span className="muted">{words.claims.part[fact.source.kind]}</span>
              )}
            </dd>
            <dt>{texts.factDecision.certainty}</dt>
            <dd>{words.vocabulary.certainty[fact.certainty]}</dd>
          </dl>
          {fact.isLost && <PlaceClaim fact={fact} />}
          {isEdited && resolved !== undefined && breach !== undefined ? (
            <div className={styles.form}>
              <FactEditing breach={breach} fact={resolved} definition={definition} place={place} />
            </div>
          ) : (
            !isAgreeing && (
              <div className={styles.actions}>
                {isOpen && <ActionButton action={acceptItem} icon={Check} look="primary" />}
                <ActionButton action={rejectItem} icon={X} />
                {isOpen && <ActionButton action={editItem} icon={PenLine} />}
              </div>
            )
          )}
        </div>
        {isAgreeing ? (
          <AgreeingClaims fact={fact} />
        ) : (
          <>
            {resolved !== undefined && <RivalList fact={resolved} place={place} current={fact.claimId} />}
            {resolved !== undefined && <FactWhy fact={resolved} claimId={fact.claimId} />}
          </>
        )}
      </div>
      <ActionLine actions={[showAgreeing, showWhy, undoDecision, previousItem, nextItem]} />
    </Pane>
  )
}
