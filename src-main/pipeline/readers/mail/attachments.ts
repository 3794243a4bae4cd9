// Which attachments hold something to read, and what is said of the others.
import type { Member } from '../../../domain/article.ts'
import { distinct, memberName } from './member-name.ts'
import { bytesOf, encodingOf, type MailPart } from './mime-parts.ts'

export interface Attachments {
  readonly members: readonly Member[]
  /** The part each member is. */
  readonly parts: readonly MailPart[]
  /** Names those that are no articles; null when there are none. */
  readonly note: string | null
}

/** Enough of an attachment to see what it is. */
const sniffed = 96 * 1024
/** What comes with a mail and is never an article, by type and by extension. */
const noArticleType =
  /^(?:image|audio|video|font)\/|^text\/(?:calendar|x?-?vcard|x-vcard|directory|css|javascript|x-amp-html)$|^application\/(?:ics|ms-tnef|vnd\.ms-tnef|pgp-(?:signature|keys|encrypted)|(?:x-)?pkcs7-\w+|javascript|x-javascript)$|^message\/(?!rfc822$|global$)|^text\/rfc822-headers$/
const noArticleName =
  /\.(?:ics|vcf|vcs|p7s|p7m|p7c|asc|sig|gpg|pgp|key|css|js|dat|png|jpe?g|gif|svg|bmp|ico|webp|heic)$/i

/** Sorts attachments by what a reader could make of them. */
export async function sortAttachments(attachments: readonly MailPart[]): Promise<Attachments> {
  // The registry lists the reader of mails too: a static import would be circular.
  const { chooseReader } = await import('../../stages/choose-reader.ts')
  const names = distinct(attachments.map(memberName))
  const parts: MailPart[] = []
  const members: Member[] = []
  const others: string[] = []
  for (const [i, part] of attachments.entries()) {
    const name = names[i] ?? ''
    const isNone = noArticleType.test(part.type) || noArticleName.test(name)
    const isRead = !isNone && chooseReader({ name, bytes: bytesOf(part, sniffed) }).ok
    if (isRead) {
      parts.push(part)
      members.push({ name, sizeBytes: decodedSize(part) })
    } else others.push(name)
  }
  return { members, parts, note: noteOn(others) }
}

/** Four characters of base64 are three bytes, and its lines end in two more. */
function decodedSize(part: MailPart): number {
  const { length } = part.body
  return encodingOf(part) === 'base64' ? Math.floor((length * 76 * 3) / (78 * 4)) : length
}

const maxNamed = 5

function noteOn(names: readonly string[]): string | null {
  if (names.length === 0) return null
  const named = names.slice(0, maxNamed).join(', ')
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : ''
  return names.length === 1
    ? `1 attachment is no article: ${named}.`
    : `${names.length} attachments are no articles: ${named}${more}.`
}
