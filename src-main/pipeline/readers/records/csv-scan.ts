// Finds the cells of one row. Libraries give up a cell at the first quotation mark that stands where none belongs; texts are full of them.

/** How the cells of a table are set apart. */
export interface Dialect {
  /** The byte between two cells. */
  readonly delimiter: number
  /** What makes a quotation mark part of a cell: another one, or a backslash. */
  readonly escapedBy: '"' | '\\'
  /** Spaces stand between a delimiter and the quotation mark that opens a cell. */
  readonly isSpaced: boolean
}

/** What quotation marks do: set off cells; set off cells, but not before a comma and a space, as in prose; or nothing. */
export type Marks = 'cells' | 'prose' | 'nothing'

export interface Cell {
  /** Inside its quotation marks. */
  readonly start: number
  readonly end: number
  readonly isQuoted: boolean
}

export interface ScannedRow {
  readonly cells: readonly Cell[]
  /** The byte after the row and its line end. */
  readonly end: number
  /** A quotation mark stands where none belongs. */
  readonly isLoose: boolean
  /** The last cell is never closed. */
  readonly isOpen: boolean
}

const quote = 0x22
const backslash = 0x5c
const space = 0x20
const lineFeed = 0x0a
const carriageReturn = 0x0d

export const isLineEnd = (byte: number | undefined) => byte === lineFeed || byte === carriageReturn

/** The byte after the line end that stands at `at`. */
export const afterLineEnd = (bytes: Uint8Array, at: number): number =>
  bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : Math.min(at + 1, bytes.length)

/** A cell with more stray marks than this was never closed, and what follows are other rows. */
const maxStray = 500

/** The cells of the row that begins at `start`. */
export function scanRow(bytes: Uint8Array, start: number, dialect: Dialect, marks: Marks): ScannedRow {
  const cells: Cell[] = []
  let isLoose = false
  let at = start
  for (;;) {
    const opening = marks === 'nothing' ? -1 : openingMark(bytes, at, dialect)
    if (opening < 0) {
      const end = plainEnd(bytes, at, dialect.delimiter)
      cells.push({ start: at, end, isQuoted: false })
      at = end
    } else {
      const closing = closingMark(bytes, opening + 1, dialect, marks === 'prose')
      isLoose ||= closing.isLoose
      cells.push({ start: opening + 1, end: closing.at, isQuoted: true })
      if (closing.isOpen) return { cells, end: bytes.length, isLoose, isOpen: true }
      at = skipSpaces(bytes, closing.at + 1)
    }
    if (bytes[at] !== dialect.delimiter)
      return { cells, end: afterLineEnd(bytes, at), isLoose, isOpen: false }
    at++
  }
}

function openingMark(bytes: Uint8Array, at: number, { isSpaced }: Dialect): number {
  const first = isSpaced ? skipSpaces(bytes, at) : at
  return bytes[first] === quote ? first : -1
}

function skipSpaces(bytes: Uint8Array, at: number): number {
  let next = at
  while (bytes[next] === space) next++
  return next
}

function plainEnd(bytes: Uint8Array, start: number, delimiter: number): number {
  let at = start
  while (at < bytes.length && bytes[at] !== delimiter && !isLineEnd(bytes[at])) at++
  return at
}

/** The mark that ends the cell that begins at `start`: the first with a delimiter or a line end behind it. */
function closingMark(bytes: Uint8Array, start: number, { delimiter, escapedBy }: Dialect, isProse: boolean) {
  let stray = 0
  for (
    let at = bytes.indexOf(quote, start);
    at >= 0 && stray <= maxStray;
    at = bytes.indexOf(quote, at + 1)
  ) {
    if (escapedBy === '\\' && isEscaped(bytes, at, start)) continue
    const next = skipSpaces(bytes, at + 1)
    const isEnd = next >= bytes.length || isLineEnd(bytes[next])
    const isProseMark = isProse && bytes[next + 1] === space
    if (isEnd || (bytes[next] === delimiter && !isProseMark)) return { at, isLoose: stray > 0, isOpen: false }
    if (escapedBy === '"' && bytes[at + 1] === quote) at++
    else stray++
  }
  return { at: bytes.length, isLoose: stray > 0, isOpen: true }
}

function isEscaped(bytes: Uint8Array, at: number, start: number): boolean {
  let slashes = 0
  while (at - 1 - slashes >= start && bytes[at - 1 - slashes] === backslash) slashes++
  return slashes % 2 === 1
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** What stands in a cell. */
export function cellText(bytes: Uint8Array, { start, end, isQuoted }: Cell, dialect: Dialect): string {
  const text = decoder.decode(bytes.subarray(start, end))
  if (!isQuoted) return dialect.isSpaced ? text.trim() : text
  return dialect.escapedBy === '"' ? text.replaceAll('""', '"') : text.replace(/\\(["\\])/g, '$1')
}

/** What stands in the cells of a row. */
export const cellTexts = (
  bytes: Uint8Array,
  { cells }: Pick<ScannedRow, 'cells'>,
  dialect: Dialect,
): string[] => cells.map(cell => cellText(bytes, cell, dialect))
