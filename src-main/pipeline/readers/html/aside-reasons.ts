// What stands in the text of an article and is not its text: quotations that repeat it, notes about its author.
import { fold } from '../../text/fold.ts'
import type { PageBlock } from './page-blocks.ts'
import type { PageFacts } from './page-facts.ts'

/** Shorter quotations repeat by chance. */
const minQuote = 20
const maxQuote = 400
/** Nobody pulls more of them out of one text. */
const maxQuotes = 60
/** How many of the last blocks may be about the author, and how long such a note is. */
const lastBlocks = 4
const maxNote = 500

/** Why blocks among the kept ones are no text of the article. */
export function asideReasons(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<number>,
  heading: number | null,
  { byline }: Pick<PageFacts, 'byline'>,
): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>()
  const numbers = [...kept]
  for (const i of repeatedQuotes(blocks, numbers)) reasons.set(i, 'repeated-quote')
  const title = heading === null ? null : lettersOf(blocks[heading]?.text ?? '')
  for (const i of numbers) {
    const block = blocks[i]
    if (block?.kind === 'heading' && i !== heading && lettersOf(block.text) === title)
      reasons.set(i, 'repeated-title')
  }
  for (const i of emptyHeadings(blocks, numbers, heading)) reasons.set(i, 'related-links')
  const author = byline?.split(/,| (?:y|e|and|und|et) /)[0]?.trim() ?? ''
  const notes = numbers.length > lastBlocks * 2 && author.includes(' ') ? numbers.slice(-lastBlocks) : []
  for (const i of notes) {
    const text = blocks[i]?.text ?? ''
    if (text.startsWith(author) && text.length > author.length + minQuote && text.length <= maxNote) {
      reasons.set(i, 'author-note')
    }
  }
  return reasons
}

const lettersOf = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/** Quotations set apart that stand in a paragraph too. */
function repeatedQuotes(blocks: readonly PageBlock[], kept: readonly number[]): number[] {
  const quotes = kept.filter(i => {
    const { isQuoted = false, text = '', kind = 'heading' } = blocks[i] ?? {}
    return isQuoted && kind === 'paragraph' && text.length >= minQuote && text.length <= maxQuote
  })
  if (quotes.length === 0) return []
  const text = kept.map(i => (blocks[i]?.isQuoted ? '' : lettersOf(blocks[i]?.text ?? ''))).join('\n')
  return quotes.slice(0, maxQuotes).filter(i => text.includes(lettersOf(blocks[i]?.text ?? '\n')))
}

/** Headings that only links to other articles stand below. */
function emptyHeadings(
  blocks: readonly PageBlock[],
  kept: readonly number[],
  title: number | null,
): number[] {
  return kept.filter((number, at) => {
    const next = kept[at + 1]
    if (blocks[number]?.kind !== 'heading' || number === title || next === number + 1) return false
    const below = blocks[number + 1]
    const isLast = next === undefined || blocks[next]?.kind === 'heading'
    return isLast && below !== undefined && (below.removed === 'related-links' || below.linkShare > linked)
  })
}

const linked = 0.7
