import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import type { Highlight } from '../../../src-main/domain/note.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { Passage } from '../../state/view.ts'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { domRange, type Mark, segmentsIn } from '../../text/highlights.ts'
import styles from './article-pane.module.css'
import { ArticleText } from './article-text.tsx'
import { reveal } from './bring-into-view.ts'
import { ClaimCard } from './claim-card.tsx'
import { FindBar } from './find-bar.tsx'
import { FocusRing } from './focus-ring.tsx'
import { Gutter } from './gutter.tsx'
import { Minimap } from './minimap.tsx'
import { moveCaret } from './move-caret.ts'
import overlays from './overlays.module.css'
import { SelectionBar } from './selection-bar.tsx'
import { useFind } from './use-find.ts'
import { type Placed, useLayoutOfText } from './use-layout-of-text.ts'
import { usePainted } from './use-painted.ts'
import { usePassage } from './use-passage.ts'
import { usePointing } from './use-pointing.ts'
import { useSelectedText } from './use-selected-text.ts'

const texts = words.reader.articlePane

interface ReadingProps {
  readonly article: ArticleDetail
  readonly claims: readonly ShownClaim[]
  readonly highlights: readonly Highlight[]
  readonly focused: number | null
  /** What is to be looked at, where that is no claim. */
  readonly passage: Passage | null
  /** Beside another article, whose field finds and which has the keys at first. */
  readonly isSecond?: boolean
  onFocus(claimId: number): void
}

/** The text of an article with its evidence: read, pointed at, selected in, and searched. */
export function Reading({
  article,
  claims,
  highlights,
  focused,
  passage,
  isSecond = false,
  onFocus,
}: ReadingProps) {
  const scroller = useRef<HTMLElement>(null)
  const root = useRef<HTMLElement>(null)
  const keysId = useId()
  const { text, articleId } = article
  const hiddenKinds = useStore(state => state.hiddenKinds)
  const isFinding = useStore(state => state.find.isOpen && !isSecond)
  const isComposing = useStore(state => state.composing !== null)
  const composed = useStore(({ composing }) => (composing?.articleId === articleId ? composing.text : null))

  const shown = useMemo(
    () => claims.filter(({ factId }) => !hiddenKinds.includes(factOf(factId).kind)),
    [claims, hiddenKinds],
  )
  const marks = useMemo(
    () =>
      shown.map(
        ({ claimId, factId, evidence: { start, end } }): Mark => ({
          kind: factOf(factId).kind,
          start,
          end,
          isFocused: claimId === focused,
        }),
      ),
    [shown, focused],
  )
  const inPlace = useMemo(() => highlights.filter(({ isLost }) => !isLost), [highlights])
  const placed = useMemo((): Placed[] => {
    const ofClaims = shown.map(({ claimId, evidence: { start, end } }) => ({
      id: String(claimId),
      start,
      end,
    }))
    const ofNotes = inPlace.map(({ highlightId, start, end }) => ({ id: highlightId, start, end }))
    return [...ofClaims, ...ofNotes]
  }, [shown, inPlace])

  usePainted(root, text, marks, inPlace)
  const layout = useLayoutOfText(scroller, root, text, placed)
  const { pointed, isOverClaim, handlers } = usePointing(root, shown, focused, onFocus)
  const caret = useSelectedText(scroller, root, articleId, text)
  const { matches, at, isLooking } = useFind(scroller, root, text, isFinding)
  usePassage(scroller, root, text, passage ?? composed)

  const claim = claims.find(({ claimId }) => claimId === focused)
  const [start, end] = [claim?.evidence.start, claim?.evidence.end]
  const evidence = () => {
    if (root.current === null || start === undefined || end === undefined) return null
    return domRange(segmentsIn(root.current, text), start, end)
  }
  useEffect(() => {
    if (root.current === null || scroller.current === null || start === undefined || end === undefined) return
    const range = domRange(segmentsIn(root.current, text), start, end)
    if (range !== null) reveal(scroller.current, range)
  }, [text, start, end])
  useEffect(() => {
    if (!isSecond) scroller.current?.focus({ preventScroll: true })
  }, [isSecond])

  /** Selects a stretch for the keys to go on from. */
  const takeUp = (span: { readonly start: number; readonly end: number } | undefined | null) => {
    if (root.current === null) return
    scroller.current?.focus({ preventScroll: true })
    const range = span == null ? null : domRange(segmentsIn(root.current, text), span.start, span.end)
    if (range === null) return
    const { startContainer, startOffset, endContainer, endOffset } = range
    document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  }
  // A form took the selection into its field; closed, it gives it back.
  const wasComposing = useRef(isComposing)
  useEffect(() => {
    if (wasComposing.current && !isComposing) takeUp(useStore.getState().selectedText)
    wasComposing.current = isComposing
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (scroller.current === null || root.current === null || event.target !== scroller.current) return
    if (moveCaret(event, scroller.current, root.current, evidence())) event.preventDefault()
  }
  return (
    <>
      {isFinding && (
        <FindBar count={isLooking ? null : matches.length} at={at} onClose={() => takeUp(matches[at])} />
      )}
      <div className={styles.body}>
        <section
          ref={scroller}
          className={styles.scroller}
          aria-label={texts.text}
          aria-describedby={keysId}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
          tabIndex={0}
          data-text={isSecond ? undefined : ''}
          data-claim={focused !== null || undefined}
          data-over={isOverClaim || undefined}
          onKeyDown={onKeyDown}
          {...handlers}
        >
          <Gutter claims={shown} highlights={inPlace} layout={layout} />
          <FocusRing rects={focused === null ? [] : (layout.boxes.get(String(focused)) ?? [])} />
          <article ref={root} className={styles.read} lang={article.variety ?? article.lang ?? undefined}>
            <ArticleText
              text={text}
              title={article.title}
              byline={article.byline}
              outlet={article.outlet}
              publishedOn={article.publishedOn}
              fileName={article.fileName}
              removed={article.removed}
            />
          </article>
          {caret !== null && <i className={overlays.caret} style={caret} aria-hidden="true" />}
          <SelectionBar articleId={articleId} text={text} scroller={scroller} root={root} />
        </section>
        <Minimap claims={shown} layout={layout} focused={focused} scroller={scroller} />
      </div>
      <p id={keysId} className="sr">
        {texts.keys}
      </p>
      {pointed !== null && <ClaimCard {...pointed} />}
    </>
  )
}
