import { useLayoutEffect, useRef } from 'react'
import { factOf } from '../../../src-main/domain/facts.ts'
import type { FactToReview } from '../../../src-main/domain/review.ts'
import { runAction } from '../../actions/action.ts'
import { decideItems, itemsOf, leaveAgreeing } from '../../actions/review-queue.ts'
import { call, problemOf } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { factLabel, formatValue } from '../../text/fact-words.ts'
import styles from './decision.module.css'

const texts = words.review

interface AgreeingClaimsProps {
  readonly fact: FactToReview
}

/** What accepting all that agrees in this article would accept, before it does. */
export function AgreeingClaims({ fact: { breachId, articleId } }: AgreeingClaimsProps) {
  const { data: claims } = useQuery('review.agreeing', { breachId, articleId })
  const { data: breach } = useQuery('breaches.get', { id: breachId })
  const button = useRef<HTMLDivElement>(null)
  const found = (breach?.facts ?? []).flatMap(fact =>
    fact.claims.filter(({ claimId }) => claims?.includes(claimId)),
  )
  const isReady = claims !== undefined && breach !== undefined

  useLayoutEffect(() => {
    if (isReady) button.current?.querySelector('button')?.focus()
  }, [isReady])
  if (!isReady) return null

  const accept = async () => {
    const state = useStore.getState()
    const items = itemsOf(state).filter(item => item.kind === 'fact' && claims.includes(item.fact.claimId))
    leaveAgreeing.run(state)
    try {
      await decideItems(items, () => call('review.accept', { claims }))
      state.announce(texts.actions.acceptedAll(claims.length))
    } catch (thrown) {
      state.report(problemOf(thrown))
    }
  }
  return (
    <section className={styles.part} aria-label={texts.actions.agreeing}>
      <h3>{found.length === 0 ? texts.agreeing.none : texts.agreeing.title(found.length)}</h3>
      {found.length > 0 && <p className="muted">{texts.agreeing.hint}</p>}
      <div ref={button} className={styles.actions}>
        {found.length > 0 && (
          <Button look="primary" shortcut="Enter" onClick={() => void accept()}>
            {texts.agreeing.accept(found.length)}
          </Button>
        )}
        <Button shortcut="Esc" onClick={() => void runAction(leaveAgreeing)}>
          {leaveAgreeing.label}
        </Button>
      </div>
      <ul className={styles.agreeing}>
        {found.map(claim => {
          const definition = factOf(claim.factId)
          return (
            <li key={claim.claimId}>
              <span className="muted">{factLabel(definition.id)}</span>
              <b>{formatValue(definition, claim.value)}</b>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
