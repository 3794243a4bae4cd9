import { Highlighter, NotebookPen, Plus } from 'lucide-react'
import type { RefObject } from 'react'
import { runAction } from '../../actions/action.ts'
import { addFact, highlightIn, highlightSelected, noteSelected } from '../../actions/mark-text.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { words } from '../../languages/words.ts'
import { highlightColours } from '../../text/colours.ts'
import type { Box } from './boxes.ts'
import styles from './selection-bar.module.css'

const texts = words.reader.selectionBar

interface SelectionBarProps {
  /** Where the selected text is, line by line. */
  readonly boxes: readonly Box[]
  readonly scroller: RefObject<HTMLElement | null>
}

const height = 40

/** What can be made of the text that is selected; it takes no focus, so that the keys go on selecting. */
export function SelectionBar({ boxes, scroller }: SelectionBarProps) {
  const [first, last] = [boxes[0], boxes.at(-1)]
  if (first === undefined || last === undefined) return null
  const isRoomAbove = first.top - height - 8 > (scroller.current?.scrollTop ?? 0)
  const top = isRoomAbove ? first.top - height - 6 : last.bottom + 8
  const left = isRoomAbove ? first.left : last.left
  return (
    <div
      className={`${styles.bar} raised`}
      role="toolbar"
      aria-label={texts.label}
      style={{ top, left: `min(${left}px, calc(100% - 372px))` }}
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
