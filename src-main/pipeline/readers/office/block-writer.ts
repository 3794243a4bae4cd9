// Collects the text of an office document into blocks: paragraphs, rows of tables, and what stands beside the text.
import type { Block } from '../../draft.ts'
import { oneLine } from '../../stages/normalise-text.ts'
import { pushAll } from './push-all.ts'

/** What a paragraph turned out to be when it ends. */
export type Look = Omit<Block, 'text'>

/** Blocks are written into the part opened last; each part that is opened is closed. */
export interface BlockWriter {
  text(characters: string): void
  /** Text that is in the document and not to be seen. */
  hiddenText(characters: string): void
  /** Ends the paragraph written so far; null when there is nothing in it. */
  endParagraph(look: Look): Block | null
  /** Begins a part of its own inside the document: a cell, a note, a text box. */
  open(): void
  /** Ends the part opened last, and hands over what was written in it. */
  close(): Block[]
  add(blocks: readonly Block[]): void
  /** Adds blocks behind the paragraph that is being written. */
  addAfter(blocks: readonly Block[]): void
  addRow(cells: readonly (readonly Block[])[]): void
}

interface Part {
  text: string
  hidden: string
  readonly blocks: Block[]
  after: Block[]
}

const emptyPart = (): Part => ({ text: '', hidden: '', blocks: [], after: [] })

/** A writer with one part open, the document itself. */
export function blockWriter(): BlockWriter {
  const outer: Part[] = []
  let part = emptyPart()
  const endParagraph = (look: Look): Block | null => {
    const lines = linesOf(part.text)
    // A line break within a heading or an item of a list divides nothing.
    const texts = look.kind === 'paragraph' ? lines : [lines.join(' ')]
    const written = texts.filter(text => text !== '').map((text): Block => ({ ...look, text }))
    const hidden = linesOf(part.hidden).join(' ')
    pushAll(part.blocks, written)
    if (hidden !== '') part.blocks.push({ kind: 'paragraph', text: hidden, removed: 'hidden' })
    pushAll(part.blocks, part.after)
    part.text = ''
    part.hidden = ''
    part.after = []
    return written[0] ?? null
  }
  return {
    text(characters) {
      part.text += characters
    },
    hiddenText(characters) {
      part.hidden += characters
    },
    endParagraph,
    open() {
      outer.push(part)
      part = emptyPart()
    },
    close() {
      endParagraph({ kind: 'paragraph' })
      const { blocks } = part
      part = outer.pop() ?? emptyPart()
      return blocks
    },
    add(blocks) {
      pushAll(part.blocks, blocks)
    },
    addAfter(blocks) {
      pushAll(part.after, blocks)
    },
    addRow(cells) {
      pushAll(part.blocks, rowBlocks(cells))
    },
  }
}

/** The same blocks as no part of the article, for this reason unless they have one. */
export const removedAs = (blocks: readonly Block[], reason: string): Block[] =>
  blocks.map(block => ({ ...block, removed: block.removed ?? reason }))

/** First pages, left pages and sections have headers of their own, which mostly say the same: each line of them once. */
export function everyPageAs(blocks: readonly Block[], reason: string): Block[] {
  const seen = new Set<string>()
  const once = blocks.filter(({ text }) => {
    const isNew = !seen.has(text)
    seen.add(text)
    return isNew
  })
  return removedAs(once, reason)
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map(oneLine)
    .filter(line => line !== '')

/** A cell with several paragraphs that come to more than this is there for the layout. */
const maxDataCell = 300

/** Data makes a row; what a table only arranges on the page is kept as the paragraphs it is. */
function rowBlocks(cells: readonly (readonly Block[])[]): Block[] {
  const seen = cells.map(cell => cell.filter(({ removed }) => removed === undefined))
  if (cells.length === 1 || seen.some(isLayout)) return cells.flat()
  const text = seen
    .map(cell => cell.map(block => block.text).join(' '))
    .filter(cell => cell !== '')
    .join(' | ')
  const unseen = cells.flat().filter(({ removed }) => removed !== undefined)
  return text === '' ? unseen : [{ kind: 'table-row', text }, ...unseen]
}

const isLayout = (cell: readonly Block[]): boolean =>
  cell.some(({ kind }) => kind === 'heading' || kind === 'table-row') ||
  (cell.length > 1 && cell.reduce((sum, { text }) => sum + text.length, 0) > maxDataCell)
