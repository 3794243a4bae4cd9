import { type RefObject, useLayoutEffect, useState } from 'react'
import type { ShownClaim } from '../../text/claims-of-article.ts'
import { domRange, segmentsIn } from '../../text/highlights.ts'
import { type Box, mergeLines } from './boxes.ts'

/** Where things lie in the scrolled text, measured from its top left corner. */
export interface ClaimsLayout {
  readonly height: number
  /** The left edge of the text column. */
  readonly left: number
  readonly width: number
  readonly lines: readonly Box[]
  /** One box a line, by claim. */
  readonly claims: ReadonlyMap<number, readonly Box[]>
}

const nothing: ClaimsLayout = { height: 0, left: 0, width: 0, lines: [], claims: new Map() }

function measure(scroller: HTMLElement, text: HTMLElement, claims: readonly ShownClaim[]): ClaimsLayout {
  const origin = scroller.getBoundingClientRect()
  const boxesOf = (range: Range): Box[] =>
    mergeLines(
      [...range.getClientRects()].map(({ top, bottom, left, right }) => ({
        top: top - origin.top + scroller.scrollTop,
        bottom: bottom - origin.top + scroller.scrollTop,
        left: left - origin.left,
        right: right - origin.left,
      })),
    )
  const segments = segmentsIn(text)
  const lines = segments.flatMap(({ start, end }) => {
    const range = domRange(segments, start, end)
    return range === null ? [] : boxesOf(range)
  })
  const places = claims.map(({ claimId, evidence }): [number, Box[]] => {
    const range = domRange(segments, evidence.start, evidence.end)
    return [claimId, range === null ? [] : boxesOf(range)]
  })
  const column = text.getBoundingClientRect()
  return {
    height: scroller.scrollHeight,
    left: column.left - origin.left,
    width: column.width,
    lines,
    claims: new Map(places),
  }
}

/** Measures again whenever the column changes its width or a font arrives. */
export function useLayoutOfClaims(
  scroller: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  claims: readonly ShownClaim[],
): ClaimsLayout {
  const [layout, setLayout] = useState(nothing)
  useLayoutEffect(() => {
    const [outer, inner] = [scroller.current, text.current]
    if (outer === null || inner === null) return
    const look = () => setLayout(measure(outer, inner, claims))
    const observer = new ResizeObserver(look)
    observer.observe(inner)
    observer.observe(outer)
    return () => observer.disconnect()
  }, [scroller, text, claims])
  return layout
}
