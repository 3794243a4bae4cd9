// The stretch of the clean text that the browser's selection covers.
import type { Span } from '../../src-main/domain/claim.ts'
import type { Segments } from './highlights.ts'
import { firstWhere } from './places.ts'

/** The offset of a place in a text node; null where that is no text of the article. */
export function offsetOf(node: Node, offset: number): number | null {
  const start = node instanceof Text ? node.parentElement?.dataset.start : undefined
  return start === undefined ? null : Number(start) + offset
}

/** Where a range begins: a selection by a click on a paragraph begins at its element, not in its text. */
function startOf(range: Range, segments: Segments): number | null {
  const inText = offsetOf(range.startContainer, range.startOffset)
  if (inText !== null) return inText
  const at = firstWhere(segments, ({ node }) => range.comparePoint(node, node.length) >= 0)
  return segments[at]?.start ?? null
}

function endOf(range: Range, segments: Segments): number | null {
  const inText = offsetOf(range.endContainer, range.endOffset)
  if (inText !== null) return inText
  const behind = firstWhere(segments, ({ node }) => range.comparePoint(node, 0) > 0)
  return segments[behind - 1]?.end ?? null
}

/** The span of a range, without the white space around it; null where it covers no words. */
export function spanOf(range: Range, segments: Segments, text: string): Span | null {
  const [from, to] = [startOf(range, segments), endOf(range, segments)]
  return from === null || to === null ? null : trimmed(text, from, to)
}

/** The span [from, to) of a text without the white space at its ends. */
export function trimmed(text: string, from: number, to: number): Span | null {
  const stretch = text.slice(from, to)
  const start = from + (stretch.length - stretch.trimStart().length)
  const quote = stretch.trim()
  return quote === '' ? null : { start, end: start + quote.length, quote }
}
