import type { Breach } from '../../../src-main/domain/breach.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import type { ArticleId } from '../../../src-main/domain/ids.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Figure } from '../../components/figure.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { claimsIn } from '../../text/breach-lines.ts'
import { factLabel, formatValue } from '../../text/fact-words.ts'
import styles from './breach-articles.module.css'

const texts = words.breach.claimsToSplit

interface ClaimsToSplitProps {
  readonly breach: Breach
  readonly articleId: ArticleId
}

/** What one article says of the breach, claim by claim: of an article that tells of two, those of the other can be chosen. */
export function ClaimsToSplit({ breach, articleId }: ClaimsToSplitProps) {
  const chosen = useStore(state => state.chosenClaims)
  const toggle = useStore(state => state.toggleClaim)
  const isOpen = useStore(state => state.claimsShownOf.includes(articleId))
  const showClaims = useStore(state => state.showClaimsOf)
  const claims = claimsIn(breach).filter(claim => claim.articleId === articleId)
  const chosenHere = claims.filter(({ claimId }) => chosen.includes(claimId)).length
  return (
    <div className={styles.because}>
      <Disclosure
        label={chosenHere === 0 ? texts.says(claims.length) : texts.chosen(chosenHere, claims.length)}
        isOpen={isOpen}
        onToggle={() => showClaims(articleId)}
      >
        <ul aria-label={texts.label(articleId)}>
          {claims.map(({ claimId, factId, value, qualifier }) => {
            const fact = factOf(factId)
            return (
              <li key={claimId}>
                <label className={styles.claim}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(claimId)}
                    onChange={() => toggle(claimId)}
                  />
                  <span className="muted">{factLabel(factId)}</span>
                  <Figure text={formatValue(fact, value)} qualifier={qualifier} />
                </label>
              </li>
            )
          })}
        </ul>
      </Disclosure>
    </div>
  )
}
