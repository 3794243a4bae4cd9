import type { LostAnchor, LostHighlight } from '../../../src-main/domain/reextraction.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './rereading-view.module.css'

const texts = words.rereading.lostQuotes

/** So many are told of one by one. */
const mostListed = 20

/** That quotes are lost, and the way to where each is placed again or rejected. */
export function LostQuotes({ count }: { readonly count: number }) {
  const navigate = useStore(state => state.navigate)
  return (
    <p>
      {texts.lost(count)}{' '}
      <Button look="link" onClick={() => navigate({ kind: 'review', reason: 'lost', query: '' })}>
        {texts.place}
      </Button>
    </p>
  )
}

/** The words that are gone, as they were. */
export const LostClaims = ({ claims }: { readonly claims: readonly LostAnchor[] }) => (
  <ul className={styles.lost}>
    {claims.slice(0, mostListed).map(({ claimId, articleId, quote }) => (
      <li key={claimId}>
        <q>{quote}</q> <span className="mono">{articleId}</span>
      </li>
    ))}
  </ul>
)

/** Highlights whose words are gone, each a way to its article. */
export function LostHighlights({ highlights }: { readonly highlights: readonly LostHighlight[] }) {
  const navigate = useStore(state => state.navigate)
  return (
    <>
      <p>{texts.highlights(highlights.length)}</p>
      <ul className={styles.lost}>
        {highlights.slice(0, mostListed).map(({ highlightId, articleId, quote }) => (
          <li key={highlightId}>
            <q>{quote}</q>{' '}
            <Button
              look="link"
              size="small"
              onClick={() => navigate({ kind: 'reader', articleId, breachId: null, claimId: null })}
            >
              {articleId}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
