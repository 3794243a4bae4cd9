// Tells a page that is a table of articles from one that holds an article, by its beginning and its end.
import type { SourceFile } from '../../../domain/article.ts'
import { maxMembers } from '../../../domain/limits.ts'
import { headOf } from '../file-head.ts'
import { maxLinesAbove } from './csv-header.ts'
import { rowPlaces } from './html-rows.ts'
import { recogniseColumns } from './recognise-columns.ts'
import { decodedHead } from './tabular-head.ts'

/** Spreadsheets write their styles before their table. */
const headSize = 64 * 1024
/** How long the markup before a table or behind it may be, and how many letters and figures of it may be read. */
const maxOutside = 4000
const maxLetters = 200
/** No name of a column is longer. */
const maxName = 80

const opening =
  /^\s*(?:<\?xml[^<>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype|html|head|meta|body|style|table)\b/i

/** True for a page that is one table and little else, whose first rows name columns with a title and a text. */
export function isTableOfArticles(file: SourceFile): boolean {
  if (!opening.test(headOf(file)) || !isOneTable(file.bytes)) return false
  const head = decodedHead(file.bytes, headSize)
  const start = head.search(/<table\b/i)
  if (start < 0 || !isLittle(insideBody(head.slice(0, start)))) return false
  const rows = rowPlaces(head.slice(start), maxLinesAbove + 1)
  const names = rows.map(row => cellTexts(head.slice(start + row.start, start + row.end)))
  const header = names.slice(0, -1).findIndex(isHeader)
  return header >= 0 && !shiftsCells(file.bytes, header)
}

/** True where a cell below the header takes the place of others: which column the next ones are in is not told. */
function shiftsCells(bytes: Uint8Array, header: number): boolean {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const rows = rowPlaces(page, maxMembers + maxLinesAbove + 1).slice(header + 1)
  return rows.some(({ start, end }) => {
    const spans = Array.from(page.slice(start, end).matchAll(openedCell), ([tag]) => spanOf(tag))
    return spans.includes('row') || (spans.length > 1 && spans.includes('col'))
  })
}

const openedCell = /<t[hd](?=[\s/>])[^<>]*/gi

/** What a cell goes over several of: rows or columns. */
const spanOf = (tag: string) =>
  /\s(row|col)span\s*=\s*["']?\s*0*(?:[2-9]|1\d)/i.exec(tag)?.[1]?.toLowerCase() ?? null

const insideBody = (before: string) =>
  before.slice(Math.max(0, before.search(/<\/head\s*>/i), before.search(/<body\b/i)))

const unread = /<!--[\s\S]*?-->|<(style|title|script)\b[\s\S]*?<\/\1\s*>|<[^<>]*>|&nbsp;/gi

/** True for markup with hardly a word in it. */
const isLittle = (markup: string) =>
  markup.length <= maxOutside &&
  (markup.replace(unread, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= maxLetters

function isHeader(names: readonly string[]): boolean {
  if (names.some(name => name.length > maxName)) return false
  const { title, text } = recogniseColumns(names)
  return title !== undefined && text !== undefined
}

const cell = /<t[hd](?=[\s>])[^<>]*>([\s\S]*?)(?=<\/?t[hd](?=[\s>])|$)/gi
const accented = /&([a-z])(?:acute|grave|circ|tilde|uml|cedil);/gi

/** What the cells of a row say, as far as names of columns are told by it: without accents. */
const cellTexts = (row: string) =>
  Array.from(row.matchAll(cell), ([, inside = '']) =>
    inside
      .replace(/<[^<>]*>/g, ' ')
      .replace(accented, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
  )

/** True for a page that opens one table and ends soon after it. */
function isOneTable(bytes: Uint8Array): boolean {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [first, second] = ['<table', '<TABLE'].flatMap(tag => {
    const at = page.indexOf(tag)
    return at < 0 ? [] : [at, page.indexOf(tag, at + 1)].filter(place => place >= 0)
  })
  if (first === undefined || second !== undefined) return false
  const end = Math.max(page.lastIndexOf('</table'), page.lastIndexOf('</TABLE'))
  return end < 0 || isLittle(page.toString('latin1', end, end + maxOutside + 1))
}
