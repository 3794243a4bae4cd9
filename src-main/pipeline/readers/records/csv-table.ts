import type { SourceFile } from '../../../domain/article.ts'
import { maxMembers } from '../../../domain/limits.ts'
import { problem } from '../../../domain/problem.ts'
import { failed, ok, type Result } from '../../../domain/result.ts'
import { sniffDialect } from './csv-dialect.ts'
import { type ReadRow, readRow } from './csv-repair.ts'
import { findRows } from './csv-rows.ts'
import { isLineEnd } from './csv-scan.ts'
import type { Cells, RowReading, Table } from './table.ts'
import { utf8Bytes } from './utf8-bytes.ts'

const damages: Readonly<Record<ReadRow['damage'], readonly string[]>> = {
  none: [],
  'loose-marks': ['The quotation marks of this row are damaged; it was read as well as they allow.'],
  'open-mark': ['A quotation mark of this row is never closed; it was closed where the row ends.'],
}
const moreCells = 'This row has more cells than the table has columns; they were added to the last one.'

/** Looks for the rows of a CSV file. */
export async function csvTable(file: SourceFile): Promise<Result<Table>> {
  const { bytes, notes } = await utf8Bytes(file)
  const dialect = sniffDialect(bytes, file.name)
  if (widestLine(bytes, dialect.delimiter) > maxCells)
    return failed(problem('damaged-file', `${file.name} has a row of more than ${maxCells} cells.`))
  const { columns, rows, isTooLong } = findRows(bytes, dialect)
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
      const read = readRow(bytes.subarray(0, row.end), row.start, columns.length, dialect)
      return ok(named(read, columns, String.fromCharCode(dialect.delimiter)))
    },
  })
}

/** Nobody wrote more cells side by side, and the names of their columns alone would fill the memory. */
const maxCells = 200_000

/** The most delimiters that stand in one line, also where they are text. */
function widestLine(bytes: Uint8Array, delimiter: number): number {
  let widest = 0
  let count = 0
  for (const byte of bytes) {
    if (byte === delimiter) count++
    else if (isLineEnd(byte)) count = 0
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

/** Cells beyond the last column are mostly a text that holds the delimiter and should have been quoted. */
function named({ cells: read, damage }: ReadRow, columns: readonly string[], delimiter: string): RowReading {
  const isLong = read.slice(columns.length).some(cell => /\S/.test(cell))
  const last = columns.length - 1
  const cells: Cells = new Map(
    columns.map((column, i) => [
      column,
      i === last && isLong ? read.slice(last).join(delimiter) : (read[i] ?? ''),
    ]),
  )
  return { cells, notes: isLong ? [...damages[damage], moreCells] : damages[damage] }
}
