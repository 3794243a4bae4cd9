// The text of a mail and what its header says of it, as a document.
import type { Origins } from '../../../domain/article.ts'
import type { PartialDate } from '../../../domain/partial-date.ts'
import type { ReadDocument } from '../../draft.ts'
import { bareDocument } from '../bare-document.ts'
import type { Reader } from '../reader.ts'
import { headerText } from './encoded-words.ts'
import type { Headers } from './headers.ts'
import { mailText } from './mail-blocks.ts'
import { mailDate } from './mail-date.ts'
import type { MailLine } from './mail-line.ts'
import { mailPage } from './mail-page.ts'
import type { MailPart } from './mime-parts.ts'
import { partText } from './part-text.ts'
import { flowOf, plainLines } from './plain-lines.ts'
import { partyOf, passedOnBy, senderOf } from './sender.ts'
import { subjectOf } from './subject.ts'

type Forms = readonly (readonly MailPart[])[]

/** The document of a mail; null when it has no text, and `encrypted` when nobody can read it. */
export async function mailDocument(
  reader: Reader,
  headers: Headers,
  texts: readonly Forms[],
  name: string,
): Promise<ReadDocument | 'encrypted' | null> {
  const read: TextForm[] = []
  for (const forms of texts) {
    const form = await richest(forms, name)
    if (form !== null) read.push(form)
  }
  const lines = read.flatMap(form => form.lines)
  if (lines.some(({ text }) => text === '-----BEGIN PGP MESSAGE-----')) return 'encrypted'
  const { title: subject, kind } = subjectOf(headerText(headers.get('subject')), listNames(headers))
  const { blocks, carried, isQuotation } = mailText(lines, kind)
  if (!blocks.some(({ removed }) => removed === undefined)) return null

  const title = (carried === null ? null : subjectOf(carried.subject, []).title) ?? subject
  const sender = isQuotation ? nobody : senderOf(headers)
  const { byline, outlet } = carried === null ? sender : partyOf(carried.from, false)
  const passedOn = carried === null ? passedOnBy(headers) : null
  const date = carried?.date() ?? dateOf(headers)
  const canonicalUrl = archivedAt(headers) ?? read.find(form => form.webAddress !== null)?.webAddress ?? null
  return {
    ...bareDocument(reader),
    charset: read[0]?.charset ?? 'utf-8',
    blocks,
    title,
    byline,
    outlet,
    canonicalUrl,
    // The day of an answer is to what it quotes what the day it was saved is to a document.
    publishedOn:
      date === null
        ? null
        : { value: date, origin: isQuotation ? 'document-info' : 'mail-header', evidence: null },
    ...(passedOn !== null && { passedOnBy: passedOn }),
    origins: originsOf({ title, byline, outlet, canonicalUrl }),
    declaredLanguage: languageOf(headers) ?? read.find(form => form.language !== null)?.language ?? null,
    notes: [...new Set(read.flatMap(form => form.notes))],
  }
}

const nobody = { byline: null, outlet: null }

const originsOf = (found: Readonly<Record<keyof Origins, string | null>>): Origins => ({
  ...(found.title !== null && { title: 'mail-header' }),
  ...(found.byline !== null && { byline: 'mail-header' }),
  ...(found.outlet !== null && { outlet: 'mail-header' }),
  ...(found.canonicalUrl !== null && { canonicalUrl: 'mail-header' }),
})

/** The day the mail was written, or else the day the first server took it. */
function dateOf(headers: Headers): PartialDate | null {
  const received = headers.all('received').at(-1)?.split(';').at(-1)
  return mailDate(headers.get('date')) ?? mailDate(headers.get('resent-date')) ?? mailDate(received ?? null)
}

const archivedAt = (headers: Headers) =>
  /^<?(https?:\/\/[^\s<>"]{4,500})>?$/.exec(headers.get('archived-at') ?? '')?.[1] ?? null

const languageOf = (headers: Headers) =>
  /^([a-z]{2,3}(?:-[a-z]{2})?)$/i.exec(headers.get('content-language') ?? '')?.[1] ?? null

/** What a mailing list may call itself in its subjects: its name and its address. */
const listNames = (headers: Headers) =>
  [headers.get('list-id'), headers.get('list-post'), headers.get('x-mailing-list')].flatMap(field =>
    field === null
      ? []
      : headerText(field)
          .split(/[<>"\s]+|mailto:/)
          .filter(word => word !== ''),
  )

interface TextForm {
  readonly lines: readonly MailLine[]
  readonly charset: string
  readonly notes: readonly string[]
  readonly language: string | null
  readonly webAddress: string | null
}

/** A form of this much of the longest one's letters says the same. */
const sameShare = 0.6

/** The last form, which is the richest, unless it leaves out what another has: some say only "no HTML here". */
async function richest(forms: Forms, name: string): Promise<TextForm | null> {
  const read: { form: TextForm; length: number }[] = []
  for (const parts of forms) {
    const form = await formOf(parts, name)
    if (form !== null) read.push({ form, length: lengthOf(form) })
  }
  const longest = Math.max(0, ...read.map(({ length }) => length))
  return read.findLast(({ length }) => length >= longest * sameShare)?.form ?? null
}

const lengthOf = ({ lines }: TextForm) =>
  lines.reduce((sum, { text, block }) => {
    return sum + (block?.removed === undefined ? text.replace(/https?:\/\/\S+/g, '').trim().length : 0)
  }, 0)

async function formOf(parts: readonly MailPart[], name: string): Promise<TextForm | null> {
  const forms: TextForm[] = []
  for (const part of parts) {
    const decoded = await partText(part, name)
    if (decoded === null) continue
    const { text, charset, notes } = decoded
    const page = part.type === 'text/html' ? await mailPage(text) : null
    const lines = page === null ? plainLines(text, flowOf(part.parameters)) : page.lines
    const { declaredLanguage: language = null, webAddress = null } = page ?? {}
    forms.push({ lines, charset, notes, language, webAddress })
  }
  const [first] = forms
  return first === undefined
    ? null
    : {
        ...first,
        lines: forms.flatMap(form => form.lines),
        notes: forms.flatMap(form => form.notes),
      }
}
