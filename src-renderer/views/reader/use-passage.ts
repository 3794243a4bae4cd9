import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Passage } from '../../state/view.ts'
import { domRange, paintRanges, segmentsIn } from '../../text/highlights.ts'
import { reveal } from './bring-into-view.ts'

/** Paints the passage to be looked at and brings it into view, again whenever it is asked for again. */
export function usePassage(
  scroller: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  text: string,
  passage: Passage | null,
): void {
  const owner = useRef({})
  useLayoutEffect(() => {
    const [outer, inner, painter] = [scroller.current, root.current, owner.current]
    if (outer === null || inner === null || passage === null) return
    const range = domRange(segmentsIn(inner, text), passage.start, passage.end)
    if (range === null) return
    paintRanges(painter, 'passage', [range], 5)
    reveal(outer, range)
    return () => paintRanges(painter, 'passage', [])
  }, [scroller, root, text, passage])
}
