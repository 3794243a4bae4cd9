// Quotation marks that are never closed swallow the rows below them. This finds the reading of a row that loses least.
import { afterLineEnd, cellTexts, type Dialect, isLineEnd, scanRow } from './csv-scan.ts'

/** A row as it was read, and how sure one can be of it. */
export interface ReadRow {
  readonly cells: readonly string[]
  /** The byte after it. */
  readonly end: number
  readonly damage: 'none' | 'loose-marks' | 'open-mark'
}

/** A row that was swallowed stands in one of the next lines. */
const maxLines = 100
/** Enough of a row to count its cells. */
const maxRow = 64 * 1024

/** Reads the row that begins at `start`. `width` is how many cells the rows of this table have. */
export function readRow(bytes: Uint8Array, start: number, width: number, dialect: Dialect): ReadRow {
  const row = scanRow(bytes, start, dialect, 'cells')
  // The cells of a row that never closes are the rest of the file: they are not looked at before it is cut.
  const asRead = (damage: ReadRow['damage']): ReadRow => ({
    cells: cellTexts(bytes, row, dialect),
    end: row.end,
    damage,
  })
  if (!row.isLoose && !row.isOpen) return asRead('none')
  const isEven = row.cells.length === width
  const read = { bytes, start, width, dialect }
  const cut = swallowedRow(read, row.isOpen ? bytes.length : row.end, !row.isOpen && isEven)
  if (cut !== null) return brokenRow(read, cut)
  if (row.isOpen) return brokenRow(read, bytes.length)
  if (!isEven) {
    const prose = scanRow(bytes, start, dialect, 'prose')
    if (!prose.isOpen && prose.cells.length === width)
      return { cells: cellTexts(bytes, prose, dialect), end: prose.end, damage: 'loose-marks' }
    const plain = plainRow(read, lineAfter(bytes, start, bytes.length))
    if (plain !== null) return plain
  }
  return asRead('loose-marks')
}

interface Place {
  readonly bytes: Uint8Array
  readonly start: number
  readonly width: number
  readonly dialect: Dialect
}

/** The first line below a row that is a row of its own; null when there is none. A doubtful one has to quote a cell: others may be lines of a text. */
function swallowedRow(
  { bytes, start, width, dialect }: Place,
  end: number,
  isDoubtful: boolean,
): number | null {
  if (width < 2) return null
  let line = lineAfter(bytes, start, end)
  for (let i = 0; i < maxLines && line < end; i++) {
    const next = lineAfter(bytes, line, end)
    const near = bytes.subarray(line, line + maxRow)
    const row = scanRow(near, 0, dialect, 'cells')
    const isRow = !row.isLoose && !row.isOpen && row.cells.length === width
    if (isRow && (!isDoubtful || row.cells.some(({ isQuoted }) => isQuoted))) return line
    if (!isDoubtful && scanRow(near, 0, dialect, 'nothing').cells.length === width) return line
    line = next
  }
  return null
}

/** A row whose last mark is never closed: it is closed at the end, or no mark of the row counts. */
function brokenRow(place: Place, end: number): ReadRow {
  const { bytes, start, width, dialect } = place
  const inside = bytes.subarray(0, textEnd(bytes, start, end))
  const closed = scanRow(inside, start, dialect, 'cells')
  const isWhole = closed.cells.length === width
  const plain = isWhole ? null : plainRow(place, end)
  return plain ?? { cells: cellTexts(inside, closed, dialect), end, damage: 'open-mark' }
}

/** The row up to `end` when none of its marks counts; null unless it has as many cells as columns. */
function plainRow({ bytes, start, width, dialect }: Place, end: number): ReadRow | null {
  const row = scanRow(bytes.subarray(0, end), start, dialect, 'nothing')
  if (row.cells.length !== width || row.end < end) return null
  return { cells: cellTexts(bytes, row, dialect).map(withoutMarks), end, damage: 'loose-marks' }
}

function lineAfter(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && !isLineEnd(bytes[at])) at++
  return Math.min(end, afterLineEnd(bytes, at))
}

function textEnd(bytes: Uint8Array, start: number, end: number): number {
  let last = end
  while (last > start && isLineEnd(bytes[last - 1])) last--
  return last
}

const mark = '"'

function withoutMarks(cell: string): string {
  const opens = cell.startsWith(mark)
  const closes = cell.length > 1 && cell.endsWith(mark)
  if (opens && closes) return cell.slice(1, -1).replaceAll('""', mark)
  const isOdd = cell.split(mark).length % 2 === 0
  if (isOdd && opens) return cell.slice(1)
  return isOdd && closes ? cell.slice(0, -1) : cell
}
