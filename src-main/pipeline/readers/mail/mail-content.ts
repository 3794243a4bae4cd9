// What the parts of a mail are to its reader: its text, in one form or several, and what is attached.
import { maxNesting } from '../../../domain/limits.ts'
import { bytesOf, type MailPart, mimeParts } from './mime-parts.ts'
import { parameterised } from './parameters.ts'
import { signedContent } from './signed-content.ts'

export interface MailContent {
  /** The pieces of the text in their order, each in one form or, in a multipart/alternative, in several. */
  readonly texts: readonly (readonly (readonly MailPart[])[])[]
  readonly attachments: readonly MailPart[]
  readonly isEncrypted: boolean
}

const nothing: MailContent = { texts: [], attachments: [], isEncrypted: false }
const attached = (part: MailPart): MailContent => ({ ...nothing, attachments: [part] })

/** Sorts the parts of a mail. */
export function mailContent(root: MailPart): MailContent {
  const { type, body } = root
  return isReadable(type) && body.length > 0 ? { ...nothing, texts: [[[root]]] } : contentOf(root, 0)
}

/** `depth` says how many signatures it lies in: the mail inside one is a copy of its own. */
function contentOf(part: MailPart, depth: number): MailContent {
  const { type, parts, parameters } = part
  if (isEnvelope(type)) {
    if (depth >= maxNesting) return attached(part)
    const signed = signedContent(bytesOf(part))
    const enclosed = signed === null ? null : mimeParts(signed)
    if (enclosed !== null) return contentOf(enclosed, depth + 1)
  }
  if (type === 'multipart/encrypted' || isEncryptedEnvelope(type, parameters))
    return { ...nothing, isEncrypted: true }
  if (type === 'multipart/alternative')
    return alternative(
      parts.filter(option => option.type !== 'text/x-amp-html'),
      depth,
    )
  if (type === 'multipart/related' || type === 'multipart/signed') return withCompanions(part, depth)
  if (type.startsWith('multipart/')) return together(parts.map(one => contentOf(one, depth)))
  return isReadable(type) && dispositionOf(part) !== 'attachment' && fileNameOf(part) === ''
    ? { ...nothing, texts: [[[part]]] }
    : attached(part)
}

function together(contents: readonly MailContent[]): MailContent {
  return {
    texts: contents.flatMap(({ texts }) => texts),
    attachments: contents.flatMap(({ attachments }) => attachments),
    isEncrypted: contents.some(({ isEncrypted }) => isEncrypted),
  }
}

/** Each option is the same text; what is attached to any of them is attached to the mail. */
function alternative(parts: readonly MailPart[], depth: number): MailContent {
  const options = parts.map(one => contentOf(one, depth))
  const forms = options
    .map(({ texts }) => texts.flatMap(text => text.at(-1) ?? []))
    .filter(form => form.length > 0)
  return { ...together(options), texts: forms.length === 0 ? [] : [forms] }
}

/** One part is the text, the others are its pictures or its signature. */
function withCompanions({ parts, parameters }: MailPart, depth: number): MailContent {
  const start = parameters.start?.replace(/^<|>$/g, '')
  const named = start === undefined ? -1 : parts.findIndex(part => contentIdOf(part) === start)
  const main = parts[Math.max(0, named)]
  if (main === undefined) return nothing
  const others = parts.filter(part => part !== main)
  return together([
    contentOf(main, depth),
    ...others.map(part => (part.parts.length > 0 ? contentOf(part, depth) : attached(part))),
  ])
}

const isReadable = (type: string) => /^text\/(?:plain|html|enriched|richtext|markdown)$/.test(type)

/** S/MIME puts signed and encrypted mails into the same kind of envelope. */
const isEnvelope = (type: string) => /^application\/(?:x-)?pkcs7-mime$/.test(type)

const isEncryptedEnvelope = (type: string, parameters: Readonly<Record<string, string>>) =>
  isEnvelope(type) && !/^(?:signed|compressed|certs)/i.test(parameters['smime-type'] ?? '')

/** What a mail without a readable text keeps it in, and what to do about it. */
export function withoutText({ attachments }: MailContent): string {
  if (attachments.some(({ type }) => isEnvelope(type)))
    return 'keeps its text inside a signature that cannot be read; open it in your mail program and save its text.'
  if (attachments.some(part => /ms-tnef$/.test(part.type) || /^winmail\.dat$/i.test(fileNameOf(part))))
    return 'keeps its text in winmail.dat, which only Outlook reads; open it in Outlook and save it as HTML or text.'
  return 'is a mail without text.'
}

export const contentIdOf = ({ headers }: MailPart) => headers.get('content-id')?.replace(/^<|>$/g, '') ?? null

const dispositionOf = ({ headers }: MailPart) => parameterised(headers.get('content-disposition')).value

/** What a part says its file is called; empty when it does not. */
export function fileNameOf({ headers, parameters }: MailPart): string {
  const disposition = parameterised(headers.get('content-disposition')).parameters
  return disposition.filename || parameters.name || parameters.filename || ''
}
