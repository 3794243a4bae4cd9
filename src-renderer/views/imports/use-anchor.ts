import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { OutcomePlace } from '../../state/slices/imports-slice.ts'
import { placeAt, rowOf, type Section } from './outcome-sections.ts'

/**
 * Keeps what is looked at where it is on the screen while rows come in above it: the row the keys act on, or, once
 * somebody has scrolled or points at the rows, the first one in sight.
 */
export function useAnchor(
  scroller: RefObject<HTMLElement | null>,
  sections: readonly Section[],
  rowHeight: number,
  lead: OutcomePlace | null,
): void {
  const before = useRef(sections)
  useLayoutEffect(() => {
    const element = scroller.current
    const old = before.current
    before.current = sections
    if (element === null || old === sections) return
    const isLookedAt = lead !== null || element.scrollTop > 0 || element.matches(':hover')
    if (!isLookedAt) return
    const first = Math.floor(element.scrollTop / rowHeight)
    const place = placeAt(old, first)
    const now = place === null ? null : rowOf(sections, place)
    if (now !== null && now !== first) element.scrollTop += (now - first) * rowHeight
  }, [scroller, sections, rowHeight, lead])
}
