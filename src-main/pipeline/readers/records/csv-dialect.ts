import { headerIndex } from './csv-header.ts'
import { afterLineEnd, cellTexts, type Dialect, isLineEnd, scanRow } from './csv-scan.ts'
import { recogniseColumns } from './recognise-columns.ts'

/** How a table is written, and where it begins: after `sep=;`. */
export interface SniffedDialect extends Dialect {
  readonly start: number
}

const delimiters = [',', ';', '\t', '|']
const headSize = 64 * 1024
const sniffed = 30

/** How the first rows of a table say that it is written. */
export function sniffDialect(bytes: Uint8Array, name: string): SniffedDialect {
  const head = new TextDecoder().decode(bytes.subarray(0, headSize), { stream: true })
  const [directive = '', declared] = /^"?sep=([!-~\t ])"?[\t ]*(?:\r\n|\n|\r)/.exec(head) ?? []
  const rest = head.slice(directive.length)
  const escapedBy = escapeOf(rest)
  const isTabbed = /\.(?:tsv|tab)$/i.test(name)
  const signs = declared === undefined ? delimiters : [declared]
  const dialects = signs.flatMap(sign =>
    [false, true].map(isSpaced => {
      const delimiter = sign.charCodeAt(0)
      const dialect: SniffedDialect = { delimiter, escapedBy, isSpaced, start: directive.length }
      return { dialect, score: score(rest, dialect) + (isTabbed && sign === '\t' ? 1 : 0) }
    }),
  )
  const [first, ...others] = dialects
  const best = others.reduce((one, other) => (other.score > (one?.score ?? 0) ? other : one), first)
  return best?.dialect ?? { delimiter: 44, escapedBy, isSpaced: false, start: 0 }
}

/** Exports of databases write `\"` where everybody else doubles the mark. */
const escapeOf = (head: string) =>
  /[^\\]\\"/.test(head) && !/[^",;|\t\r\n]""[^",;|\t\r\n]/.test(head) ? '\\' : '"'

/** Rows of one length under a header we know tell the delimiter. */
function score(head: string, dialect: Dialect): number {
  const rows = headRows(Buffer.from(head), dialect)
  const header = rows[headerIndex(rows)] ?? []
  if (header.length < 2) return 0
  const known = Object.keys(recogniseColumns(header.map(cell => cell.trim()))).length
  const even = rows.filter(row => row.length === header.length).length / rows.length
  return known + even + Math.min(header.length, 20) / 100
}

/** The first rows of a piece of a table; the last one, perhaps cut, only when it is the only one. */
function headRows(head: Uint8Array, dialect: Dialect): string[][] {
  const rows: string[][] = []
  for (let at = 0; at < head.length && rows.length < sniffed; ) {
    if (isLineEnd(head[at])) {
      at = afterLineEnd(head, at)
      continue
    }
    const row = scanRow(head, at, dialect, 'cells')
    if (row.isOpen && rows.length > 0) break
    rows.push(cellTexts(head, row, dialect))
    at = row.end
  }
  return rows
}
