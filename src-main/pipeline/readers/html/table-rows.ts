// Rows of tables, and the pairs of description lists, as one line of cells each.
import { oneLine } from '../../stages/normalise-text.ts'
import { isInline } from './inline-tags.ts'
import { isElement, type PageElement, type PageNode } from './page-tree.ts'

/** A cell that holds more is a column of the page. */
const maxCell = 400
/** A term that is longer is a question or a heading. */
const maxTerm = 80

const cellTags = new Set(['td', 'th'])
const simple = new Set(['p', 'div', 'br', 'li', 'ul', 'ol'])

/** The line of a row of data; null for a row that lays out a page. */
export function rowText(row: PageElement): string | null {
  const cells = row.children.filter(isElement).filter(({ tag }) => cellTags.has(tag))
  if (cells.length < 2) return null
  const texts: string[] = []
  for (const cell of cells) {
    const text = cellText(cell)
    if (text === null || text.length > maxCell) return null
    if (text !== '') texts.push(text)
  }
  return texts.join(' | ')
}

/** The lines of a description list of short terms with one description each; null for any other. */
export function termLines(list: PageElement): string[] | null {
  const parts = list.children.flatMap(child =>
    isElement(child) && child.tag === 'div' ? child.children : [child],
  )
  const terms = parts.filter(isElement)
  if (terms.length === 0 || terms.length % 2 !== 0) return null
  const lines: string[] = []
  for (let i = 0; i < terms.length; i += 2) {
    const [term, description] = [terms[i], terms[i + 1]]
    if (term?.tag !== 'dt' || description?.tag !== 'dd') return null
    const [name, text] = [cellText(term), cellText(description)]
    if (name === null || text === null || name.length > maxTerm || text.length > maxCell) return null
    lines.push([name, text].filter(part => part !== '').join(' | '))
  }
  return lines
}

/** The words of a cell in one line; null when it holds more than words. */
function cellText(cell: PageElement): string | null {
  const parts: string[] = []
  const collect = (node: PageNode): boolean => {
    if (!isElement(node)) {
      parts.push(node)
      return true
    }
    const isLine = simple.has(node.tag)
    if (!isLine && !isInline(node.tag)) return false
    if (isLine) parts.push(' ')
    const isRead = node.children.every(collect)
    if (isLine) parts.push(' ')
    return isRead
  }
  return cell.children.every(collect) ? oneLine(parts.join('')) : null
}
