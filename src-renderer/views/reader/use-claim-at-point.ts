import type { MouseEvent, RefObject } from 'react'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { segmentsIn } from '../../text/highlights.ts'
import { covering, offsetAt } from '../../text/places.ts'

/** A click on highlighted text focuses its claim; where claims share the words, each click moves on to the next. */
export function useClaimAtPoint(
  text: RefObject<HTMLElement | null>,
  claims: readonly ShownClaim[],
  focused: number | null,
  onFocus: (claimId: number) => void,
) {
  return (event: MouseEvent) => {
    const isSelecting = window.getSelection()?.isCollapsed === false
    if (text.current === null || isSelecting) return
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY)
    if (caret === null || !(caret.offsetNode instanceof Text)) return
    const offset = offsetAt(segmentsIn(text.current), { node: caret.offsetNode, offset: caret.offset })
    if (offset === null) return
    const spans = claims.map(({ claimId, evidence }) => ({
      claimId,
      start: evidence.start,
      end: evidence.end,
    }))
    const found = covering(spans, offset)
    const at = found.findIndex(({ claimId }) => claimId === focused)
    const next = found[(at + 1) % found.length]
    if (next !== undefined) onFocus(next.claimId)
  }
}
