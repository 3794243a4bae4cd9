// The text of a mail as blocks: its article, and everything around it marked with the reason.
import type { Block } from '../../draft.ts'
import { plainBlocks } from '../plain-text.ts'
import { carriedMail } from './carried-mail.ts'
import { furnitureReasons } from './furniture-lines.ts'
import type { MailLine } from './mail-line.ts'
import { type PlainBlock, withoutMarkup } from './plain-markup.ts'
import type { QuotedHeader } from './quoted-header.ts'
import { sectionsOf } from './sections.ts'
import type { SubjectKind } from './subject.ts'

export interface MailText {
  readonly blocks: readonly Block[]
  /** What the header of the forwarded mail says, where that is the article. */
  readonly carried: QuotedHeader | null
  /** The article is quoted, and no header says whose it is. */
  readonly isQuotation: boolean
}

type Role = 'article' | 'mail-signature' | 'forwarding-note' | 'quoted-mail'

/** Tells the article in the lines of a mail from notes, history and signatures. */
export function mailText(lines: readonly MailLine[], subjectKind: SubjectKind): MailText {
  const sections = sectionsOf(lines, subjectKind === 'reply')
  const { article, isWhole } = carriedMail(lines, sections, subjectKind)
  const roles = new Array<Role>(lines.length).fill('article')
  for (const [i, { opening, lines: own }] of sections.entries()) {
    const before: Role = i < article ? 'forwarding-note' : 'quoted-mail'
    const role: Role = i === article || isWhole ? 'article' : before
    for (const line of own) roles[line] = role
    for (const line of opening) roles[line] = i <= article ? 'forwarding-note' : isWhole ? 'article' : before
  }
  for (const line of signatureLines(lines, sections[article]?.lines ?? [])) roles[line] = 'mail-signature'
  const blocks: Block[] = []
  for (let from = 0; from < lines.length; ) {
    const role = roles[from] ?? 'article'
    let to = from + 1
    while (to < lines.length && roles[to] === role) to++
    for (const block of blocksOf(lines.slice(from, to), role)) blocks.push(block)
    from = to
  }
  const { header = null, kind } = sections[article] ?? {}
  return { blocks, carried: header, isQuotation: kind === 'quote' }
}

function blocksOf(lines: readonly MailLine[], role: Role): readonly Block[] {
  const parts: PlainBlock[] = []
  let plain: string[] = []
  const flush = () => {
    for (const part of withoutMarkup(plainBlocks(plain.join('\n'), false))) parts.push(part)
    plain = []
  }
  for (const { block, text, isLink } of lines) {
    if (block === null) {
      plain.push(text)
      continue
    }
    flush()
    parts.push({ block, written: block, isLink: isLink && block.kind !== 'heading' })
  }
  flush()
  if (role !== 'article')
    return parts.map(({ written }) => ({ ...written, removed: written.removed ?? role }))
  const reasons = furnitureReasons(
    parts.map(({ block }) => block),
    i => parts[i]?.isLink === true,
  )
  return parts.map(({ block, written }, i) => {
    const reason = reasons[i] ?? null
    return reason === null ? block : { ...written, removed: reason }
  })
}

/** Signatures are a few lines: more text than this below the two hyphens is the mail's. */
const maxSignature = 15

/** The lines the markup calls a signature, and those below the two hyphens, or the list's rule, that announce one. */
function signatureLines(lines: readonly MailLine[], own: readonly number[]): number[] {
  const marked = own.filter(i => lines[i]?.isSignature === true)
  const textOf = (i: number) => lines[i]?.text.trim() ?? ''
  const isFilled = (i: number) => textOf(i) !== ''
  const below = own.slice(own.findLastIndex(i => /^_{40,}$/.test(textOf(i)))).filter(isFilled)
  const isListed = isListFooter(below.map(textOf))
  const at = own.findLastIndex(i => /^(?:--|—|__)$/.test(textOf(i)))
  const isShort = at >= 0 && own.slice(at).filter(isFilled).length <= maxSignature
  const hasText = own.slice(0, at).some(isFilled)
  return [...marked, ...(isShort && hasText ? own.slice(at) : []), ...(isListed ? below : [])]
}

/** The name of a mailing list and its addresses below a rule. */
const isListFooter = ([rule = '', ...lines]: readonly string[]) =>
  rule.startsWith('____') &&
  lines.length > 0 &&
  lines.length <= 4 &&
  lines.filter(line => line.length <= 120 && /\S@\S|https?:/.test(line)).length >=
    Math.max(1, lines.length - 1)
