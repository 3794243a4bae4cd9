import type { RefObject } from 'react'
import { useSight } from './use-sight.ts'

/** Rows by their numbers, `to` not included. */
export interface RowSpan {
  readonly from: number
  readonly to: number
}

/** The rows of one height that are in sight, with a few beyond either edge. Costs the same for any number of rows. */
export function rowsInSight(
  sight: { readonly top: number; readonly height: number },
  rowHeight: number,
  count: number,
  beyond = 8,
): RowSpan {
  const from = Math.floor(sight.top / rowHeight) - beyond
  const to = Math.ceil((sight.top + sight.height) / rowHeight) + beyond
  return { from: Math.min(Math.max(0, from), count), to: Math.min(Math.max(0, to), count) }
}

/** Where to scroll so that a row is in sight: where it is scrolled to already, if it is. */
export function scrollTopFor(
  sight: { readonly top: number; readonly height: number },
  rowHeight: number,
  row: number,
): number {
  const top = row * rowHeight
  if (top < sight.top) return top
  return Math.max(sight.top, top + rowHeight - sight.height)
}

/** Which of many rows of one height are to be drawn. */
export function useRows(scroller: RefObject<HTMLElement | null>, rowHeight: number, count: number): RowSpan {
  return rowsInSight(useSight(scroller, rowHeight), rowHeight, count)
}
