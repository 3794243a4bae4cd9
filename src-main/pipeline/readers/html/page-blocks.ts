// Walks a page once and writes down its blocks, where each element begins and ends among them, and whose they are.
import type { Block } from '../../draft.ts'
import { oneLine } from '../../stages/normalise-text.ts'
import { unwrapped } from '../unwrap-lines.ts'
import { furnitureReason, isHidden, type Surroundings, vagueReasons } from './furniture.ts'
import { isInline } from './inline-tags.ts'
import { meaninglessNames } from './meaningless-names.ts'
import { isLink, type Measure, measurePage } from './measure-page.ts'
import { openedParts } from './opened-parts.ts'
import { isElement, type PageElement, type PageNode, rawText } from './page-tree.ts'
import { type Line, runningText } from './running-text.ts'
import { rowText, termLines } from './table-rows.ts'

/** A block of a page, before it is decided whether it belongs to the article. */
export interface PageBlock extends Block {
  readonly tag: string
  /** How much of the text stands in links to other pages, from 0 to 1. */
  readonly linkShare: number
  /** It stands in a quotation set apart from the text. */
  readonly isQuoted: boolean
  /** All of it is bold or large, as headings are where nobody marks them. */
  readonly isStrong: boolean
}

export interface PageBlocks {
  readonly blocks: readonly PageBlock[]
  /** The blocks below an element: from the first up to, not including, the second. */
  readonly ranges: ReadonlyMap<PageElement, readonly [from: number, to: number]>
  readonly measure: (element: PageElement) => Measure
}

const unseen = new Set(['head', 'title', 'base', 'col', 'colgroup'])
/** What one presses, chooses or fills in. */
const controls = new Set(['button', 'select', 'textarea', 'output'])

/** Bylines are no longer than this; a line as long as the second is of the text below them. */
const maxHeadLine = 160
const minTextLine = 60

/** What holds while the inside of an element is read. */
interface Context {
  readonly reason: string | null
  readonly isInArticle: boolean
  readonly isQuoted: boolean
  readonly isPreformatted: boolean
  readonly list: { readonly depth: number; next: number | null } | null
  /** The open list item; `block` is where its text went, null before there is any. */
  readonly item: { readonly depth: number; readonly marker: string | null; block: number | null } | null
}

