import type { Block } from '../../draft.ts'
import { joinLines, type Words, wordsOf } from './line-ends.ts'
import { isBulleted, largeType, paragraphsOf, runsOn, usesIndents } from './paragraphs.ts'
import type { Line, Region } from './reading-order.ts'
import { isSameSize, type TypeOfDocument } from './type-of-document.ts'

/** A page in reading order, with what was taken off it. */
export interface OrderedPage {
  readonly regions: readonly Region[]
  readonly headers: readonly string[]
  readonly footers: readonly string[]
  readonly rotated: readonly string[]
}

/** A block with its page, the size of its type, and how far it is set in. */
export interface SizedBlock {
  readonly block: Block
  readonly page: number
  readonly size: number
  readonly x: number
}

/** A block on its way: lines still to be joined, or text as it is. */
type Part =
  | { readonly page: number; readonly size: number; readonly lines: readonly Line[] }
  | { readonly page: number; readonly size: number; readonly lines: null; readonly block: Block }

/** The blocks of a document: paragraphs run on over the ends of columns and pages. */
export function pageBlocks(pages: readonly OrderedPage[], type: TypeOfDocument): SizedBlock[] {
  const read = pages.map(page => page.regions.map(region => partsOf(region, type)))
  const opensWithIndent = usesIndents(read.flat(2).filter(isLines))
  const parts: Part[] = []
  /** The paragraph before, which the next region may go on with. */
  let open: number | null = null
  for (const [page, { headers, footers, rotated }] of pages.entries()) {
    const taken = (texts: readonly string[], removed: string) => {
      for (const text of texts) parts.push(asPart({ kind: 'paragraph', text, removed }, page))
    }
    taken(headers, 'page-header')
    for (const region of read[page] ?? []) {
      const [first, ...rest] = region
      const before: Part | undefined = open === null ? undefined : parts[open]
      const goesOn =
        open !== null &&
        first !== undefined &&
        isLines(first) &&
        before?.lines != null &&
        runsOn(before.lines, first, type, opensWithIndent)
      if (goesOn && open !== null && before?.lines != null)
        parts[open] = { ...before, lines: [...before.lines, ...first] }
      const from = parts.length
      for (const part of goesOn ? rest : region)
        parts.push(isLines(part) ? { page, size: part[0]?.size ?? 0, lines: part } : asPart(part, page))
      // Notes in small type at the foot of a page do not end the text above them.
      const last = parts.findLastIndex(({ size, lines }) => lines !== null && isSameSize(size, type.bodySize))
      if (last >= from) open = last
    }
    taken(footers, 'page-footer')
    if (rotated.length > 0) taken([rotated.join(' ')], 'rotated-text')
  }
  const words = wordsOf(parts.flatMap(({ lines }) => (lines ?? []).map(({ text }) => text)))
  return parts.map(part => toBlock(part, words, type))
}

const isLines = (part: readonly Line[] | Block): part is readonly Line[] => Array.isArray(part)

const asPart = (block: Block, page: number): Part => ({ page, size: 0, lines: null, block })

/** The paragraphs of a column, the rows of a table. */
const partsOf = (region: Region, type: TypeOfDocument): (readonly Line[] | Block)[] =>
  region.kind === 'column'
    ? paragraphsOf(region.lines, type)
    : region.rows.map(({ cells }) => ({ kind: 'table-row', text: cells.join(' | ') }))

function toBlock(part: Part, words: Words, type: TypeOfDocument): SizedBlock {
  const { page, size, lines } = part
  if (lines === null) return { page, size, x: 0, block: part.block }
  const written = lines.map(line => line.text)
  const text = joinLines(written, words)
  const kind = isHeading(lines, text, size, type) ? 'heading' : 'paragraph'
  return { page, size, x: lines[0]?.x ?? 0, block: { kind, text } }
}

const maxLargeHeading = 300
const maxSentence = 140
const maxSmallHeading = 150

function isHeading(lines: readonly Line[], text: string, size: number, type: TypeOfDocument): boolean {
  const [first] = lines
  if (first === undefined || isBulleted(first)) return false
  if (size >= largeType * type.bodySize)
    return text.length <= maxLargeHeading && !(text.length > maxSentence && text.endsWith('.'))
  if (!lines.every(({ font }) => type.standsOut(font))) return false
  return isSameSize(size, type.bodySize) && text.length <= maxSmallHeading && !/[.,;:]$/.test(text)
}
