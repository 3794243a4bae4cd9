import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { ListLayout } from './list-layout.ts'

/** The rows of a list as they are drawn one below the other. */
export interface DrawnRows {
  readonly layout: ListLayout
  readonly ids: readonly string[]
  /** What they are sorted by: in another order nothing stays where it was. */
  readonly order: string
}

/** Rows that are looked for when the first one in sight is gone. */
const mostSought = 200

/** How far a list must be scrolled on, so that what was at the top of the sight stays there. */
export function shiftOfSight(before: DrawnRows, now: DrawnRows, scrollTop: number): number {
  if (before.order !== now.order || before.ids.length === 0) return 0
  const first = before.layout.rowAt(scrollTop)
  // The first row in sight may be gone; then the next one is what stays.
  for (let row = first; row < Math.min(before.ids.length, first + mostSought); row += 1) {
    const place = now.ids.indexOf(before.ids[row] ?? '')
    if (place >= 0) return now.layout.topOf(place) - before.layout.topOf(row)
  }
  return 0
}

/**
 * Keeps what is looked at where it is on the screen when rows come in above it: once somebody has scrolled, or a row
 * leads. Brings the leading row into sight when it becomes another one, or the order changes.
 */
export function useSteadySight(
  scroller: RefObject<HTMLElement | null>,
  drawn: DrawnRows,
  lead: string | null,
): void {
  const before = useRef(drawn)
  const ledBefore = useRef<string | null>(null)
  useLayoutEffect(() => {
    const element = scroller.current
    const [old, oldLead] = [before.current, ledBefore.current]
    before.current = drawn
    ledBefore.current = lead
    if (element === null) return
    if (old !== drawn && (element.scrollTop > 0 || oldLead !== null))
      element.scrollTop += shiftOfSight(old, drawn, element.scrollTop)
    if (lead === oldLead && old.order === drawn.order) return
    const row = lead === null ? -1 : drawn.ids.indexOf(lead)
    if (row < 0) return
    const { rowHeight, groupHeight } = drawn.layout
    const top = drawn.layout.topOf(row)
    // A row at the top is kept clear of the heading over it.
    if (top < element.scrollTop) element.scrollTop = top - groupHeight
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight
  }, [scroller, drawn, lead])
}