/** The blocks of a page in reading order, the site's own parts marked with a reason; `believesNames`: what classes and ids say of them counts. */
export function pageBlocks(root: PageElement, believesNames = true): PageBlocks {
  const measure = measurePage(root)
  const meaningless = believesNames ? meaninglessNames(root, measure) : null
  const { length: total } = measure(root)
  const { parts: opened, headings } = openedParts(root, measure, isHidden)
  const blocks: PageBlock[] = []
  const ranges = new Map<PageElement, readonly [number, number]>()
  const text = runningText()
  let isBelowTitle = false

  const add = (line: string, tag: string, linkShare: number, isStrong: boolean, context: Context) => {
    const { reason, item, isQuoted } = context
    if (tag === 'h1' || line.length >= minTextLine) isBelowTitle = tag === 'h1'
    const begun = item?.block === null || item === null ? undefined : blocks[item.block]
    if (
      item !== null &&
      item.block !== null &&
      begun !== undefined &&
      begun.removed === (reason ?? undefined)
    ) {
      blocks[item.block] = { ...begun, text: `${begun.text} ${line}` }
      return
    }
    if (item !== null) item.block = blocks.length
    blocks.push({
      kind:
        item !== null ? 'list-item' : isHeading(tag) ? 'heading' : tag === 'tr' ? 'table-row' : 'paragraph',
      text: line,
      tag,
      linkShare: Math.min(1, linkShare),
      isQuoted,
      isStrong,
      ...(item !== null && { depth: item.depth }),
      ...(item !== null && item.marker !== null && { marker: item.marker }),
      ...(reason !== null && { removed: reason }),
    })
  }
  /** Ends the text read so far, and writes its lines down. */
  const flush = (tag: string, context: Context) => {
    const lines = text.take()
    if (lines.length === 0) return
    if (isHeading(tag) || context.item !== null) {
      const line = oneLine(lines.map(({ text }) => text).join(' '))
      const linked = lines.reduce((sum, { linked }) => sum + linked, 0)
      if (line !== '') add(line, tag, linked / line.length, false, context)
      return
    }
    for (const { text, linked, isStrong } of joined(context.isPreformatted ? typed(lines) : lines)) {
      const line = oneLine(text)
      if (line !== '') add(line, tag, linked / line.length, isStrong, context)
    }
  }
  /** Writes a part of a line down by itself, as something that was taken out of it. */
  const takeOut = (element: PageElement, owner: string, reason: string, context: Context) => {
    const words = oneLine(rawText(element))
    if (words !== '')
      add(words, owner, 0, false, { ...context, item: null, reason: context.reason ?? reason })
  }
  const readInline = (element: PageElement, owner: string, context: Context) => {
    const { tag } = element
    if (tag === 'noscript') return takeOut(element, owner, 'noscript', context)
    if (controls.has(tag) && !isHeading(owner)) return takeOut(element, owner, 'form', context)
    const surroundings = { isInArticle: true, measure: measure(element), total, meaningless, opened }
    const reason =
      context.reason === null ? inlineReason(element, owner, furnitureReason(element, surroundings)) : null
    if (reason !== null) return takeOut(element, owner, reason, context)
    const mark = footnoteMark(element, text.isBlank || !/^\s$/.test(text.last))
    if (mark !== null && /\d/.test(mark) && text.isBlank) {
      takeOut(element, owner, 'footnote-mark', context)
      return
    }
    const [isAway, isStrong] = [isLink(element), isLarge(element)]
    if (isAway) text.link(1)
    if (isStrong) text.strengthen(1)
    if (mark !== null) text.write(mark)
    else readChildren(element, owner, context)
    if (isAway) text.link(-1)
    if (isStrong) text.strengthen(-1)
  }
  const readHeading = (button: PageElement, owner: string, context: Context) => {
    flush(owner, context)
    readChildren(button, 'h3', context)
    flush('h3', context)
  }
  /** Some systems put who wrote an article, and when, into a footer below its title. */
  const isHeadLine = ({ tag }: PageElement, { isInArticle, measure }: Surroundings) =>
    tag === 'footer' && isInArticle && measure.length <= maxHeadLine && isBelowTitle
  const readBlock = (element: PageElement, owner: string, outer: Context) => {
    flush(owner, outer)
    const from = blocks.length
    const surroundings = {
      isInArticle: outer.isInArticle,
      measure: measure(element),
      total,
      meaningless,
      opened,
    }
    const isOpen = outer.reason === null || vagueReasons.has(outer.reason)
    const named = isOpen ? furnitureReason(element, surroundings) : null
    const isByline = named === 'footer' && isHeadLine(element, surroundings)
    const reason = (isByline ? null : named) ?? outer.reason
    const context = contextOf(element, { ...outer, reason })
    const lines = linesOf(element)
    if (lines === null) {
      readChildren(element, element.tag, context)
      flush(element.tag, context)
    } else {
      const { length, linked } = surroundings.measure
      for (const line of lines) if (line !== '') add(line, 'tr', linked / Math.max(1, length), false, context)
    }
    ranges.set(element, [from, blocks.length])
    // What follows a nested list inside an outer item stands below it: it cannot be joined to the text above.
    if ((element.tag === 'ul' || element.tag === 'ol') && outer.item !== null) outer.item.block = null
  }
  const readChildren = (element: PageElement, owner: string, context: Context) => {
    let before: PageNode = ''
    for (const child of element.children) {
      if (isSeparate(before, child) && /[\p{L}\p{N}.,·•|]/u.test(text.last)) text.write(' ')
      before = child
      if (!isElement(child)) text.write(context.isPreformatted ? child : child.replace(/\s+/g, ' '))
      else if (child.tag === 'br' || child.tag === 'hr') text.endLine()
      else if (headings.has(child) && !isHeading(owner)) readHeading(child, owner, context)
      else if (isInline(child.tag) || isInLine(child, owner)) readInline(child, owner, context)
      else if (!unseen.has(child.tag)) readBlock(child, owner, context)
    }
  }
  readBlock(root, 'p', {
    reason: null,
    isInArticle: false,
    isQuoted: false,
    isPreformatted: false,
    list: null,
    item: null,
  })
  return { blocks, ranges, measure }
}

const linesOf = (element: PageElement): string[] | null => {
  if (element.tag === 'dl') return termLines(element)
  const row = element.tag === 'tr' ? rowText(element) : null
  return row === null ? null : [row]
}

