import type { Breach, ResolvedFact } from '../../../src-main/domain/breach.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { runAction } from '../../actions/action.ts'
import { claimActions } from '../../actions/review-queue.ts'
import { Figure } from '../../components/figure.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import { relationWords, speakerOf } from '../../text/claim-words.ts'
import { formatValue } from '../../text/fact-words.ts'
import { formatDate } from '../../text/format-date.ts'
import styles from './decision.module.css'

const texts = words.review.factDecision

interface RivalListProps {
  readonly fact: ResolvedFact
  readonly breach: Breach
  readonly current: number
}

/** Everything said about the fact, numbered: its number puts a claim to use. */
export function RivalList({ fact, breach, current }: RivalListProps) {
  const definition = factOf(fact.factId)
  if (fact.claims.length < 2) return null
  const inUse = fact.values[0]?.value
  return (
    <section className={styles.part} aria-label={texts.claims}>
      <h3>{texts.claims}</h3>
      <ol className={styles.rivals}>
        {fact.claims.map((claim, index) => {
          const value = formatValue(definition, claim.value)
          const action = claimActions[index]
          const article = breach.articles.find(({ articleId }) => articleId === claim.articleId)
          const about = [
            speakerOf(claim),
            article?.outlet ?? article?.fileName,
            article?.publishedOn && formatDate(article.publishedOn),
          ]
          return (
            <li key={claim.claimId} data-relation={claim.relation} aria-current={claim.claimId === current}>
              <button
                type="button"
                className="inset"
                disabled={action === undefined}
                onClick={() => action && void runAction(action)}
              >
                <span className={styles.number}>
                  {action !== undefined && <Kbd>{String(index + 1)}</Kbd>}
                </span>
                <span className={styles.said}>
                  <b>
                    <Figure text={value} qualifier={claim.qualifier} />
                  </b>{' '}
                  <span className={claim.relation === 'differs' ? 'is-conflict' : 'muted'}>
                    {relationWords(claim, inUse)}
                  </span>
                  <span className={`${styles.source} clip`}>{about.filter(Boolean).join(' · ')}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
