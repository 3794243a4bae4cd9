import { maxMembers } from '../../../domain/limits.ts'
import type { SniffedDialect } from './csv-dialect.ts'
import { columnsOfHeader, headerIndex, maxLinesAbove } from './csv-header.ts'
import { readRow } from './csv-repair.ts'
import { afterLineEnd, isLineEnd } from './csv-scan.ts'

/** The places of the rows of a table; only rows with anything in them. */
export interface CsvRows {
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
  /** The number of cells that the rows were read with. */
  readonly width: number
  /** More rows than are read stand in the file: the rest was not looked at. */
  readonly isTooLong: boolean
}

export interface CsvRow {
  /** As a spreadsheet counts its rows. */
  readonly number: number
  readonly start: number
  readonly end: number
}

/** Empty rows are not articles, but a file of nothing else must come to an end. */
const maxRows = 20 * maxMembers

/** Finds the rows of a table, its header among the first of them. */
export function findRows(bytes: Uint8Array, dialect: SniffedDialect): CsvRows {
  const top: { row: CsvRow; cells: readonly string[] }[] = []
  const below: CsvRow[] = []
  let width = 0
  let number = 0
  let read = 0
  let isTooLong = false
  const header = () => headerIndex(top.map(({ cells }) => cells))
  for (let at = dialect.start; at < bytes.length && !isTooLong; ) {
    number++
    if (isLineEnd(bytes[at])) {
      at = afterLineEnd(bytes, at)
      continue
    }
    const { cells, end } = readRow(bytes, at, width, dialect)
    const row = { number, start: at, end }
    at = end
    read++
    if (top.length < maxLinesAbove) {
      top.push({ row, cells })
      width = top[header()]?.cells.length ?? 0
    } else if (isFilled(cells)) below.push(row)
    isTooLong = below.length > maxMembers || read > maxRows
  }
  const place = header()
  const named = top.slice(place + 1).filter(({ cells }) => isFilled(cells))
  const columns = columnsOfHeader(top[place]?.cells ?? [])
  return { columns, rows: [...named.map(({ row }) => row), ...below], width, isTooLong }
}

const isFilled = (cells: readonly string[]) => cells.some(cell => /\S/.test(cell))
