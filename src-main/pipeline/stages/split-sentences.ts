import type { CleanDocument, PlacedBlock, Sentence } from '../draft.ts'
import { endsInAbbreviation } from '../text/abbreviations.ts'

/** A longer stretch without an end is no sentence: it is cut at a space, so that no rule has to look through megabytes. */
const maxSentence = 4000

/** Cuts the clean text into sentences, headings and list items, each with its paragraph. */
export function splitSentences(
  { text, blocks }: Pick<CleanDocument, 'text' | 'blocks'>,
  lang: string,
): Sentence[] {
  const segmenter = segmenterFor(lang)
  const sentences: Sentence[] = []
  let paragraph = -1
  for (const block of blocks) {
    if (block.kind !== 'list-item' || paragraph < 0) paragraph++
    const kind = block.kind === 'paragraph' || block.kind === 'table-row' ? 'prose' : block.kind
    for (const [start, end] of spansOf(text, block, segmenter)) {
      sentences.push({ start, end, text: text.slice(start, end), kind, paragraph, depth: block.depth })
    }
  }
  return sentences
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, segmenter)
  return segmenter
}

function spansOf(
  text: string,
  { kind, start, end }: PlacedBlock,
  segmenter: Intl.Segmenter,
): [number, number][] {
  if (kind === 'heading' || kind === 'list-item') return cut(text, start, end)
  const spans: [number, number][] = []
  for (let from = start; from < end; ) {
    const to = chunkEnd(text, from, end)
    spans.push(...sentencesIn(text, from, to, segmenter))
    from = to
  }
  return spans
}

/** The segmenter slows down on megabytes without a break: it gets them in pieces that end where a sentence does. */
const maxChunk = 50_000

function chunkEnd(text: string, from: number, end: number): number {
  if (end - from <= maxChunk) return end
  const part = text.slice(from, from + maxChunk)
  const stop = part.lastIndexOf('. ')
  return from + (stop > maxChunk / 2 ? stop + 2 : Math.max(part.lastIndexOf(' ') + 1, 0) || maxChunk)
}

const innerEnd = /[.!?…]["”»’)\]]*\s/u

function sentencesIn(
  text: string,
  start: number,
  end: number,
  segmenter: Intl.Segmenter,
): [number, number][] {
  const chunk = text.slice(start, end)
  if (!innerEnd.test(chunk)) return cut(text, start, end)
  const spans: [number, number][] = []
  let from = start
  for (const { index, segment } of segmenter.segment(chunk)) {
    const to = start + index + segment.length
    const goesOn =
      to < end && to - from < maxSentence && isUnfinished(text.slice(from, to), text.slice(to, to + 40))
    if (goesOn) continue
    spans.push(...cut(text, from, to))
    from = to
  }
  return spans
}

/** True when the break the segmenter saw is none: an abbreviation, an initial, or text that goes on in lower case. */
function isUnfinished(before: string, after: string): boolean {
  return /^[\p{Ll},;:)]/u.test(after) || endsInAbbreviation(before, after)
}

/** The span without the spaces around it, in pieces when it is too long. */
function cut(text: string, from: number, to: number): [number, number][] {
  const spans: [number, number][] = []
  let start = from
  while (to - start > maxSentence) {
    const space = text.slice(start, start + maxSentence).lastIndexOf(' ')
    const end = start + (space > 0 ? space : maxSentence)
    spans.push([start, end])
    start = end
  }
  spans.push([start, to])
  return spans.flatMap(([a, b]) => {
    const piece = text.slice(a, b)
    const [first, last] = [
      a + (piece.length - piece.trimStart().length),
      b - (piece.length - piece.trimEnd().length),
    ]
    return first < last ? [[first, last] as [number, number]] : []
  })
}
