import { type RefObject, useLayoutEffect } from 'react'
import { type Mark, paint, segmentsIn, unpaint } from '../../text/highlights.ts'

/** Keeps the claims painted on the text; `content` is what the text is made of, so that a new one is painted anew. */
export function usePaintedClaims(
  text: RefObject<HTMLElement | null>,
  content: string,
  marks: readonly Mark[],
): void {
  useLayoutEffect(() => {
    if (text.current !== null && content !== '') paint(segmentsIn(text.current), marks)
  }, [text, content, marks])
  // Not a passive effect: those of the article left would run after the next one has been painted.
  useLayoutEffect(() => unpaint, [])
}
