/** Scrolls to a place, measured from the top of what scrolls, unless it is well in sight. */
function bringIntoView(scroller: HTMLElement, place: number): void {
  const isInSight =
    place > scroller.scrollTop + 40 && place < scroller.scrollTop + scroller.clientHeight - 120
  if (!isInSight) scroller.scrollTop = place - scroller.clientHeight / 3
}

const topOf = (scroller: HTMLElement, range: Range) =>
  range.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop

/**
 * Scrolls to a range. What is far away in a long text has been laid out only once it is near, so the place is looked at
 * again then.
 */
export function reveal(scroller: HTMLElement, range: Range): void {
  bringIntoView(scroller, topOf(scroller, range))
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (range.startContainer.isConnected) bringIntoView(scroller, topOf(scroller, range))
    }),
  )
}
