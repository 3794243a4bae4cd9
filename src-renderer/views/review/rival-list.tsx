import type { ResolvedFact } from '../../../src-main/domain/breach.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import type { ClaimId } from '../../../src-main/domain/ids.ts'
import { runAction } from '../../actions/action.ts'
import { claimActions } from '../../actions/review-queue.ts'
import { words } from '../../languages/words.ts'
import type { FactPlace } from '../../state/slices/facts-slice.ts'
import { FactLedgerView } from '../facts/fact-ledger.tsx'
import styles from './decision.module.css'

const texts = words.review.factDecision

interface RivalListProps {
  readonly fact: ResolvedFact
  readonly place: FactPlace
  readonly current: ClaimId
}

/** Everything said about the fact, value by value: the number of one puts it to use, and the queue goes on. */
export function RivalList({ fact, place, current }: RivalListProps) {
  if (fact.claims.length < 2) return null
  const use = (number: number) => {
    const action = claimActions[number - 1]
    if (action !== undefined) void runAction(action)
  }
  return (
    <section className={styles.ledger} aria-label={texts.claims}>
      <h3>{texts.claims}</h3>
      <FactLedgerView place={place} definition={factOf(fact.factId)} current={current} onUse={use} />
    </section>
  )
}
