// Divides the text of a mail into what its sender wrote and the other mails it carries along.
import { introduction } from './introduction.ts'
import { isBlank, type MailLine } from './mail-line.ts'
import { type QuotedHeader, quotedHeader } from './quoted-header.ts'
import { isOnly, opensWith, plainLine } from './words/match.ts'

export interface Section {
  /**
   * How it begins: `own` is what the sender wrote; `forward` and `reply` say so themselves; `header` is a quoted
   * header of which both are possible; `quote` has only its quotation marks.
   */
  readonly kind: 'own' | 'forward' | 'reply' | 'header' | 'quote'
  readonly header: QuotedHeader | null
  /** The numbers of the lines that introduce it, and of those that are its text. */
  readonly opening: number[]
  readonly lines: number[]
}

const isForwardMark = isOnly('forwardMarkers')
const isReplyMark = isOnly('replyMarkers')
const opensForward = opensWith('forwardMarkers')
/** Programs set their marks between hyphens or before a colon. */
const hasSigns = /[-:_=*]/
const isRule = ({ text }: MailLine) => /^\s*[_=-]{8,}\s*$/.test(text)

/** The sections of a mail in the order in which they begin; the first one is the sender's own. */
export function sectionsOf(lines: readonly MailLine[], isReply: boolean): readonly Section[] {
  const own: Section = { kind: 'own', header: null, opening: [], lines: [] }
  const sections: Section[] = [own]
  const open: { section: Section; depth: number }[] = [{ section: own, depth: 0 }]
  const filled = nextFilled(lines)
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]
    if (line === undefined) break
    const top = () => open.at(-1) ?? { section: own, depth: 0 }
    if (isBlank(line)) {
      top().section.lines.push(i++)
      continue
    }
    while (open.length > 1 && top().depth > line.depth) open.pop()
    const begun = openingAt(lines, i, filled)
    if (begun !== null) {
      const { kind, header, end } = begun
      const section: Section = { kind, header, opening: numbers(i, end), lines: [] }
      const next = lines[filled[end] ?? end]
      sections.push(section)
      open.push({ section, depth: Math.max(line.depth, next?.depth ?? 0) })
      i = end
      continue
    }
    if (line.depth > top().depth && (isReply || lines[filled[i + 1] ?? i + 1]?.depth === line.depth)) {
      const section: Section = { kind: 'quote', header: null, opening: [], lines: [] }
      sections.push(section)
      open.push({ section, depth: line.depth })
    }
    top().section.lines.push(i++)
  }
  return sections
}

/** For each line its own number, or where it is blank that of the next that is not. */
function nextFilled(lines: readonly MailLine[]): readonly number[] {
  const next = new Array<number>(lines.length + 1).fill(lines.length)
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    next[i] = line === undefined || isBlank(line) ? (next[i + 1] ?? lines.length) : i
  }
  return next
}

interface Opening {
  readonly kind: Section['kind']
  readonly header: QuotedHeader | null
  /** The first line after it. */
  readonly end: number
}

function openingAt(lines: readonly MailLine[], at: number, filled: readonly number[]): Opening | null {
  const line = lines[at]
  if (line === undefined || line.text.length > 400) return null
  const below = filled[at + 1] ?? lines.length
  const plain = hasSigns.test(line.text) ? plainLine(line.text) : ''
  const mark = isForwardMark(plain) ? 'forward' : isReplyMark(plain) ? 'reply' : null
  if (mark !== null) {
    const header = quotedHeader(lines, below)
    // A reply's mark and a forward's are one and the same in some programs.
    const kind = mark === 'reply' && header !== null ? 'header' : mark
    return { kind, header, end: header?.end ?? at + 1 }
  }
  if (isRule(line)) {
    const header = quotedHeader(lines, below)
    return header === null ? null : { kind: 'header', header, end: header.end }
  }
  const header = quotedHeader(lines, at)
  if (header !== null) return { kind: 'header', header, end: header.end }
  const named = opensForward(plain) ? quotedHeader(lines, below) : null
  if (named !== null) return { kind: 'forward', header: named, end: named.end }
  const end = introduction(lines, at, filled)
  return end === null ? null : { kind: 'reply', header: null, end }
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
