import { Highlighter, NotebookPen, Plus } from 'lucide-react'
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { ArticleId } from '../../../src-main/domain/ids.ts'
import { runAction } from '../../actions/action.ts'
import { addFact, highlightIn, highlightSelected, noteSelected } from '../../actions/mark-text.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { words } from '../../languages/words.ts'
import type { SelectedText } from '../../state/slices/reader-slice.ts'
import { useStore } from '../../state/store.ts'
import { highlightColours } from '../../text/colours.ts'
import { domRange, segmentsIn } from '../../text/highlights.ts'
import styles from './selection-bar.module.css'

const texts = words.reader.selectionBar

interface SelectionBarProps {
  readonly articleId: ArticleId
  readonly text: string
  readonly scroller: RefObject<HTMLElement | null>
  readonly root: RefObject<HTMLElement | null>
}

interface Place {
  readonly top: number
  readonly left: number
}

const height = 36

/** Above the first line of what is selected, or below its last where there is no room. */
function placeOf(
  selected: SelectedText,
  text: string,
  scroller: HTMLElement,
  root: HTMLElement,
): Place | null {
  const rects = domRange(segmentsIn(root, text), selected.start, selected.end)?.getClientRects()
  const [first, last] = [rects?.[0], rects?.[rects.length - 1]]
  if (first === undefined || last === undefined) return null
  const origin = scroller.getBoundingClientRect()
  const isRoomAbove = first.top - height - 8 > origin.top
  return {
    top: (isRoomAbove ? first.top - height - 6 : last.bottom + 8) - origin.top + scroller.scrollTop,
    left: (isRoomAbove ? first.left : last.left) - origin.left,
  }
}

/** What can be made of the text that is selected; it takes no focus, so that the keys go on selecting. */
export function SelectionBar({ articleId, text, scroller, root }: SelectionBarProps) {
  const selected = useStore(({ selectedText, composing }) =>
    composing === null && selectedText?.articleId === articleId ? selectedText : null,
  )
  const [place, setPlace] = useState<Place | null>(null)
  useLayoutEffect(() => {
    const [outer, inner] = [scroller.current, root.current]
    setPlace(
      selected === null || outer === null || inner === null ? null : placeOf(selected, text, outer, inner),
    )
  }, [selected, text, scroller, root])
  if (selected === null || place === null) return null
  return (
    <div
      className={`${styles.bar} raised`}
      role="toolbar"
      aria-label={texts.label}
      style={{ top: place.top, left: `min(${place.left}px, calc(100% - 372px))` }}
      onPointerDown={event => event.preventDefault()}
    >
      <ActionButton action={addFact} icon={Plus} look="ghost" size="small" />
      <span className={styles.line} />
      <ActionButton action={highlightSelected} icon={Highlighter} look="ghost" size="small" />
      {highlightColours.map(({ id, colour }) => (
        <button
          key={id}
          type="button"
          className={styles.colour}
          aria-label={texts.highlightIn(texts.colours[id])}
          title={texts.colours[id]}
          onClick={() => void runAction(highlightIn(id))}
        >
          <i style={{ background: colour }} />
        </button>
      ))}
      <span className={styles.line} />
      <ActionButton action={noteSelected} icon={NotebookPen} look="ghost" size="small" />
    </div>
  )
}
