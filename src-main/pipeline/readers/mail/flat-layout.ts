// Mails are laid out with tables and hide their previews by style: a tree in which only tables of data are tables.
import { isElement, type PageElement, type PageNode } from '../html/page-tree.ts'

/** A copy of a mail's tree: layout tables are plain boxes, and what is styled out of sight is marked as hidden. */
export function flattened(element: PageElement): PageElement {
  return copy(element, false)
}

const tableTags = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'center', 'caption'])

function copy({ tag, attributes, children }: PageElement, isInData: boolean): PageElement {
  const isData = tag === 'table' ? isDataTable({ tag, attributes, children }) : isInData
  const { class: names, id, ...others } = attributes
  return {
    tag: tableTags.has(tag) && !isData ? 'div' : tag,
    attributes: {
      ...others,
      ...(names !== undefined && { class: withoutMailWords(names) }),
      ...(id !== undefined && { id: withoutMailWords(id) }),
      ...(isOutOfSight(attributes) && { hidden: '' }),
    },
    children: children.map((child): PageNode => (isElement(child) ? copy(child, isData) : child)),
  }
}

/** On a page "newsletter" names the box one signs up in; in a mail it names the mail. */
const withoutMailWords = (names: string) => names.replace(/newsletter|e-?mail/gi, '')

/** The preview that mailboxes show beside the subject. */
function isOutOfSight({ style = '', class: names = '' }: Readonly<Record<string, string>>): boolean {
  if (/(?:^|[\s_-])pre-?header/i.test(names) && style === '') return false
  return (
    /(?:^|[;\s])(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|$|!)/i.test(style) ||
    /(?:^|[;\s])font-size\s*:\s*[01](?:px|pt)?\s*(?:;|$|!)/i.test(style) ||
    /(?:^|[;\s])opacity\s*:\s*0\s*(?:;|$|!)/i.test(style)
  )
}

/** Longer cells are columns of text. */
const maxCell = 200

/** Data stand in at least two rows of at least two short cells; layout nests tables, or has one cell in a row. */
function isDataTable(table: PageElement): boolean {
  if (table.attributes.role === 'presentation' || table.attributes.role === 'none') return false
  const rows = rowsOf(table)
  if (rows === null) return false
  const filled = rows.map(row => row.filter(text => text !== ''))
  const full = filled.filter(cells => cells.length >= 2)
  return (
    full.length >= 2 && full.length * 2 > filled.length && filled.flat().every(text => text.length <= maxCell)
  )
}

/** The texts of the cells, row by row; null where a cell holds more than words. */
function rowsOf(table: PageElement): string[][] | null {
  const rows: string[][] = []
  const waiting = [...table.children].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue
    if (node.tag !== 'tr') {
      if (!tableTags.has(node.tag) || node.tag === 'table') return null
      waiting.push(...node.children.toReversed())
      continue
    }
    const cells = node.children.filter(isElement).map(cellText)
    if (cells.some(cell => cell === null)) return null
    rows.push(cells.map(cell => (cell ?? '').replace(/\s+/g, ' ').trim()))
  }
  return rows
}

const wordTags = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'em',
  'font',
  'i',
  'p',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
])

function cellText(node: PageNode): string | null {
  if (!isElement(node)) return node
  if (!wordTags.has(node.tag) && node.tag !== 'td' && node.tag !== 'th') return null
  let text = ''
  for (const child of node.children) {
    const part = cellText(child)
    if (part === null) return null
    text += part
  }
  return text
}
