// Where the lines of a long list stand: rows of one height, with a heading before each group. Costs the same for any
// number of rows.

export interface ListShape {
  readonly count: number
  /** How many rows stand under each heading, in order; none where there are no headings. */
  readonly groups: readonly number[]
  readonly rowHeight: number
  readonly groupHeight: number
}

export type PlacedLine =
  | { readonly kind: 'row'; readonly index: number; readonly top: number }
  | { readonly kind: 'group'; readonly index: number; readonly top: number }

export interface ListLayout extends ListShape {
  readonly height: number
  topOf(row: number): number
  /** How many lines stand above a row, headings among them. */
  linesAbove(row: number): number
  /** The row at a height, or the first one below it. */
  rowAt(y: number): number
  /** The lines between two heights, with a few rows beyond either edge. */
  between(from: number, to: number, beyond?: number): PlacedLine[]
}

/** The number of the last of these sorted numbers that is no greater; -1 when all are. */
function lastUpTo(sorted: readonly number[], number: number): number {
  let [below, above] = [-1, sorted.length]
  while (above - below > 1) {
    const middle = (below + above) >>> 1
    if ((sorted[middle] ?? 0) <= number) below = middle
    else above = middle
  }
  return below
}

export function listLayout(shape: ListShape): ListLayout {
  const { count, groups, rowHeight, groupHeight } = shape
  const starts: number[] = []
  let rows = 0
  for (const length of groups) {
    starts.push(rows)
    rows += length
  }
  const tops = starts.map((start, group) => start * rowHeight + group * groupHeight)
  const headingsAbove = (row: number) => lastUpTo(starts, row) + 1
  const topOf = (row: number) => row * rowHeight + headingsAbove(row) * groupHeight
  const height = count * rowHeight + groups.length * groupHeight
  const rowAt = (y: number) => {
    const group = lastUpTo(tops, y)
    const first = group < 0 ? 0 : (starts[group] ?? 0)
    const top = group < 0 ? 0 : (tops[group] ?? 0) + groupHeight
    const last = group < 0 ? count : (starts[group + 1] ?? count)
    const row = first + Math.max(0, Math.floor((y - top) / rowHeight))
    return Math.max(0, Math.min(row, last, count - 1))
  }
  return {
    ...shape,
    height,
    topOf,
    linesAbove: row => row + headingsAbove(row),
    rowAt,
    between(from, to, beyond = 8) {
      if (count === 0) return []
      const first = Math.max(0, rowAt(Math.max(0, from)) - beyond)
      const last = Math.min(count - 1, rowAt(Math.max(0, to)) + beyond)
      const lines: PlacedLine[] = []
      for (let row = first, group = Math.max(0, lastUpTo(starts, first)); row <= last; row += 1) {
        if ((starts[group] ?? row) < row) group += 1
        if (starts[group] === row) lines.push({ kind: 'group', index: group, top: tops[group] ?? 0 })
        lines.push({ kind: 'row', index: row, top: topOf(row) })
      }
      return lines
    },
  }
}
