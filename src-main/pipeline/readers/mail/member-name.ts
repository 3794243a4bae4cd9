// What an attachment is called: a label for people, never a path.

import { headerText } from './encoded-words.ts'
import { readHeaders } from './headers.ts'
import { fileNameOf } from './mail-content.ts'
import { bytesOf, type MailPart } from './mime-parts.ts'

const maxName = 200
const extensions: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/msword': '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': '.pptx',
  'application/vnd.ms-outlook': '.msg',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/rtf': '.rtf',
  'application/zip': '.zip',
  'application/json': '.json',
  'application/ics': '.ics',
  'application/ms-tnef': '.dat',
  'application/pgp-signature': '.asc',
  'application/pkcs7-signature': '.p7s',
  'application/x-pkcs7-signature': '.p7s',
  'application/mbox': '.mbox',
  'message/rfc822': '.eml',
  'text/calendar': '.ics',
  'text/csv': '.csv',
  'text/html': '.html',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'text/rtf': '.rtf',
  'text/vcard': '.vcf',
  'text/x-vcard': '.vcf',
  'image/gif': '.gif',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/svg+xml': '.svg',
  'image/webp': '.webp',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const unseen = /[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** The last segment of a path, without what cannot be seen, at most 200 characters long; empty when nothing is left. */
export function cleanName(name: string): string {
  const [last = ''] = name.replace(unseen, '').split(/[/\\]/).slice(-1)
  const label = last.trim().replace(/^\.+$/, '')
  if (label.length <= maxName) return label
  const [extension = ''] = /\.[A-Za-z0-9]{1,10}$/.exec(label) ?? []
  return `${label
    .slice(0, maxName - extension.length)
    .toWellFormed()
    .replace(/\ufffd$/, '')}${extension}`
}

/** The name of the part of this number, counted from 0. */
export function memberName(part: MailPart, index: number): string {
  const given = cleanName(fileNameOf(part))
  const extension = extensions[part.type] ?? `.${/^\w+\/([a-z]{2,5})$/.exec(part.type)?.[1] ?? 'bin'}`
  if (given !== '') return part.type === 'message/rfc822' && !given.includes('.') ? `${given}.eml` : given
  if (part.type === 'message/rfc822') {
    const subject = cleanName(subjectLabel(bytesOf(part, 64 * 1024)))
    if (subject !== '') return `${subject}.eml`
  }
  return `attachment-${index + 1}${extension}`
}

/** The subject of a mail as a label: a stroke in it divides no path. */
export function subjectLabel(mail: Buffer): string {
  const { headers } = readHeaders(mail, 0, mail.length)
  return headerText(headers.get('subject')).replace(/[/\\]/g, '-').slice(0, 80).toWellFormed()
}

/** Names told apart: the second `a.pdf` is `a (2).pdf`. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map(name => {
    const key = name.toLowerCase()
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? name : name.replace(/(\.[^.]*)?$/, extension => ` (${count})${extension}`)
  })
}
