/** Scrolls to a place, measured from the top of what scrolls, unless it is well in sight. */
export function bringIntoView(scroller: HTMLElement, place: number): void {
  const isInSight =
    place > scroller.scrollTop + 40 && place < scroller.scrollTop + scroller.clientHeight - 120
  if (!isInSight) scroller.scrollTop = place - scroller.clientHeight / 3
}
