// Markdown as blocks: paragraphs, headings, lists, quotations, code. A line break in a paragraph is one, as in a letter.
import { type Inline, inlinesOf } from './inline.ts'

export interface ListEntry {
  /** Ticked or not; null for an entry without a box. */
  readonly isDone: boolean | null
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list'
      /** The number of the first entry; null for a list without numbers. */
      readonly start: number | null
      readonly entries: readonly ListEntry[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }

const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/u
const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/u
const rule = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/u
const quoted = /^ {0,3}> ?/u
const entry = /^( {0,3})([-*+]|\d{1,9}[.)])( +)(.*)$/u
const box = /^\[([ xX])\]\s+/u

/** Lists in lists go no deeper: a hostile note could ask for any depth. */
const deepest = 8

const isBlank = (line: string | undefined) => line === undefined || line.trim() === ''

interface Taken {
  readonly block: Block
  /** How many lines it is. */
  readonly lines: number
}

/** The blocks of a note. */
export const blocksOf = (markdown: string): Block[] => blocksIn(markdown.split('\n'), 0)

function blocksIn(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at += 1
      continue
    }
    const taken = blockAt(lines, at, depth)
    blocks.push(taken.block)
    at += taken.lines
  }
  return blocks
}

function blockAt(lines: readonly string[], at: number, depth: number): Taken {
  const line = lines[at] ?? ''
  const [, run, info = ''] = fence.exec(line) ?? []
  if (run !== undefined && !(run.startsWith('`') && info.includes('`'))) return codeAt(lines, at, run)
  const [, marks, words = ''] = heading.exec(line) ?? []
  if (marks !== undefined)
    return { block: { kind: 'heading', level: marks.length, children: inlinesOf(words) }, lines: 1 }
  if (rule.test(line)) return { block: { kind: 'rule' }, lines: 1 }
  if (depth < deepest && quoted.test(line)) return quoteAt(lines, at, depth)
  if (depth < deepest && entry.test(line)) return listAt(lines, at, depth)
  return paragraphAt(lines, at, depth)
}

function codeAt(lines: readonly string[], at: number, run: string): Taken {
  let end = at + 1
  const closes = (line: string) => {
    const [, other = '', rest = ''] = fence.exec(line) ?? []
    return other.startsWith(run) && rest.trim() === ''
  }
  while (end < lines.length && !closes(lines[end] ?? '')) end += 1
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, lines: end - at + 1 }
}

function quoteAt(lines: readonly string[], at: number, depth: number): Taken {
  let end = at
  while (end < lines.length && quoted.test(lines[end] ?? '')) end += 1
  const inner = lines.slice(at, end).map(line => line.replace(quoted, ''))
  return { block: { kind: 'quote', blocks: blocksIn(inner, depth + 1) }, lines: end - at }
}

const isNumber = (mark: string) => /^\d/u.test(mark)

function listAt(lines: readonly string[], at: number, depth: number): Taken {
  const [, , first = ''] = entry.exec(lines[at] ?? '') ?? []
  const entries: ListEntry[] = []
  let end = at
  for (;;) {
    const match = entry.exec(lines[end] ?? '')
    if (match === null || rule.test(lines[end] ?? '')) break
    const [, indent = '', mark = '', gap = '', rest = ''] = match
    if (isNumber(mark) !== isNumber(first)) break
    const width = indent.length + mark.length + gap.length
    const inner = innerLines(lines, end + 1, width)
    const tick = box.exec(rest)
    entries.push({
      isDone: tick === null ? null : tick[1] !== ' ',
      blocks: blocksIn([tick === null ? rest : rest.slice(tick[0].length), ...inner], depth + 1),
    })
    end += 1 + inner.length
    // One empty line between entries is no end of the list.
    if (isBlank(lines[end]) && entry.test(lines[end + 1] ?? '')) end += 1
  }
  const start = isNumber(first) ? Number.parseInt(first, 10) : null
  return { block: { kind: 'list', start, entries }, lines: end - at }
}

/** The lines that go on with an entry: indented as far as its text, or as far as two spaces. */
function innerLines(lines: readonly string[], from: number, width: number): string[] {
  const inner: string[] = []
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const indent = line.length - line.trimStart().length
    const isGoingOn = isBlank(line) ? isInside(lines[at + 1]) : indent >= 2
    if (!isGoingOn) break
    inner.push(line.slice(Math.min(indent, width)))
  }
  return inner
}

const isInside = (line: string | undefined) => line !== undefined && /^ {2,}\S/u.test(line)

function paragraphAt(lines: readonly string[], at: number, depth: number): Taken {
  let end = at + 1
  while (end < lines.length && !isBlank(lines[end]) && !begins(lines[end] ?? '', depth)) end += 1
  const text = lines
    .slice(at, end)
    .map(line => line.trim())
    .join('\n')
  return { block: { kind: 'paragraph', children: inlinesOf(text) }, lines: end - at }
}

/** True for a line that ends the paragraph before it. */
const begins = (line: string, depth: number) =>
  fence.test(line) ||
  heading.test(line) ||
  rule.test(line) ||
  (depth < deepest && (quoted.test(line) || entry.test(line)))
