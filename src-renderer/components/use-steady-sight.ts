import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Lines of a list as they are drawn one below the other. */
export interface DrawnLines {
  /** What tells a line apart from the others. */
  readonly keys: readonly string[]
  /** The top of each line, and at the end the height of them all. */
  readonly tops: readonly number[]
  /** What they are sorted by: in another order nothing stays where it was. */
  readonly order: string
}

/** How far a list must be scrolled on, so that what was at the top of the sight stays there. */
export function shiftOfSight(before: DrawnLines, now: DrawnLines, scrollTop: number): number {
  if (before.order !== now.order) return 0
  const places = new Map(now.keys.map((key, index) => [key, index]))
  // The first line in sight may be gone; then the next one is what stays.
  for (let index = 0; index < before.keys.length; index += 1) {
    if ((before.tops[index + 1] ?? 0) <= scrollTop) continue
    const place = places.get(before.keys[index] ?? '')
    if (place !== undefined) return (now.tops[place] ?? 0) - (before.tops[index] ?? 0)
  }
  return 0
}

/** The height of the heading that a line is kept clear of. */
const headHeight = 28

/**
 * Keeps what is looked at where it is on the screen when lines come in above it: once somebody has scrolled, or a line
 * leads. Brings the leading line into sight when it becomes another one, or the order changes.
 */
export function useSteadySight(
  scroller: RefObject<HTMLElement | null>,
  drawn: DrawnLines,
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
    const index = lead === null ? -1 : drawn.keys.indexOf(lead)
    const [top, bottom] = [drawn.tops[index], drawn.tops[index + 1]]
    if (top === undefined || bottom === undefined) return
    if (top < element.scrollTop) element.scrollTop = top - headHeight
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight
  }, [scroller, drawn, lead])
}
