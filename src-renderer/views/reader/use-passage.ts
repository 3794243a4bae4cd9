import { type RefObject, useLayoutEffect } from 'react'
import type { Passage } from '../../state/view.ts'
import { domRange, paintPassage, segmentsIn } from '../../text/highlights.ts'
import { bringIntoView } from './bring-into-view.ts'

/** Paints the passage to be looked at and brings it into view, again whenever it is asked for again. */
export function usePassage(
  scroller: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  passage: Passage | undefined,
): void {
  useLayoutEffect(() => {
    const [outer, inner] = [scroller.current, text.current]
    if (outer === null || inner === null || passage === undefined) return
    const range = domRange(segmentsIn(inner), passage.start, passage.end)
    if (range === null) return
    paintPassage(range)
    const top = range.getBoundingClientRect().top - outer.getBoundingClientRect().top
    bringIntoView(outer, top + outer.scrollTop)
    return () => paintPassage(null)
  }, [scroller, text, passage])
}