/** The lines of text set as it was typed. */
const typed = (lines: readonly Line[]): Line[] =>
  lines.flatMap(({ text }) => text.split('\n').map(text => ({ text, linked: 0, isStrong: false })))

/** Mail programs end every line of a text that was wrapped with `<br>`. */
const joined = (lines: readonly Line[]): Line[] =>
  unwrapped(lines.map(({ text }) => text.trim())).map(({ text, from, to }) => {
    const parts = lines.slice(from, to)
    return {
      text,
      linked: parts.reduce((sum, { linked }) => sum + linked, 0),
      isStrong: parts.every(({ isStrong }) => isStrong),
    }
  })

/** Elements that sites make up themselves stand in the line where the line is a paragraph. */
const isInLine = ({ tag }: PageElement, owner: string): boolean =>
  tag.includes('-') && (isInline(owner) || owner === 'p' || isHeading(owner))

/** Inside a line, only what is hidden is taken out; where it is the line, whatever its class says. */
function inlineReason({ attributes }: PageElement, owner: string, reason: string | null): string | null {
  if (reason === null || isHidden(attributes)) return reason
  if (attributes['aria-hidden'] === 'true') return null
  return reason === 'hidden' || owner === 'div' || owner === 'section' ? reason : null
}

/** "data<sup><a href="#fn1">1</a></sup>" is "data [1]": as figures alone it would count for more. */
function footnoteMark(element: PageElement, isTight: boolean): string | null {
  if (element.tag !== 'sup' && element.tag !== 'a') return null
  const [only, ...others] = element.children.filter(isElement)
  const link = element.tag === 'a' ? element : others.length === 0 ? only : undefined
  if (link?.attributes.href?.startsWith('#') !== true) return null
  const words = oneLine(rawText(element))
  if (/^\d{1,3}$/.test(words)) return element.tag === 'sup' || isTight ? ` [${words}]` : null
  return /^(?:[↩↑^\s]|\ufe0e)+$/u.test(words) ? '' : null
}

/** Styles set these apart where they touch in the source: a menu's links, an author and a date. */
const separate = new Set(['a', 'time', 'label'])
const mostlySeparate = new Set(['a', 'time', 'label', 'span', 'strong', 'b', 'em', 'abbr'])
const isSeparate = (before: PageNode, after: PageNode) => {
  if (!isElement(before) || !isElement(after)) return false
  if (!mostlySeparate.has(before.tag) || !mostlySeparate.has(after.tag)) return false
  // Editors cut words in two with spans; the second half begins with a small letter.
  return separate.has(before.tag) || separate.has(after.tag) || /^\s*[\p{Lu}\p{N}·•|]/u.test(firstText(after))
}

/** The first text below a node that is not blank. */
function firstText(node: PageNode): string {
  if (!isElement(node)) return node
  for (const child of node.children) {
    const text = firstText(child)
    if (/\S/.test(text)) return text
  }
  return ''
}

const isLarge = ({ tag, attributes }: PageElement) =>
  tag === 'b' ||
  tag === 'strong' ||
  tag === 'big' ||
  (tag === 'font' && /^[+]?[4-7]$/.test(attributes.size ?? ''))

const isHeading = (tag: string) => /^h[1-6]$/.test(tag)

const quoteName = /(?:^|[\s_-])(?:pull-?quote|quote)/i

function contextOf(element: PageElement, outer: Context): Context {
  const { tag, attributes } = element
  if (tag === 'article' || tag === 'main') return { ...outer, isInArticle: true }
  if (tag === 'table') return { ...outer, item: null }
  if (tag === 'blockquote' || tag === 'aside' || quoteName.test(attributes.class ?? '')) {
    return { ...outer, isQuoted: true }
  }
  if (tag === 'pre') return { ...outer, isPreformatted: true }
  if (tag === 'ul' || tag === 'ol') {
    const next = tag === 'ol' ? Number(attributes.start ?? 1) || 1 : null
    return { ...outer, item: null, list: { depth: (outer.list?.depth ?? 0) + 1, next } }
  }
  if (tag !== 'li') return outer
  const { list } = outer
  const marker = list === null || list.next === null ? null : `${list.next++}.`
  return { ...outer, item: { depth: list?.depth ?? 1, marker, block: null } }
}
