import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { covering } from '../../text/places.ts'
import { offsetOf } from '../../text/selected-span.ts'

/** The claim under the pointer, and where that is. */
export interface Pointed {
  readonly claim: ShownClaim
  /** How many more claims rest on the same words. */
  readonly others: number
  readonly x: number
  readonly y: number
}

/** Milliseconds the pointer rests on a claim before its card comes. */
const rest = 350

function claimsAt(claims: readonly ShownClaim[], x: number, y: number): ShownClaim[] {
  const caret = document.caretPositionFromPoint(x, y)
  const offset = caret === null ? null : offsetOf(caret.offsetNode, caret.offset)
  if (caret === null || offset === null || !isOver(caret, x, y)) return []
  const spans = claims.map(claim => ({ claim, start: claim.evidence.start, end: claim.evidence.end }))
  return covering(spans, offset).map(({ claim }) => claim)
}

/** The caret nearest to a point may be far from it: in the white space beside a line. */
function isOver(caret: CaretPosition, x: number, y: number): boolean {
  const range = document.createRange()
  const { length } = caret.offsetNode.textContent ?? ''
  range.setStart(caret.offsetNode, Math.max(0, caret.offset - 1))
  range.setEnd(caret.offsetNode, Math.min(length, caret.offset + 1))
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left - 4 && x <= right + 4 && y >= top - 4 && y <= bottom + 4,
  )
}

/**
 * A click on highlighted text focuses its claim; where claims share the words, each click moves on to the next. The
 * pointer at rest on it tells of the claim.
 */
export function usePointing(
  text: RefObject<HTMLElement | null>,
  claims: readonly ShownClaim[],
  focused: number | null,
  onFocus: (claimId: number) => void,
) {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const [isOverClaim, setOverClaim] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const frame = useRef(0)
  const forget = () => {
    clearTimeout(timer.current)
    cancelAnimationFrame(frame.current)
    frame.current = 0
    setPointed(null)
    setOverClaim(false)
  }
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      cancelAnimationFrame(frame.current)
    },
    [],
  )
  const onClick = ({ clientX, clientY }: MouseEvent) => {
    const isSelecting = window.getSelection()?.isCollapsed === false
    if (text.current === null || isSelecting) return
    const found = claimsAt(claims, clientX, clientY)
    const at = found.findIndex(({ claimId }) => claimId === focused)
    const next = found[(at + 1) % found.length]
    forget()
    if (next !== undefined) onFocus(next.claimId)
  }
  const onPointerMove = ({ clientX: x, clientY: y, pointerType, buttons }: PointerEvent) => {
    if (pointerType !== 'mouse') return
    clearTimeout(timer.current)
    if (buttons !== 0) return forget()
    if (frame.current !== 0) return
    frame.current = requestAnimationFrame(() => {
      frame.current = 0
      const [claim, ...others] = claimsAt(claims, x, y)
      setOverClaim(claim !== undefined)
      if (claim?.claimId !== pointed?.claim.claimId) setPointed(null)
      if (claim !== undefined)
        timer.current = setTimeout(() => setPointed({ claim, others: others.length, x, y }), rest)
    })
  }
  return { pointed, isOverClaim, handlers: { onClick, onPointerMove, onPointerLeave: forget } }
}
