import type { RemovedText } from '../../domain/article.ts'
import type { Block, CleanDocument, PlacedBlock, ReadDocument } from '../draft.ts'
import { fold } from '../text/fold.ts'
import { findBoilerplate } from './find-boilerplate.ts'
import { oneLine } from './normalise-text.ts'

/** Joins the blocks to the clean text, its title first, and writes down what was left out, where and why; null when nothing stays. */
export function cleanText(document: ReadDocument): CleanDocument | null {
  const { blocks: read, title: declared, ...rest } = tidyFacts(document)
  const origins = { ...rest.origins, title: rest.origins.title ?? 'text' }
  const { blocks, titleIndex, firstBelow } = withTitle(
    read.map(tidy).filter(block => block.text !== ''),
    declared,
  )
  const reasons = findBoilerplate(blocks, titleIndex)
  const { text, placed, removed } = join(blocks, reasons, firstBelow)
  const [first] = placed
  if (first === undefined) return null
  const title = titleOf(text.slice(first.start, first.end))
  return { ...rest, origins, title, text, blocks: placed, removed }
}

/** What a format says about the article is as little to be trusted as its text. */
function tidyFacts(document: ReadDocument): ReadDocument {
  const { byline, outlet, canonicalUrl, notes } = document
  const line = (text: string | null) => (text === null ? null : oneLine(text) || null)
  const { byline: ofByline, outlet: ofOutlet, ...origins } = document.origins
  const tidied = { byline: line(byline), outlet: line(outlet) }
  return {
    ...document,
    ...tidied,
    canonicalUrl: canonicalUrl?.toWellFormed().replace(/\p{Cc}/gu, '') ?? null,
    notes: notes.map(oneLine).filter(note => note !== ''),
    origins: {
      ...origins,
      ...(ofByline !== undefined && tidied.byline !== null && { byline: ofByline }),
      ...(ofOutlet !== undefined && tidied.outlet !== null && { outlet: ofOutlet }),
    },
  }
}

const tidy = (block: Block): Block => {
  const { text, marker } = block
  return { ...block, text: oneLine(text), ...(marker !== undefined && { marker: oneLine(marker) }) }
}

/** Brings the title to the front: the heading that says it, else a new one; without a title the first line is it. */
function withTitle(
  blocks: readonly Block[],
  declared: string | null,
): { blocks: Block[]; titleIndex: number; firstBelow: number } {
  const title = declared === null ? '' : oneLine(declared)
  if (title === '') {
    const titleIndex = blocks.findIndex(({ removed }) => removed === undefined)
    return { blocks: [...blocks], titleIndex, firstBelow: titleIndex + 1 }
  }
  const isTitle = ({ text, removed }: Block) => removed === undefined && fold(text) === fold(title)
  const found = blocks.findIndex(isTitle)
  const heading: Block = { kind: 'heading', text: blocks[found]?.text ?? title }
  return { blocks: [heading, ...blocks.filter((_, i) => i !== found)], titleIndex: 0, firstBelow: found + 1 }
}

/** Paragraphs are set apart by a blank line, the items of a list by none. */
function join(blocks: readonly Block[], reasons: readonly (string | null)[], firstBelow: number) {
  const removed: RemovedText[] = []
  const placed: PlacedBlock[] = []
  const parts: string[] = []
  let length = 0
  const write = (part: string) => {
    parts.push(part)
    length += part.length
  }
  for (const [i, block] of blocks.entries()) {
    const reason = reasons[i] ?? null
    if (reason !== null) {
      removed.push({ at: length, text: block.text, reason })
      continue
    }
    const isItem = block.kind === 'list-item'
    const depth = isItem ? (block.depth ?? 1) : 0
    const before = placed.at(-1)
    if (before !== undefined) write(isItem && before.kind === 'list-item' ? '\n' : '\n\n')
    if (isItem) write(`${'  '.repeat(depth - 1)}${block.marker || '•'} `)
    const isAboveTitle = placed.length > 0 && i < firstBelow
    placed.push({ kind: block.kind, start: length, end: length + block.text.length, depth, isAboveTitle })
    write(block.text)
  }
  return { text: parts.join(''), placed, removed }
}

/** A first line longer than this is a text, not a title. */
const maxTitle = 300
const maxCutTitle = 200

/** The first line as it stands; of a file that is one long line, its first sentence or its first words. */
function titleOf(line: string): string {
  if (line.length <= maxTitle) return line
  const [sentence] = /^.{10,300}?[.!?…](?=\s)/u.exec(line) ?? []
  if (sentence !== undefined) return sentence
  const cut = line
    .slice(0, maxCutTitle)
    .toWellFormed()
    .replace(/\ufffd$/, '')
  const space = cut.lastIndexOf(' ')
  return `${space > maxCutTitle / 2 ? cut.slice(0, space) : cut}…`
}
