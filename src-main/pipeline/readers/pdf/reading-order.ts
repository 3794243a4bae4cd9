import { longestGutter } from './gutters.ts'
import { joinedText, type Segment, segmentRows } from './segments.ts'
import { isTable, type TableRow, tableParts, tableRows } from './tables.ts'

/** A line of a column, its parts put together. */
export type Line = Segment

/** A part of a page that is read from top to bottom: a column, or a table. */
export type Region =
  | { readonly kind: 'column'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[]; readonly size: number }

/** No page is divided into more parts one inside the other. */
const maxDepth = 12

/** Puts the parts of all pages in the order they are read; what tells the columns of one page helps with the others. */
export function readingOrder(pages: readonly (readonly Segment[])[]): Region[][] {
  const known: number[] = []
  const ordered = pages.map(segments => divide(segments, known, 0))
  if (known.length === 0) return ordered
  const starts = [...new Set(known.map(x => Math.round(x * 2) / 2))]
  return pages.map(segments => divide(segments, starts, 0))
}

/** Divides a page where white strips run between its columns, and writes down where the columns begin. */
function divide(segments: readonly Segment[], starts: number[], depth: number): Region[] {
  if (segments.length === 0) return []
  const gutter = depth < maxDepth ? longestGutter(segments, starts) : null
  if (gutter === null) return [{ kind: 'column', lines: linesOf(segments) }]
  const inside = new Set([...gutter.left, ...gutter.right])
  const outside = segments.filter(segment => !inside.has(segment))
  const parts = (some: readonly Segment[]) => divide(some, starts, depth + 1)
  const above = outside.filter(({ y }) => y < gutter.top)
  const below = outside.filter(({ y }) => y >= gutter.top)
  if (isTable(gutter)) {
    const { head, cells } = tableParts([...inside])
    const table: Region = { kind: 'table', rows: tableRows(cells), size: gutter.left[0]?.size ?? 10 }
    return [...parts([...above, ...head]), table, ...parts(below)]
  }
  starts.push(gutter.x)
  return [...parts(above), ...parts(gutter.left), ...parts(gutter.right), ...parts(below)]
}

/** Puts together what stands on one baseline of a column. */
const linesOf = (segments: readonly Segment[]): Line[] => segmentRows(segments).map(joinedText)
