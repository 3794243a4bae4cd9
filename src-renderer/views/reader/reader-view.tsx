import { useCallback, useMemo } from 'react'
import type { Highlight } from '../../../src-main/domain/note.ts'
import { useQuery } from '../../api/use-query.ts'
import { Empty } from '../../components/empty.tsx'
import { ProblemText } from '../../components/field.tsx'
import { Pane } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { atClaim, type ReaderPlace } from '../../state/view.ts'
import { claimsOfArticle } from '../../text/claims-of-article.ts'
import { ArticlePane } from './article-pane.tsx'
import { FactsPane } from './facts-pane.tsx'
import { ReaderSide } from './reader-side.tsx'
import styles from './reader-view.module.css'
import { SideBySide } from './side-by-side.tsx'

const texts = words.reader.readerView

const noHighlights: readonly Highlight[] = []

interface ReaderViewProps {
  readonly place: ReaderPlace
}

/** An article with its claims: the text in the middle, the facts beside it, the breach's other articles before it. */
export function ReaderView({ place }: ReaderViewProps) {
  const { data: article, problem } = useQuery('articles.get', { id: place.articleId })
  const breachId = place.breachId ?? article?.breachIds[0] ?? null
  const { data: breach } = useQuery('breaches.get', breachId === null ? null : { id: breachId })
  const { data: beside } = useQuery(
    'articles.get',
    place.besideId === undefined ? null : { id: place.besideId },
  )
  const { data: highlights = noHighlights } = useQuery('highlights.list', { articleId: place.articleId })
  /** The same as long as the view stands: lines that have not changed are not drawn again. */
  const focus = useCallback((claimId: number) => {
    const { view, replaceView } = useStore.getState()
    if (view.kind === 'reader') replaceView(atClaim(view, claimId))
  }, [])
  const claims = useMemo(
    () => claimsOfArticle(article?.claims ?? [], breachId, breach),
    [article, breachId, breach],
  )
  if (article === undefined) {
    return (
      <main>
        <Pane label={texts.label} tone="detail">
          {problem !== null && (
            <Empty title={texts.missing}>
              <p>
                <ProblemText of={problem} />
              </p>
            </Empty>
          )}
        </Pane>
      </main>
    )
  }
  if (beside !== undefined && breach !== undefined)
    return <SideBySide place={place} breach={breach} first={article} second={beside} />
  return (
    <main className={styles.panes}>
      <ReaderSide article={article} breach={breach} claims={claims} />
      <ArticlePane
        key={article.articleId}
        article={article}
        claims={claims}
        highlights={highlights}
        focused={place.claimId}
        passage={place.passage ?? null}
        onFocus={focus}
      />
      <FactsPane
        article={article}
        breach={breach}
        claims={claims}
        highlights={highlights}
        focused={place.claimId}
        onFocus={focus}
      />
    </main>
  )
}
