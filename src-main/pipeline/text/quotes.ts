import type { Span } from '../../domain/claim.ts'
import { endsInAbbreviation } from './abbreviations.ts'
import type { Stretch } from './phrases.ts'
import type { Line } from './reading.ts'

const longest = 168

/** The clause around a place, as a span of the whole text: one line, never longer than a quote may be. */
export function quoteAround(line: Line, place: Stretch): Span {
  const from = Math.max(0, Math.min(place.start, line.text.length - 1))
  const to = Math.min(line.text.length, Math.max(place.end, from + 1))
  const before = [...line.text.slice(0, from).matchAll(/[.;:!?]\s|\n|\s[–—-]\s|[«“(]/g)].findLast(
    ({ 0: mark, index }) =>
      !isClosed(line.text.slice(index + 1, from), mark) && isEnd(line.text, mark, index),
  )
  const after = [...line.text.slice(to).matchAll(/[.;!?](?=\s|$)|\n|\s[–—-]\s|[»”]/g)].find(
    ({ 0: mark, index }) => isEnd(line.text, mark, to + index),
  )
  const lineStart = line.text.lastIndexOf('\n', from - 1) + 1
  const nextBreak = line.text.indexOf('\n', to)
  const lineEnd = nextBreak < 0 ? line.text.length : nextBreak
  let start = Math.max(lineStart, before === undefined ? 0 : before.index + before[0].length)
  let end = Math.min(lineEnd, after === undefined ? line.text.length : to + after.index)
  if (end - start > longest) {
    const room = Math.max(0, longest - (to - from))
    start = wordStart(line.text, Math.max(start, from - Math.floor(room * 0.6)), from)
    end = wordEnd(line.text, Math.min(end, start + longest), Math.min(to, start + longest))
  }
  while (start < end && /[\s,;:.•*·–—-]/.test(line.text[start] ?? '')) start++
  while (end > start && /[\s,;:–—-]/.test(line.text[end - 1] ?? '')) end--
  return { start: line.start + start, end: line.start + end, quote: line.text.slice(start, end) }
}

/** A full stop that belongs to an abbreviation ends nothing. */
const isEnd = (text: string, mark: string, at: number) =>
  !mark.startsWith('.') || !endsInAbbreviation(text.slice(0, at + 1), text.slice(at + 1).trimStart())

const closings: Readonly<Record<string, string>> = { '«': '»', '“': '”', '(': ')' }

/** True for an opening bracket or quotation mark that is closed again in `rest`. */
function isClosed(rest: string, mark: string): boolean {
  const closing = closings[mark]
  return closing !== undefined && rest.includes(closing)
}

function wordStart(text: string, at: number, limit: number): number {
  if (at === 0 || /[\s(«“]/.test(text[at - 1] ?? '')) return at
  const space = text.indexOf(' ', at)
  return space < 0 || space >= limit ? limit : space + 1
}

function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length || /[\s,.;)]/.test(text[at] ?? '')) return at
  const space = text.lastIndexOf(' ', at)
  return Math.max(space, limit)
}
