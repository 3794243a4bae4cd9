import type { Options } from 'csv-parse/sync'
import { headerIndex } from './csv-header.ts'
import { recogniseColumns } from './recognise-columns.ts'

/** How the cells of a table are set apart. */
export interface Dialect {
  readonly delimiter: string
  /** What makes a quotation mark part of a cell: another one, or a backslash. */
  readonly escapedBy: '"' | '\\'
  /** Spaces stand between a delimiter and the quotation mark that opens a cell. */
  readonly isSpaced: boolean
  /** Where the table begins: after `sep=;`. */
  readonly start: number
}

/** Rows end as they like, also within one file. */
const rowEnds = ['\r\n', '\n', '\r']

/** What the parser is told; `isQuoted: false` reads quotation marks as what they are. */
export const parserOptions = ({ delimiter, escapedBy, isSpaced }: Dialect, isQuoted = true): Options => ({
  delimiter,
  record_delimiter: rowEnds,
  quote: isQuoted ? '"' : null,
  escape: isQuoted ? escapedBy : null,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  ltrim: isSpaced,
  rtrim: isSpaced,
})

/** `parse` of csv-parse, which is loaded late. */
export type Parse = (bytes: Buffer, options: Options) => string[][]

const delimiters = [',', ';', '\t', '|']
const headSize = 64 * 1024
const sniffed = 30

/** How a table is written, with what reads it. */
export interface Csv extends Dialect {
  readonly parse: Parse
}

/** How the first rows of a table say that it is written. */
export function sniffDialect(bytes: Uint8Array, name: string, parse: Parse): Csv {
  const head = new TextDecoder().decode(bytes.subarray(0, headSize), { stream: true })
  const [directive, declared] = /^"?sep=(.)"?[\t ]*(?:\r\n|\n|\r)/.exec(head) ?? []
  const start = directive === undefined ? 0 : Buffer.byteLength(directive)
  const rest = head.slice(directive?.length ?? 0)
  const escapedBy = escapeOf(rest)
  const candidates = declared === undefined ? delimiters : [declared]
  const dialects = candidates.map((delimiter): Csv => {
    return { delimiter, escapedBy, isSpaced: isSpaced(rest, delimiter), start, parse }
  })
  const scores = dialects.map(dialect => score(rest, dialect))
  const isTabbed = /\.(?:tsv|tab)$/i.test(name)
  if (isTabbed && declared === undefined) scores[2] = (scores[2] ?? 0) + 1
  const best = dialects[scores.indexOf(Math.max(...scores))]
  return best ?? { delimiter: ',', escapedBy, isSpaced: false, start, parse }
}

/** Exports of databases write `\"` where everybody else doubles the mark. */
const escapeOf = (head: string) =>
  /[^\\]\\"/.test(head) && !/[^",;|\t\r\n]""[^",;|\t\r\n]/.test(head) ? '\\' : '"'

function isSpaced(head: string, delimiter: string): boolean {
  if (delimiter === '\t') return false
  const sign = delimiter === '|' ? '\\|' : delimiter
  return new RegExp(`"${sign} {1,4}"[^"\\s${sign}]`).test(head)
}

/** Rows of one length under a header we know tell the delimiter. */
function score(head: string, csv: Csv): number {
  const rows = headRows(head, csv)
  const header = rows[headerIndex(rows)] ?? []
  if (header.length < 2) return 0
  const known = Object.keys(recogniseColumns(header.map(cell => cell.trim()))).length
  const even = rows.filter(row => row.length === header.length).length / rows.length
  return known + even + Math.min(header.length, 20) / 100
}

/** The first rows of a piece of a table; the last one, perhaps cut, is left out. */
function headRows(head: string, csv: Csv): string[][] {
  const rows: string[][] = []
  const on_record = (row: string[]) => {
    rows.push(row)
    return null
  }
  try {
    csv.parse(Buffer.from(head), { ...parserOptions(csv), to: sniffed, on_record })
  } catch {
    // A quotation mark that the cut leaves open: what stands before it was read.
  }
  return rows
}
