import { type RefObject, useEffect, useState } from 'react'
import type { ArticleId } from '../../../src-main/domain/ids.ts'
import { onLook } from '../../state/look-at-selection.ts'
import { useStore } from '../../state/store.ts'
import { segmentsIn } from '../../text/highlights.ts'
import { spanOf } from '../../text/selected-span.ts'

/** Where the caret stands in what scrolls; it is drawn, since text that is only read has none. */
export interface Caret {
  readonly top: number
  readonly left: number
  readonly height: number
}

/** Follows the browser's selection in the text: what is selected goes to the store, the caret is answered. */
export function useSelectedText(
  scroller: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  articleId: ArticleId,
  text: string,
): Caret | null {
  const selectText = useStore(state => state.selectText)
  const [caret, setCaret] = useState<Caret | null>(null)
  useEffect(() => {
    const look = () => {
      const [outer, inner] = [scroller.current, root.current]
      const selection = document.getSelection()
      if (outer === null || inner === null) return
      const isInside = selection !== null && selection.rangeCount > 0 && inner.contains(selection.anchorNode)
      const { composing, selectedText } = useStore.getState()
      if (!isInside || selection.isCollapsed) {
        // A form takes the selection along into its field; what was selected stays what is meant.
        if (composing === null && selectedText?.articleId === articleId) selectText(null)
        setCaret(isInside && outer.contains(document.activeElement) ? caretOf(selection, outer) : null)
        return
      }
      const span = spanOf(selection.getRangeAt(0), segmentsIn(inner, text), text)
      setCaret(null)
      selectText(span === null ? null : { ...span, articleId })
    }
    // At once: the key that makes something of the words may come the next moment.
    document.addEventListener('selectionchange', look)
    const forget = onLook(look)
    return () => {
      document.removeEventListener('selectionchange', look)
      forget()
      selectText(null)
    }
  }, [scroller, root, articleId, text, selectText])
  return caret
}

function caretOf(selection: Selection, scroller: HTMLElement): Caret | null {
  const { focusNode: node, focusOffset: offset } = selection
  if (!(node instanceof Text)) return null
  const range = document.createRange()
  const isAtEnd = offset === node.length
  range.setStart(node, isAtEnd ? Math.max(0, offset - 1) : offset)
  range.setEnd(node, isAtEnd ? offset : offset + 1)
  const rect = [...range.getClientRects()].at(isAtEnd ? -1 : 0)
  if (rect === undefined) return null
  const origin = scroller.getBoundingClientRect()
  return {
    top: rect.top - origin.top + scroller.scrollTop,
    left: (isAtEnd ? rect.right : rect.left) - origin.left,
    height: rect.height,
  }
}
