import { maxMembers } from '../../../domain/limits.ts'
import { type Csv, parserOptions } from './csv-dialect.ts'
import { columnsOfHeader, headerIndex, maxLinesAbove } from './csv-header.ts'
import { endOfBrokenRow, isWellQuoted } from './csv-repair.ts'

/** The places of the rows of a table; only rows with anything in them. */
export interface CsvRows {
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
  /** More rows than are read stand in the file: the rest was not looked at. */
  readonly isTooLong: boolean
}

export interface CsvRow {
  /** As a spreadsheet counts its rows. */
  readonly number: number
  readonly start: number
  readonly end: number
  /** A quotation mark of this row is never closed. */
  readonly isBroken: boolean
}

/** Empty rows are not articles, but a file of nothing else must come to an end. */
const maxRows = 20 * maxMembers
/** Every repair reads on from where it was made; more than this, and quotation marks mean nothing here. */
const maxRepairs = 1000
const maxReadings = 4

class Swallowed extends Error {}
class TooLong extends Error {}

/** Finds the rows of a table in one pass, and in a few more where its quotation marks are damaged. */
export function findRows(bytes: Uint8Array, csv: Csv): CsvRows {
  const found = collectRows()
  let from = csv.start
  let budget = maxReadings * bytes.length
  try {
    for (let repairs = 0; from < bytes.length; repairs++) {
      const isQuoted = repairs < maxRepairs && budget > 0
      const end = readOn(bytes, from, { csv, found, isQuoted })
      budget -= end - from
      from = end
    }
  } catch (thrown) {
    if (!(thrown instanceof TooLong)) throw thrown
    return { ...found.result(), isTooLong: true }
  }
  return { ...found.result(), isTooLong: false }
}

interface Reading {
  readonly csv: Csv
  readonly found: ReturnType<typeof collectRows>
  readonly isQuoted: boolean
}

/** Reads rows up to the end or to a broken one, which is added too; the place to go on from. */
function readOn(bytes: Uint8Array, from: number, { csv, found, isQuoted }: Reading): number {
  const rest = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from)
  const before = found.last()
  let start = from
  let brokenEnd = bytes.length
  const brokenAt = (end: number, isQuoted = false) =>
    endOfBrokenRow(bytes, [start, end], { width: found.width(), isQuoted }, csv)
  try {
    csv.parse(rest, {
      ...parserOptions(csv, isQuoted),
      on_record(cells: string[], { bytes: read, records, empty_lines }) {
        const end = from + read
        if (isQuoted && isSuspect(cells, bytes.subarray(start, end))) {
          const cut = brokenAt(end, cells.length === found.width())
          if (cut !== null) {
            brokenEnd = cut
            throw new Swallowed()
          }
        }
        found.add(cells, { number: before + records + empty_lines, start, end, isBroken: !isQuoted })
        start = end
        return null
      },
    })
    return bytes.length
  } catch (thrown) {
    if (isUnclosed(thrown)) brokenEnd = brokenAt(bytes.length) ?? bytes.length
    else if (!(thrown instanceof Swallowed)) throw thrown
  }
  found.add(['broken'], { number: found.last() + 1, start, end: brokenEnd, isBroken: true })
  return brokenEnd

  /** A row that runs over lines and has a mark where none belongs. */
  function isSuspect(cells: string[], row: Uint8Array): boolean {
    return found.width() > 1 && cells.some(cell => /[\r\n]/.test(cell)) && !isWellQuoted(row, csv)
  }
}

const isUnclosed = (thrown: unknown) =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'CSV_QUOTE_NOT_CLOSED'

function collectRows() {
  const top: { cells: string[]; row: CsvRow }[] = []
  const below: CsvRow[] = []
  let width = 0
  let last = 0
  const header = () => headerIndex(top.map(({ cells }) => cells))
  return {
    width: () => width,
    /** The number of the row added last. */
    last: () => last,
    add(cells: string[], row: CsvRow) {
      last = row.number
      if (top.length < maxLinesAbove) {
        top.push({ cells, row })
        width = top[header()]?.cells.length ?? 0
      } else if (isFilled(cells)) below.push(row)
      if (below.length > maxMembers || last > maxRows) throw new TooLong()
    },
    result() {
      const at = header()
      const rows = top.slice(at + 1).filter(({ cells }) => isFilled(cells))
      return {
        columns: columnsOfHeader(top[at]?.cells ?? []),
        rows: [...rows.map(({ row }) => row), ...below],
      }
    },
  }
}

const isFilled = (cells: readonly string[]) => cells.some(cell => /\S/.test(cell))
