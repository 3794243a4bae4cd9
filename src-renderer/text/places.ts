// From offsets in the clean text to places in the page's text nodes, and back. Pure: a node is any value.

export interface Segment<N> {
  readonly start: number
  readonly end: number
  readonly node: N
}

export interface NodePlace<N> {
  readonly node: N
  readonly offset: number
}

export interface NodeRange<N> {
  readonly from: NodePlace<N>
  readonly to: NodePlace<N>
}

/** The first of things in order that `isBehind` holds for; their number when it holds for none. */
export function firstWhere<T>(things: readonly T[], isBehind: (thing: T) => boolean): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    const thing = things[middle]
    if (thing !== undefined && isBehind(thing)) high = middle
    else low = middle + 1
  }
  return low
}

/** The first segment that ends after `offset`; segments are sorted and do not overlap. */
const firstAfter = <N>(segments: readonly Segment<N>[], offset: number): number =>
  firstWhere(segments, ({ end }) => end > offset)

/** The stretch of the page for [start, end), clipped to what is shown; null when none of it is. */
export function rangeOf<N>(segments: readonly Segment<N>[], start: number, end: number): NodeRange<N> | null {
  const first = segments[firstAfter(segments, start)]
  if (first === undefined || first.start >= end) return null
  const at = firstAfter(segments, end - 1)
  const isInside = (segments[at]?.start ?? end) < end
  const close = segments[isInside ? at : at - 1] ?? first
  return {
    from: { node: first.node, offset: Math.max(start, first.start) - first.start },
    to: { node: close.node, offset: Math.min(end, close.end) - close.start },
  }
}

/** What covers `offset`, the shortest first: the sentence of a figure before the paragraph around it. */
export function covering<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  offset: number,
): T[] {
  return spans
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
}
