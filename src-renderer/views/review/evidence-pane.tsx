import { useMemo, useRef } from 'react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import type { FactToReview } from '../../../src-main/domain/review.ts'
import { useQuery } from '../../api/use-query.ts'
import { Empty } from '../../components/empty.tsx'
import { ProblemText } from '../../components/field.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatDate } from '../../text/format-date.ts'
import { type Mark, segmentsIn } from '../../text/highlights.ts'
import { spanOf } from '../../text/selected-span.ts'
import { ArticleText } from '../reader/article-text.tsx'
import { FocusRing } from '../reader/focus-ring.tsx'
import { usePainted } from '../reader/use-painted.ts'
import { usePassage } from '../reader/use-passage.ts'
import styles from './evidence-pane.module.css'
import { useEvidenceBoxes } from './use-evidence-boxes.ts'

const texts = words.review.evidencePane

/** Highlights and removed texts are for reading. */
const nothing: readonly never[] = []

interface EvidencePaneProps {
  readonly fact: FactToReview
}

/** The article a fact rests on, at its sentence. */
export function EvidencePane({ fact }: EvidencePaneProps) {
  const { data: article, problem } = useQuery('articles.get', { id: fact.articleId })
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
          <p>
            <ProblemText of={problem} />
          </p>
        </Empty>
      )}
      {article !== undefined && <Evidence key={article.articleId} article={article} fact={fact} />}
    </Pane>
  )
}

interface EvidenceProps extends EvidencePaneProps {
  readonly article: ArticleDetail
}

/** The claims of one breach as they are painted; the same list as long as they stand in the same places. */
function useMarks({ article, fact }: EvidenceProps): readonly Mark[] {
  const claims = article.claims.filter(({ breachId }) => breachId === fact.breachId)
  const told = JSON.stringify(
    claims.map(({ claimId, factId, evidence: { start, end } }) => ({
      kind: factOf(factId).kind,
      start,
      end,
      isFocused: claimId === fact.claimId,
    })),
  )
  return useMemo(() => JSON.parse(told) as Mark[], [told])
}

function Evidence({ article, fact }: EvidenceProps) {
  const scroller = useRef<HTMLElement>(null)
  const text = useRef<HTMLElement>(null)
  const sought = useStore(state => state.soughtPassage)
  const seek = useStore(state => state.seekPassage)
  const marks = useMarks({ article, fact })
  usePainted(text, article.text, marks, nothing)
  const boxes = useEvidenceBoxes(scroller, text, article.text, fact.isLost ? null : fact.evidence)
  usePassage(scroller, text, article.text, sought)

  /** While a claim looks for its place, the words selected are it. */
  const onMouseUp = () => {
    const selection = document.getSelection()
    if (!fact.isLost || text.current === null || selection === null || selection.isCollapsed) return
    const span = spanOf(selection.getRangeAt(0), segmentsIn(text.current, article.text), article.text)
    if (span !== null) seek({ start: span.start, end: span.end })
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
        <ArticleText
          text={article.text}
          title={article.title}
          byline={article.byline}
          outlet={article.outlet}
          publishedOn={article.publishedOn}
          fileName={article.fileName}
          removed={nothing}
        />
      </article>
    </section>
  )
}
