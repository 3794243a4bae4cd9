import { type Gutter, isProse } from './gutters.ts'
import { type Segment, segmentRows } from './segments.ts'

/** A row of a table: its cells from left to right. */
export interface TableRow {
  readonly cells: readonly string[]
}

/** How many lines of the shorter side have one on the same baseline beside them, in a table. */
const alignedShare = 0.8

/** Whether what stands on both sides of a strip are cells, to be read across, and not columns of running text. */
export function isTable({ left, right }: Gutter): boolean {
  if (isProse(left) && isProse(right)) return false
  const [few, many] = left.length < right.length ? [left, right] : [right, left]
  const baselines = new Set(many.map(({ y }) => Math.round(y)))
  const aligned = few.filter(({ y }) => [-1, 0, 1].some(by => baselines.has(Math.round(y) + by)))
  return aligned.length >= alignedShare * few.length
}

/** A line further above a row than this many rows are apart is none of the table's. */
const maxRows = 1.4

/** Lines well above the first row are text over the table, by chance as narrow as its first column. */
export function tableParts(segments: readonly Segment[]): {
  readonly head: readonly Segment[]
  readonly cells: readonly Segment[]
} {
  const lines = segmentRows(segments)
  const top = (line: readonly Segment[] | undefined) => line?.[0]?.y ?? 0
  const rows = lines.filter(line => line.length > 1)
  const distances = rows.slice(1).map((row, i) => top(row) - top(rows[i]))
  const usual = distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0
  let from = Math.max(0, lines.indexOf(rows[0] ?? []))
  while (from > 0 && top(lines[from]) - top(lines[from - 1]) <= maxRows * usual) from--
  return { head: lines.slice(0, from).flat(), cells: lines.slice(from).flat() }
}

interface Cell {
  readonly x: number
  text: string
}

/** The rows of a table; lines that go on inside its cells are put together. */
export function tableRows(segments: readonly Segment[]): TableRow[] {
  const rows: { y: number; cells: Cell[] }[] = []
  const start = Math.min(...segments.map(({ x }) => x))
  for (const line of segmentRows(segments)) {
    const [first] = line
    const before = rows.at(-1)
    if (first === undefined) continue
    const isNear = before !== undefined && first.y - before.y < 1.5 * first.size
    const goesOn = first.x > start + first.size || (line.length === 1 && /^\p{Ll}/u.test(first.text))
    if (before !== undefined && isNear && goesOn) {
      for (const segment of line) continued(before.cells, segment)
      before.y = first.y
    } else rows.push({ y: first.y, cells: line.map(({ x, text }) => ({ x, text })) })
  }
  return rows.map(({ cells }) => ({ cells: cells.map(({ text }) => text) }))
}

/** Adds a line to the cell that begins nearest above it. */
function continued(cells: Cell[], { x, text }: Segment): void {
  const nearest = cells.reduce<Cell | null>(
    (best, cell) => (best === null || Math.abs(cell.x - x) < Math.abs(best.x - x) ? cell : best),
    null,
  )
  if (nearest !== null) nearest.text += ` ${text}`
}
