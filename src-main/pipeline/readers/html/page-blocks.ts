// Walks a page once and writes down its blocks, where each element begins and ends among them, and whose they are.
import type { Block } from '../../draft.ts'
import { oneLine } from '../../stages/normalise-text.ts'
import { furnitureReason } from './furniture.ts'
import { isElement, type PageElement, type PageNode, rawText } from './page-tree.ts'

/** A block of a page, before it is decided whether it belongs to the article. */
export interface PageBlock extends Block {
  readonly tag: string
  /** How much of the text stands in links to other pages, from 0 to 1. */
  readonly linkShare: number
}

export interface PageBlocks {
  readonly blocks: readonly PageBlock[]
  /** The blocks below an element: from the first up to, not including, the second. */
  readonly ranges: ReadonlyMap<PageElement, readonly [from: number, to: number]>
}

const inline = new Set([
  '#text',
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'img',
  'picture',
  'source',
  'input',
  'meta',
  'link',
  'nobr',
])
const unseen = new Set(['head', 'title', 'base', 'col', 'colgroup'])

/** An element this large a part of the page is the article's whatever its class says. */
const mainShare = 0.5

/** What holds while the inside of an element is read. */
interface Context {
  readonly reason: string | null
  readonly isInArticle: boolean
  readonly list: { readonly depth: number; next: number | null } | null
  /** The open list item; `block` is where its text went, null before there is any. */
  readonly item: { readonly depth: number; readonly marker: string | null; block: number | null } | null
}

/** The blocks of a page in reading order, the site's own parts marked with a reason. */
export function pageBlocks(root: PageElement): PageBlocks {
  const lengths = textLengths(root)
  const total = Math.max(1, lengths.get(root) ?? 0)
  const blocks: PageBlock[] = []
  const ranges = new Map<PageElement, readonly [number, number]>()
  let text = ''
  let linked = 0

  const add = (line: string, tag: string, linkShare: number, { reason, item }: Context) => {
    const begun = item?.block === null || item === null ? undefined : blocks[item.block]
    if (item !== null && item.block !== null && begun !== undefined) {
      blocks[item.block] = { ...begun, text: `${begun.text} ${line}` }
      return
    }
    if (item !== null) item.block = blocks.length
    blocks.push({
      kind:
        item !== null ? 'list-item' : isHeading(tag) ? 'heading' : tag === 'tr' ? 'table-row' : 'paragraph',
      text: line,
      tag,
      linkShare,
      ...(item !== null && { depth: item.depth }),
      ...(item !== null && item.marker !== null && { marker: item.marker }),
      ...(reason !== null && { removed: reason }),
    })
  }
  /** Ends the line of text read so far. */
  const flush = (tag: string, context: Context) => {
    const linkShare = Math.min(1, linked / Math.max(1, text.trim().length))
    const lines = text
      .split('\n')
      .map(oneLine)
      .filter(line => line !== '')
    text = ''
    linked = 0
    const keepsLines = !isHeading(tag) && context.item === null
    for (const line of keepsLines ? lines : [lines.join(' ')])
      if (line !== '') add(line, tag, linkShare, context)
  }
  const readInline = (element: PageElement, owner: string, context: Context) => {
    if (context.reason === null && furnitureReason(element, true) === 'hidden') {
      const hidden = oneLine(rawText(element))
      if (hidden !== '') add(hidden, owner, 0, { ...context, item: null, reason: 'hidden' })
      return
    }
    const before = text.length
    readChildren(element, owner, context)
    const leadsAway = element.tag === 'a' && element.attributes.href?.startsWith('#') !== true
    if (leadsAway) linked += Math.max(0, text.length - before)
  }
  const readBlock = (element: PageElement, owner: string, outer: Context) => {
    flush(owner, outer)
    const from = blocks.length
    const isMain = (lengths.get(element) ?? 0) / total > mainShare
    const reason = outer.reason ?? (isMain ? null : furnitureReason(element, outer.isInArticle))
    const context = contextOf(element, { ...outer, reason })
    if (element.tag === 'tr' && isDataRow(element)) {
      const row = element.children
        .map(rawText)
        .map(oneLine)
        .filter(cell => cell !== '')
        .join(' | ')
      if (row !== '') add(row, 'tr', 0, context)
    } else {
      readChildren(element, element.tag, context)
      flush(element.tag, context)
    }
    ranges.set(element, [from, blocks.length])
    // What follows a nested list inside an outer item stands below it: it cannot be joined to the text above.
    if ((element.tag === 'ul' || element.tag === 'ol') && outer.item !== null) outer.item.block = null
  }
  const readChildren = (element: PageElement, owner: string, context: Context) => {
    let before: PageNode = ''
    for (const child of element.children) {
      if (isSeparate(before, child) && /[\p{L}\p{N}.,]$/u.test(text)) text += ' '
      before = child
      if (!isElement(child)) text += child.replace(/\s+/g, ' ')
      else if (child.tag === 'br' || child.tag === 'hr') text += '\n'
      else if (inline.has(child.tag)) readInline(child, owner, context)
      else if (!unseen.has(child.tag)) readBlock(child, owner, context)
    }
  }
  const start: Context = { reason: null, isInArticle: false, list: null, item: null }
  readBlock(root, 'p', start)
  return { blocks, ranges }
}

/** Styles set these apart where they touch in the source: a menu's links, an author and a date. */
const separate = new Set(['a', 'span', 'time', 'label'])
const isSeparate = (before: PageNode, after: PageNode) =>
  isElement(before) && isElement(after) && separate.has(before.tag) && separate.has(after.tag)

const isHeading = (tag: string) => /^h[1-6]$/.test(tag)

function contextOf({ tag, attributes }: PageElement, outer: Context): Context {
  if (tag === 'article' || tag === 'main') return { ...outer, isInArticle: true }
  if (tag === 'table') return { ...outer, item: null }
  if (tag === 'ul' || tag === 'ol') {
    const next = tag === 'ol' ? Number(attributes.start ?? 1) || 1 : null
    return { ...outer, item: null, list: { depth: (outer.list?.depth ?? 0) + 1, next } }
  }
  if (tag !== 'li') return outer
  const { list } = outer
  const marker = list === null || list.next === null ? null : `${list.next++}.`
  return { ...outer, item: { depth: list?.depth ?? 1, marker, block: null } }
}

/** A row of cells that hold words only; a cell that holds paragraphs is layout. */
const isDataRow = (row: PageElement): boolean =>
  row.children.filter(isElement).every(cell => cell.children.filter(isElement).every(isInlineOnly))

const isInlineOnly = (element: PageElement): boolean =>
  (inline.has(element.tag) || element.tag === 'br') && element.children.filter(isElement).every(isInlineOnly)

function textLengths(root: PageElement): Map<PageElement, number> {
  const lengths = new Map<PageElement, number>()
  const measure = (element: PageElement): number => {
    let length = 0
    for (const child of element.children) length += isElement(child) ? measure(child) : child.trim().length
    lengths.set(element, length)
    return length
  }
  measure(root)
  return lengths
}
