// The lines between the title and the text: who wrote it, where, when.
import type { CleanDocument, PlacedBlock } from '../draft.ts'

/** A piece of a header line, with its place in the clean text. */
export interface HeaderPart {
  readonly text: string
  readonly start: number
}

/** A longer line is running text. */
const maxHeaderLine = 160
const maxHeaderLines = 8
/** A full stop is one after a whole word, not in "O Estado de S. Paulo" or "St. Galler Tagblatt". */
const separator = /(?<![:\s])\s*[|·•⋅]\s*|\s+[–—]\s+|\s+\/\s+|(?<=\p{L}{3}|\))\.\s+(?=\p{Lu})/gu

/** The header lines of an article, each cut at its separators: those below its title, then those right above it. */
export function headerLines({ text, blocks }: CleanDocument): HeaderPart[][] {
  const above = blocks.filter(({ isAboveTitle }) => isAboveTitle === true)
  const below = blocks.slice(1 + above.length)
  return [...linesOf(text, below.slice(0, maxHeaderLines)), ...linesOf(text, above.slice(-maxHeaderLines))]
}

function linesOf(text: string, blocks: readonly PlacedBlock[]): HeaderPart[][] {
  const lines: HeaderPart[][] = []
  for (const block of blocks) {
    const start = block.kind === 'list-item' ? numberedDay(text, block) : block.start
    if (start === null) break
    const line = text.slice(start, block.end)
    if (line.length > maxHeaderLine || isSentence(line)) break
    lines.push(partsOf(line, start))
  }
  return lines
}

/** Where "17. September 2024" begins that a word processor made an item of a list of; null for other items. */
function numberedDay(text: string, { start, end }: PlacedBlock): number | null {
  const from = text.lastIndexOf('\n', start) + 1
  return /^\d{1,2}[.)]? \p{L}+\.? (?:19|20)\d\d(?!\d)/u.test(text.slice(from, end)) ? from : null
}

/** Several words that end in a full stop. Abbreviated companies ("S.A.P.I. de C.V.") end in one too. */
const isSentence = (line: string) => /[\p{Ll}\d]{2}[.!?…]["”»]?$/u.test(line) && line.split(' ').length > 8

function partsOf(line: string, start: number): HeaderPart[] {
  const parts: HeaderPart[] = []
  let from = 0
  for (const match of line.matchAll(separator)) {
    parts.push({ text: line.slice(from, match.index), start: start + from })
    from = match.index + match[0].length
  }
  parts.push({ text: line.slice(from), start: start + from })
  return parts.filter(({ text }) => text.trim() !== '')
}
