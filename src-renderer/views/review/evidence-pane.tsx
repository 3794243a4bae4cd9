import { useMemo, useRef } from 'react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import type { FactToReview } from '../../../src-main/domain/review.ts'
import { useQuery } from '../../api/use-query.ts'
import { Empty } from '../../components/empty.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { claimsOfArticle, type ShownClaim } from '../../text/claims-of-article.ts'
import { formatDate } from '../../text/format-date.ts'
import type { Mark } from '../../text/highlights.ts'
import { ArticleText } from '../reader/article-text.tsx'
import { FocusRing } from '../reader/focus-ring.tsx'
import { useLayoutOfClaims } from '../reader/use-layout-of-claims.ts'
import { usePaintedClaims } from '../reader/use-painted-claims.ts'
import { usePassage } from '../reader/use-passage.ts'
import styles from './evidence-pane.module.css'
import { selectedPassage } from './selected-passage.ts'
import { useClaimInSight } from './use-claim-in-sight.ts'

const texts = words.review.evidencePane

interface EvidencePaneProps {
  readonly fact: FactToReview
}

/** The article a fact rests on, at its sentence. */
export function EvidencePane({ fact }: EvidencePaneProps) {
  const { data: article, problem } = useQuery('articles.get', { id: fact.articleId })
  const { data: breach } = useQuery('breaches.get', { id: fact.breachId })
  const claims = useMemo(
    () => claimsOfArticle(article?.claims ?? [], fact.breachId, breach),
    [article, fact.breachId, breach],
  )
  return (
    <Pane label={texts.label} tone="detail">
      <PaneHead className={styles.head}>
        {article !== undefined && (
          <span className="clip" title={article.title}>
            <b className="strong">{article.outlet ?? article.fileName}</b>{' '}
            <span className="muted">{article.publishedOn !== null && formatDate(article.publishedOn)}</span>
          </span>
        )}
        <span className="grow" />
        <span className="mono muted">{fact.articleId}</span>
      </PaneHead>
      {article === undefined && problem !== null && (
        <Empty title={texts.gone}>
          <p>{problem.message}</p>
        </Empty>
      )}
      {article !== undefined && (
        <Evidence key={article.articleId} article={article} claims={claims} fact={fact} />
      )}
    </Pane>
  )
}

interface EvidenceProps extends EvidencePaneProps {
  readonly article: ArticleDetail
  readonly claims: readonly ShownClaim[]
}

function Evidence({ article, claims, fact }: EvidenceProps) {
  const scroller = useRef<HTMLElement>(null)
  const text = useRef<HTMLElement>(null)
  const sought = useStore(state => state.soughtPassage)
  const seek = useStore(state => state.seekPassage)
  const focused = fact.isLost ? null : fact.claimId
  const marks = useMemo(
    () =>
      claims.map(
        ({ claimId, factId, evidence }): Mark => ({
          kind: factOf(factId).kind,
          start: evidence.start,
          end: evidence.end,
          isFocused: claimId === focused,
        }),
      ),
    [claims, focused],
  )
  usePaintedClaims(text, article.text, marks)
  const layout = useLayoutOfClaims(scroller, text, claims)
  const boxes = focused === null ? [] : (layout.claims.get(focused) ?? [])
  useClaimInSight(scroller, boxes)
  usePassage(scroller, text, sought ?? undefined)

  /** While a claim looks for its place, the words selected are it. */
  const onMouseUp = () => {
    const selected = fact.isLost && text.current !== null ? selectedPassage(text.current) : null
    if (selected !== null) seek(selected)
  }

  return (
    <section
      ref={scroller}
      className={styles.scroller}
      aria-label={texts.text}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
      tabIndex={0}
      onMouseUp={onMouseUp}
    >
      <FocusRing rects={boxes} />
      <article ref={text} className={styles.read} lang={article.variety ?? article.lang ?? undefined}>
        <ArticleText article={article} />
      </article>
    </section>
  )
}
