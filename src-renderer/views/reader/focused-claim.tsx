import { Check, PenLine, X } from 'lucide-react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { acceptClaim, editClaim, rejectClaim } from '../../actions/review-claims.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { Figure } from '../../components/figure.tsx'
import { StatePill } from '../../components/state-mark.tsx'
import { words } from '../../languages/words.ts'
import { isSamePlace } from '../../state/slices/facts-slice.ts'
import { useStore } from '../../state/store.ts'
import { relationWords, speakerOf } from '../../text/claim-words.ts'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { factLabel, formatValue } from '../../text/fact-words.ts'
import { reasonWords } from '../../text/reason-words.ts'
import { FactCandidates } from '../candidates/fact-candidates.tsx'
import { FactEditing } from '../facts/fact-editing.tsx'
import { FactLedgerView } from '../facts/fact-ledger.tsx'
import { UnsavedLine } from '../facts/unsaved-line.tsx'
import styles from './focused-claim.module.css'

const texts = words.reader.focusedClaim

interface FocusedClaimProps {
  readonly claim: ShownClaim
  readonly breach: Breach | undefined
}

/** The claim in focus, whole: what it says, who says it, how it stands in its breach, and what can be done. */
export function FocusedClaim({ claim, breach }: FocusedClaimProps) {
  const definition = factOf(claim.factId)
  const place = { breachId: claim.breachId, factId: claim.factId }
  const isEdited = useStore(state => isSamePlace(state.editedFact, place))
  const fact = breach?.facts.find(({ factId }) => factId === claim.factId)
  const related = fact?.claims.find(({ claimId }) => claimId === claim.claimId)
  const inUse = fact?.values[0]
  const isContestedOrShared = (fact?.claims.length ?? 0) > 1
  const article = breach?.articles.find(({ articleId }) => articleId === claim.articleId)
  const areCandidatesShown = useStore(state => state.areCandidatesShown)
  const showCandidates = useStore(state => state.showCandidates)
  return (
    <li className={styles.claim} data-focused>
      <div className={styles.head}>
        <b>
          <Figure text={formatValue(definition, claim.value)} qualifier={claim.qualifier} showsExact />
        </b>
        <span className="grow" />
        <StatePill state={claim.state} />
      </div>
      <dl className={styles.about}>
        <dt>{texts.fact}</dt>
        <dd>{factLabel(definition.id)}</dd>
        {claim.qualifier !== null && (
          <>
            <dt>{texts.qualifier}</dt>
            <dd>{words.vocabulary.qualifier[claim.qualifier]}</dd>
          </>
        )}
        <dt>{texts.says}</dt>
        <dd>
          {speakerOf(claim)}{' '}
          {claim.source.name !== null && (
            <span className="muted">{words.claims.part[claim.source.kind]}</span>
          )}
        </dd>
        <dt>{texts.certainty}</dt>
        <dd>{words.vocabulary.certainty[claim.certainty]}</dd>
        {related !== undefined && inUse !== undefined && (
          <>
            <dt>{texts.shown}</dt>
            <dd>
              {definition.cardinality === 'one' && `${formatValue(definition, inUse.value)} `}
              <span className="muted">{relationWords(related, inUse.value)}</span>
            </dd>
          </>
        )}
      </dl>
      {fact !== undefined && (
        <div className={styles.why}>
          <h4>{texts.why}</h4>
          <p>{reasonWords(fact.reason, definition)}</p>
          <p className="muted">
            {texts.foundBy} <span className="mono">{claim.foundBy}</span>,{' '}
            {texts.where(claim.evidence.start, claim.evidence.end)}
          </p>
        </div>
      )}
      {isEdited && fact !== undefined && breach !== undefined ? (
        <FactEditing breach={breach} fact={fact} definition={definition} place={place} />
      ) : (
        <>
          <UnsavedLine place={place} />
          <div className={styles.actions}>
            <ActionButton action={acceptClaim} icon={Check} look="primary" />
            <ActionButton action={rejectClaim} icon={X} />
            <ActionButton action={editClaim} icon={PenLine} />
          </div>
        </>
      )}
      {fact !== undefined && (
        <div className={styles.said}>
          {isContestedOrShared && (
            <div className={styles.ledger}>
              <FactLedgerView place={place} definition={definition} />
            </div>
          )}
          {breach !== undefined && article !== undefined && (
            <Disclosure label={texts.candidates} isOpen={areCandidatesShown} onToggle={showCandidates}>
              <FactCandidates article={article} breach={breach} factId={claim.factId} />
            </Disclosure>
          )}
        </div>
      )}
    </li>
  )
}
