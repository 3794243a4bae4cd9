import { ok } from '../../domain/result.ts'
import type { Block } from '../draft.ts'
import { isHeadline } from '../stages/headline-shapes.ts'
import { oneLine } from '../stages/normalise-text.ts'
import { bareDocument } from './bare-document.ts'
import { declaredFacts } from './declared-facts.ts'
import { extensionOf } from './file-head.ts'
import { labelledHead } from './labelled-head.ts'
import { listItems } from './list-items.ts'
import type { TextReader } from './reader.ts'
import { binaryKind } from './signatures.ts'
import { unwrapLines } from './unwrap-lines.ts'

/** Text without markup: every line is a paragraph, unless the lines were wrapped at a fixed width. */
export const plainText: TextReader = {
  reads: 'text',
  id: 'plain-text',
  label: 'Plain text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  recognises(file) {
    if (binaryKind(file.bytes) !== null) return 0
    return this.extensions.includes(extensionOf(file.name)) ? 0.3 : 0.1
  },
  async read({ charset, text, notes }) {
    const head = labelledHead(text)
    const facts = declaredFacts(head?.values ?? new Map())
    const blocks = afterMenu(plainBlocks(head?.body ?? text, facts.title === null))
    const raw: readonly Block[] =
      head === null ? [] : [{ kind: 'paragraph', text: head.raw, removed: 'front-matter' }]
    return ok({ ...bareDocument(this), ...facts, charset, blocks: [...raw, ...blocks], notes })
  },
}

/** Fewer short lines are a kicker, an outlet, a writer and a place. */
const leastOfMenu = 5
const maxMenuWords = 3
const maxMenuEntry = 60

/** A page copied as a whole begins with the words of its menu: short lines with neither figures nor signs. */
function afterMenu(blocks: readonly Block[]): Block[] {
  const isEntry = ({ text }: Block) =>
    text.length <= maxMenuEntry &&
    /^\p{L}[\p{L}&’' -]*$/u.test(text) &&
    text.split(/\s+/).length <= maxMenuWords
  const length = blocks.findIndex(block => !isEntry(block))
  if (length < leastOfMenu) return [...blocks]
  const [headline, ...text] = blocks.slice(length)
  if (headline === undefined || !isHeadline(headline.text)) return [...blocks]
  const menu = blocks.slice(0, length).map(block => ({ ...block, removed: 'site-navigation' }))
  return [...menu, { ...headline, kind: 'heading' }, ...text]
}

/** The longest line that can be a heading. */
const maxHeading = 90
const maxTitle = 300

/** The paragraphs, headings and list items of a text without markup. */
export function plainBlocks(text: string, opensWithTitle = true): Block[] {
  const filled = unwrapLines(text.split('\n')).filter(line => /\S/.test(line))
  const items = listItems(filled)
  return filled.map((line, i) => {
    const item = items[i] ?? null
    if (item !== null) return item
    const isHeading =
      i === 0
        ? opensWithTitle && isTitleLine(line, filled.length)
        : isHeadingLine(line, filled[i - 1], filled[i + 1])
    return { kind: isHeading ? 'heading' : 'paragraph', text: oneLine(line) }
  })
}

/** The first line is the title, unless it is the whole text or as long as a paragraph of several sentences. */
const isTitleLine = (line: string, lines: number) => lines > 1 && line.length <= maxTitle

/** A short line without a full stop that opens a longer one, and does not stand among other short lines. */
function isHeadingLine(line: string, before: string | undefined, after: string | undefined): boolean {
  const text = line.trim()
  if (text.length > maxHeading || after === undefined || before === undefined) return false
  if (/[.:;,…"”»]$/.test(text) || !/^[\p{Lu}\p{N}¿¡«“"]/u.test(text)) return false
  const endsText = before.length > maxHeading || /[.!?…:;”»)]$/.test(before.trim())
  return endsText && (after.length > Math.max(maxHeading, text.length * 2) || /^[¿]?[^.]*\?$/.test(text))
}
