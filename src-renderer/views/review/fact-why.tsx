import type { ResolvedFact } from '../../../src-main/domain/breach.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { reasonWords } from '../../text/reason-words.ts'
import styles from './decision.module.css'

const texts = words.review.factDecision

interface FactWhyProps {
  readonly fact: ResolvedFact
  readonly claimId: number
}

/** Why the breach shows the value, and which rule found the claim. */
export function FactWhy({ fact, claimId }: FactWhyProps) {
  const isShown = useStore(state => state.isWhyShown)
  const claim = fact.claims.find(one => one.claimId === claimId)
  if (!isShown || claim === undefined) return null
  return (
    <section className={styles.part} aria-label={texts.why}>
      <h3>{texts.why}</h3>
      <p>{reasonWords(fact.reason, factOf(fact.factId))}</p>
      <p className="muted">
        {texts.foundBy} <span className="mono">{claim.foundBy}</span>,{' '}
        {texts.where(claim.evidence.start, claim.evidence.end)}
      </p>
    </section>
  )
}
