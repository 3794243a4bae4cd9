import { Fingerprint } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { Icon } from '../../components/icon.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { Passage } from '../../state/view.ts'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { formatDate } from '../../text/format-date.ts'
import type { Mark } from '../../text/highlights.ts'
import styles from './article-pane.module.css'
import { ArticleText } from './article-text.tsx'
import { bringIntoView } from './bring-into-view.ts'
import { FocusRing } from './focus-ring.tsx'
import { Gutter } from './gutter.tsx'
import { Minimap } from './minimap.tsx'
import { RemovedText } from './removed-text.tsx'
import { ReviewBar } from './review-bar.tsx'
import { useClaimAtPoint } from './use-claim-at-point.ts'
import { useLayoutOfClaims } from './use-layout-of-claims.ts'
import { usePaintedClaims } from './use-painted-claims.ts'
import { usePassage } from './use-passage.ts'

const texts = words.reader.articlePane

export interface ArticlePaneProps {
  readonly article: ArticleDetail
  readonly claims: readonly ShownClaim[]
  readonly focused: number | null
  /** What is to be looked at, where that is no claim. */
  readonly passage: Passage | undefined
  onFocus(claimId: number): void
}

export function ArticlePane({ article, claims, focused, passage, onFocus }: ArticlePaneProps) {
  const scroller = useRef<HTMLElement>(null)
  const text = useRef<HTMLElement>(null)
  const hiddenKinds = useStore(state => state.hiddenKinds)
  const shown = useMemo(
    () => claims.filter(({ factId }) => !hiddenKinds.includes(factOf(factId).kind)),
    [claims, hiddenKinds],
  )
  const marks = useMemo(
    () =>
      shown.map(
        ({ claimId, factId, evidence }): Mark => ({
          kind: factOf(factId).kind,
          start: evidence.start,
          end: evidence.end,
          isFocused: claimId === focused,
        }),
      ),
    [shown, focused],
  )
  usePaintedClaims(text, article.text, marks)
  const layout = useLayoutOfClaims(scroller, text, shown)
  const onClick = useClaimAtPoint(text, shown, focused, onFocus)

  const place = focused === null ? undefined : layout.claims.get(focused)?.[0]?.top
  useEffect(() => {
    if (scroller.current !== null && place !== undefined) bringIntoView(scroller.current, place)
  }, [place])
  usePassage(scroller, text, passage)

  useEffect(() => scroller.current?.focus({ preventScroll: true }), [])

  return (
    <Pane label={texts.label} tone="detail">
      <PaneHead className={styles.head}>
        <span className="clip">
          <b className="strong">{article.outlet ?? article.fileName}</b>{' '}
          <span className="muted">{article.publishedOn !== null && formatDate(article.publishedOn)}</span>
        </span>
        <span className="grow" />
        <span className={`${styles.hash} hide-narrow`} title={`SHA-256 ${article.sha256}`}>
          <Icon of={Fingerprint} size={14} />
          <span className="mono">
            {article.sha256.slice(0, 4)}…{article.sha256.slice(-4)}
          </span>
        </span>
      </PaneHead>
      <div className={styles.body}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: J and K do by key what a click on the text does */}
        <section
          ref={scroller}
          className={styles.scroller}
          aria-label={texts.text}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
          tabIndex={0}
          data-claim={focused !== null || undefined}
          onClick={onClick}
        >
          <Gutter claims={shown} layout={layout} />
          <FocusRing rects={focused === null ? [] : (layout.claims.get(focused) ?? [])} />
          <article ref={text} className={styles.read} lang={article.variety ?? article.lang ?? undefined}>
            <ArticleText article={article} />
            <RemovedText removed={article.removed} />
          </article>
        </section>
        <Minimap claims={shown} layout={layout} focused={focused} scroller={scroller} />
      </div>
      <ReviewBar claims={claims} focused={focused} />
    </Pane>
  )
}
