import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Passage } from '../../state/view.ts'
import { longText } from '../../text/chunks.ts'
import { domRange, segmentsIn } from '../../text/highlights.ts'
import { type Box, mergeLines } from '../reader/boxes.ts'
import { reveal } from '../reader/bring-into-view.ts'

const nothing: readonly Box[] = []

/** Brings one passage into sight and says where it lies, a box a line; nothing else is measured, however long the text is. */
export function useEvidenceBoxes(
  scroller: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  text: string,
  passage: Passage | null,
): readonly Box[] {
  const [boxes, setBoxes] = useState(nothing)
  const [start, end] = [passage?.start ?? -1, passage?.end ?? -1]
  useLayoutEffect(() => {
    const [outer, inner] = [scroller.current, root.current]
    if (outer === null || inner === null) return
    const look = () => {
      const range = start < 0 ? null : domRange(segmentsIn(inner, text), start, end)
      const origin = outer.getBoundingClientRect()
      const rects = range === null ? [] : [...range.getClientRects()]
      setBoxes(
        mergeLines(
          rects.map(({ top, bottom, left, right }) => ({
            top: top - origin.top + outer.scrollTop,
            bottom: bottom - origin.top + outer.scrollTop,
            left: left - origin.left,
            right: right - origin.left,
          })),
        ),
      )
    }
    const observer = new ResizeObserver(look)
    observer.observe(inner)
    // Of a long text only what is near is laid out.
    if (text.length > longText) outer.addEventListener('scroll', look, { passive: true })
    look()
    const range = start < 0 ? null : domRange(segmentsIn(inner, text), start, end)
    if (range !== null) reveal(outer, range)
    return () => {
      observer.disconnect()
      outer.removeEventListener('scroll', look)
    }
  }, [scroller, root, text, start, end])
  return boxes
}
