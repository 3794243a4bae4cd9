import type { SourceFile } from '../../../domain/article.ts'
import { maxMembers } from '../../../domain/limits.ts'
import { problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import { type Csv, parserOptions, sniffDialect } from './csv-dialect.ts'
import { brokenCells, unquotedCells } from './csv-repair.ts'
import { findRows } from './csv-rows.ts'
import type { Cells, RowReading, Table } from './table.ts'
import { utf8Bytes } from './utf8-bytes.ts'

const looseMarks = 'The quotation marks of this row are damaged; it was read as well as they allow.'
const openMark = 'A quotation mark of this row is never closed; it was closed where the next row begins.'
const moreCells = 'This row has more cells than the table has columns; they were added to the last one.'

/** Looks for the rows of a CSV file. */
export async function csvTable(file: SourceFile): Promise<Result<Table>> {
  const { bytes, notes } = await utf8Bytes(file)
  const { parse } = await import('csv-parse/sync')
  const csv = sniffDialect(bytes, file.name, parse)
  if (widestLine(bytes, csv.delimiter) > maxCells)
    return failed(problem('damaged-file', `${file.name} has a row of more than ${maxCells} cells.`))
  const { columns, rows, isTooLong } = findRows(bytes, csv)
  if (isTooLong || rows.length > maxMembers) return failed(tooLong(file.name))
  if (rows.length === 0)
    return failed(problem('no-article-text', `${file.name} is a table without rows below its header.`))
  return ok({
    columns,
    rows: rows.map(({ number, start, end }) => ({ label: `row ${number}`, sizeBytes: end - start })),
    notes,
    read(index) {
      const row = rows[index]
      if (row === undefined) return failed(problem('not-found', `${file.name} has no such row.`))
      return ok(readRow(bytes.subarray(row.start, row.end), row.isBroken, columns, csv))
    },
  })
}

/** Nobody wrote more cells side by side, and the names of their columns alone would fill the memory. */
const maxCells = 200_000

const lineFeed = 10
const carriageReturn = 13

/** The most delimiters that stand in one line, also where they are text. */
function widestLine(bytes: Uint8Array, delimiter: string): number {
  const sign = delimiter.charCodeAt(0)
  let widest = 0
  let count = 0
  for (const byte of bytes) {
    if (byte === sign) count++
    else if (byte === lineFeed || byte === carriageReturn) count = 0
    if (count > widest) widest = count
  }
  return widest
}

/** A table of more rows than are read. */
export const tooLong = (name: string) =>
  problem(
    'refused-archive',
    `${name} holds more than ${maxMembers} articles, the most that are read from one file, so divide it and import the parts.`,
  )

function readRow(bytes: Uint8Array, isBroken: boolean, columns: readonly string[], csv: Csv): RowReading {
  const row = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isBroken) return named(brokenCells(row, columns.length, csv), columns, csv, [openMark])
  try {
    return named(csv.parse(row, { ...parserOptions(csv), relax_quotes: false })[0], columns, csv, [])
  } catch {
    const read = csv.parse(row, parserOptions(csv))[0]
    const isEven = read?.length === columns.length
    const cells = isEven ? read : (unquotedCells(row, columns.length, csv) ?? read)
    return named(cells, columns, csv, [looseMarks])
  }
}

/** Cells beyond the last column are mostly a text that holds the delimiter and should have been quoted. */
function named(
  read: readonly string[] = [],
  columns: readonly string[],
  { delimiter }: Csv,
  notes: readonly string[],
): RowReading {
  const isLong = read.slice(columns.length).some(cell => /\S/.test(cell))
  const last = columns.length - 1
  const cells: Cells = new Map(
    columns.map((column, i) => [
      column,
      i === last && isLong ? read.slice(last).join(delimiter) : (read[i] ?? ''),
    ]),
  )
  return { cells, notes: isLong ? [...notes, moreCells] : notes }
}
