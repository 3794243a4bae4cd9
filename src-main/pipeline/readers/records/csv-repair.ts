// Quotation marks that are never closed swallow the rows below them. This finds where such a row ends.
import { type Csv, parserOptions } from './csv-dialect.ts'

/** A row that was swallowed stands in one of the next lines. */
const maxLines = 100
/** Enough of a row to count its cells. */
const maxRow = 64 * 1024

const lineFeed = 10
const mark = '"'

const buffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Where the row that begins at `start` has to end: before the first line that is a row of this width; null when there
 * is none. With `isQuoted` only a line that quotes a cell is taken for a row: others may be lines of a text.
 */
export function endOfBrokenRow(
  bytes: Uint8Array,
  [start, end]: readonly [number, number],
  { width, isQuoted }: { width: number; isQuoted: boolean },
  csv: Csv,
): number | null {
  let line = nextLine(bytes, start, end)
  for (let i = 0; i < maxLines && line < end; i++) {
    const next = nextLine(bytes, line, end)
    const opensCell = () => buffer(bytes.subarray(line, next)).includes(csv.delimiter + mark)
    if ((!isQuoted || opensCell()) && widthAt(bytes.subarray(line, line + maxRow), csv) === width) return line
    line = next
  }
  return null
}

function nextLine(bytes: Uint8Array, from: number, end: number): number {
  const found = bytes.indexOf(lineFeed, from)
  return found < 0 || found >= end ? end : found + 1
}

function widthAt(bytes: Uint8Array, csv: Csv): number | null {
  try {
    return csv.parse(buffer(bytes), { ...parserOptions(csv), relax_quotes: false, to: 1 })[0]?.length ?? null
  } catch {
    return null
  }
}

/** True when every quotation mark of a row stands where it should. */
export function isWellQuoted(row: Uint8Array, csv: Csv): boolean {
  try {
    csv.parse(buffer(row), { ...parserOptions(csv), relax_quotes: false })
    return true
  } catch {
    return false
  }
}

/** The cells of a row whose last quotation mark is not closed: it is closed at the end, or no mark of the row counts. */
export function brokenCells(row: Uint8Array, width: number, csv: Csv): string[] {
  const text = new TextDecoder().decode(row).trimEnd()
  const closed = readAll(`${text}${mark}`, csv, true)
  if (closed?.length === width) return closed
  return unquotedCells(row, width, csv) ?? closed ?? [text]
}

/** The cells of a row when none of its quotation marks counts; null unless there are as many as columns. */
export function unquotedCells(row: Uint8Array, width: number, csv: Csv): string[] | null {
  const line = new TextDecoder()
    .decode(row)
    .trimEnd()
    .replace(/[\r\n]+/g, ' ')
  const cells = readAll(line, csv, false)
  return cells?.length === width ? cells.map(withoutMarks) : null
}

function readAll(text: string, csv: Csv, isQuoted: boolean): string[] | undefined {
  try {
    return csv.parse(Buffer.from(text), parserOptions(csv, isQuoted))[0]
  } catch {
    return undefined
  }
}

function withoutMarks(cell: string): string {
  const opens = cell.startsWith(mark)
  const closes = cell.length > 1 && cell.endsWith(mark)
  if (opens && closes) return cell.slice(1, -1).replaceAll('""', mark)
  const isOdd = cell.split(mark).length % 2 === 0
  if (isOdd && opens) return cell.slice(1)
  return isOdd && closes ? cell.slice(0, -1) : cell
}
