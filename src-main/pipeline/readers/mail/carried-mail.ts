// Which of the mails inside a mail is the article: the sender's own words, or what is passed on.
import { lineReason } from './furniture-lines.ts'
import { isBlank, type MailLine } from './mail-line.ts'
import type { Section } from './sections.ts'
import { type SubjectKind, subjectOf } from './subject.ts'

/** A quoted header without a mark, under a text of this length and a new subject, is an example in the text. */
const longText = 300
/** Thanks over a quotation are no article, and a quotation of this length may be one. */
const shortRemark = 120
const longQuote = 600

export interface Carried {
  /** The number of the section that is the article. */
  readonly article: number
  /** True when what follows under a bare header belongs to the text. */
  readonly isWhole: boolean
}

/** Follows a chain of forwarded mails down to the first that was written. */
export function carriedMail(
  lines: readonly MailLine[],
  sections: readonly Section[],
  subjectKind: SubjectKind,
): Carried {
  const lengths = sections.map(section => lengthOf(lines, section))
  /** The letters from each section on. */
  const rests = [...lengths]
  for (let i = rests.length - 2; i >= 0; i--) rests[i] = (rests[i] ?? 0) + (rests[i + 1] ?? 0)
  let article = 0
  let kind = subjectKind
  for (;;) {
    let next = article + 1
    while (next < sections.length && lengths[next] === 0) next++
    const section = sections[next]
    if (section === undefined) return { article, isWhole: false }
    const own = lengths[article] ?? 0
    const isBare = section.kind === 'header' && kind === 'new'
    if (isBare && own >= longText && article === 0) return { article, isWhole: true }
    const passesOn = section.kind === 'forward' || (kind === 'forward' && section.kind !== 'quote') || isBare
    const isRemark = section.kind === 'quote' && own <= shortRemark && (lengths[next] ?? 0) >= longQuote
    if (own > 0 && !isRemark && !(passesOn && own < (rests[next] ?? 0))) return { article, isWhole: false }
    article = next
    kind = section.header === null ? 'new' : subjectOf(section.header.subject, []).kind
  }
}

/** The letters of a section that are no furniture; nothing below a signature's line counts. */
function lengthOf(lines: readonly MailLine[], section: Section): number {
  let length = 0
  for (const number of section.lines) {
    const line = lines[number]
    if (line === undefined || isBlank(line)) continue
    if (/^--\s*$/.test(line.text) && length > 0) break
    if (line.isSignature || line.block?.removed !== undefined) continue
    if (lineReason(line.text.trim(), line.isLink) === null) length += line.text.trim().length
  }
  return length
}
