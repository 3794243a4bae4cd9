import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Highlight } from '../../../src-main/domain/note.ts'
import { paintOf } from '../../text/colours.ts'
import { domRange, type Mark, paintClaims, paintRanges, segmentsIn, unpaint } from '../../text/highlights.ts'

/** Keeps the claims and the highlights painted on the text. */
export function usePainted(
  root: RefObject<HTMLElement | null>,
  text: string,
  marks: readonly Mark[],
  highlights: readonly Highlight[],
): void {
  const owner = useRef({})
  useLayoutEffect(() => {
    if (root.current !== null) paintClaims(owner.current, segmentsIn(root.current, text), marks)
  }, [root, text, marks])
  useLayoutEffect(() => {
    const [inner, painter] = [root.current, owner.current]
    if (inner === null) return
    const segments = segmentsIn(inner, text)
    const byColour = Map.groupBy(highlights, ({ colour }) => colour)
    for (const [colour, ofColour] of byColour)
      paintRanges(
        painter,
        paintOf(colour),
        ofColour.map(({ start, end }) => domRange(segments, start, end)).filter(range => range !== null),
      )
    return () => {
      for (const colour of byColour.keys()) paintRanges(painter, paintOf(colour), [])
    }
  }, [root, text, highlights])
  // Not a passive effect: those of the article left would run after the next one has been painted.
  useLayoutEffect(() => {
    const painter = owner.current
    return () => unpaint(painter)
  }, [])
}
