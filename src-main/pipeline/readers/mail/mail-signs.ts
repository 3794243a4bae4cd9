// How sure one can be that a file is a mail, or a page saved as one, from its first bytes.
import type { SourceFile } from '../../../domain/article.ts'
import { extensionOf } from '../file-head.ts'
import { type Headers, readHeaders } from './headers.ts'
import { mailBytes } from './mail-bytes.ts'

const headSize = 16 * 1024

/** Fields that only programs write. */
const written =
  /^(?:received|return-path|message-id|mime-version|content-(?:type|transfer-encoding|disposition|language)|dkim-signature|authentication-results|arc-.+|delivered-to|references|in-reply-to|list-.+|x-[a-z].+|user-agent|path|newsgroups|received-spf|thread-(?:topic|index)|envelope-to|delivery-date)$/
/** Fields that people copy by hand. */
const copied = /^(?:from|to|cc|bcc|subject|date|reply-to|sender|organi[sz]ation|importance)$/
/** What a header without any of these describes is no mail: web servers write some of the others. */
const essential =
  /^(?:from|to|subject|received|message-id|delivered-to|return-path|newsgroups|snapshot-content-location)$/

export interface MailSigns {
  readonly headers: Headers
  /** How many different fields of a mail there are. */
  readonly known: number
  readonly hasWritten: boolean
  readonly hasEssential: boolean
}

/** The fields of the header a file begins with; null when it begins with none. */
export function mailSigns({ bytes }: SourceFile): MailSigns | null {
  const head = mailBytes(bytes.subarray(0, headSize))
  const { headers } = readHeaders(head, 0, head.length)
  const names = new Set(headers.names)
  const known = [...names].filter(name => written.test(name) || copied.test(name))
  if (known.length === 0 || known.length * 3 < names.size) return null
  return {
    headers,
    known: known.length,
    hasWritten: known.some(name => written.test(name)),
    hasEssential: known.some(name => essential.test(name)),
  }
}

const mailExtensions = ['.eml', '.emlx']

/** The bid of the reader of mails. */
export function mailBid(file: SourceFile): number {
  const signs = mailSigns(file)
  if (signs === null || !signs.hasEssential) return 0
  const isNamed = mailExtensions.includes(extensionOf(file.name))
  if (signs.hasWritten && signs.known >= 3) return 0.95
  return isNamed ? 0.9 : 0
}

const pageExtensions = ['.mht', '.mhtml']

/** The bid of the reader of saved pages. */
export function pageBid(file: SourceFile): number {
  const signs = mailSigns(file)
  if (signs === null) return 0
  const { headers } = signs
  const type = headers.get('content-type') ?? ''
  if (headers.get('snapshot-content-location') !== null || /^"?<?saved by /i.test(headers.get('from') ?? ''))
    return 1
  const isPage = /^(?:multipart\/related|text\/html)\b/i.test(type)
  const wasSent = ['received', 'to', 'delivered-to', 'message-id', 'return-path'].some(
    name => headers.get(name) !== null,
  )
  if (wasSent) return 0
  if (pageExtensions.includes(extensionOf(file.name)) && (isPage || headers.get('mime-version') !== null))
    return 1
  return isPage && (headers.get('content-location') !== null || !signs.hasEssential) ? 0.97 : 0
}
