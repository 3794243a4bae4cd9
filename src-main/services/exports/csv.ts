// A table as CSV (RFC 4180): commas, CRLF, UTF-8 with a byte order mark, without which Excel takes it for another charset.
import { stringify } from 'csv-stringify/sync'
import type { Row } from '../../domain/exports/rows.ts'
import type { Sink } from './whole-file.ts'

// A line's end of one sign alone is an end of a row for most programs: such a cell stands between quotation marks.
const options = {
  escape_formulas: true,
  record_delimiter: '\r\n',
  bom: false,
  quoted_match: /[\r\n]/,
} as const
const byteOrderMark = '\ufeff'

/**
 * Programs set to a country that writes 1,5 take `;` for the end of a cell, wherever it stands: what they would then read
 * as a formula gets its apostrophe there as well. Source: OWASP, CSV Injection.
 */
const withinCell = /(?<=[;\t\r\n])(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

/** Writes the head and all rows; cells that a table program would take for a formula get an apostrophe. */
export async function writeCsv(
  sink: Sink,
  head: readonly string[],
  batches: AsyncIterable<readonly Row[]>,
): Promise<void> {
  await sink.write(byteOrderMark + stringify([[...head]], options))
  for await (const rows of batches) await sink.write(stringify(rows.map(wellFormed), options))
}

const wellFormed = (row: Row) =>
  row.map(cell => (typeof cell === 'string' ? cell.toWellFormed().replace(withinCell, "'") : cell))
