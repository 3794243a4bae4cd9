// A table as CSV (RFC 4180): commas, CRLF, UTF-8 with a byte order mark, without which Excel takes it for another charset.
import { stringify } from 'csv-stringify/sync'
import type { Row } from '../../domain/exports/rows.ts'
import type { Sink } from './whole-file.ts'

const options = { escape_formulas: true, record_delimiter: '\r\n', bom: false } as const
const byteOrderMark = '\ufeff'

/** Writes the head and all rows; cells that a table program would take for a formula get an apostrophe. */
export async function writeCsv(
  sink: Sink,
  head: readonly string[],
  batches: AsyncIterable<readonly Row[]>,
): Promise<void> {
  await sink.write(byteOrderMark + stringify([[...head]], options))
  for await (const rows of batches) await sink.write(stringify(rows.map(wellFormed), options))
}

const wellFormed = (row: Row) => row.map(cell => (typeof cell === 'string' ? cell.toWellFormed() : cell))
