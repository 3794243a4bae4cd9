import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Passage } from '../../state/view.ts'
import { domRange, segmentsIn } from '../../text/highlights.ts'
import { type Box, mergeLines } from '../reader/boxes.ts'

const nothing: readonly Box[] = []

/** Where one passage lies in the scrolled text, a box a line; nothing else is measured, however long the text is. */
export function useEvidenceBoxes(
  scroller: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  passage: Passage | null,
): readonly Box[] {
  const [boxes, setBoxes] = useState(nothing)
  const [start, end] = [passage?.start ?? -1, passage?.end ?? -1]
  useLayoutEffect(() => {
    const [outer, inner] = [scroller.current, text.current]
    if (outer === null || inner === null) return
    const look = () => {
      const range = start < 0 ? null : domRange(segmentsIn(inner), start, end)
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
    look()
    return () => observer.disconnect()
  }, [scroller, text, start, end])
  return boxes
}
