// Finds the mails in a mailbox file, in one pass.
import { readHeaders } from './headers.ts'

export interface MailRange {
  readonly from: number
  /** The first byte after the mail. */
  readonly to: number
}

const maxLine = 400
/** Who, and when: "From ana@example.org Mon Jun  3 10:15:00 2024", in the order of C or of the web mailers. */
const signs = [/^From \S/, /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|\d:\d\d/, /(?<!\d)(?:19|20)\d\d(?!\d)/]
const field = /^[!-9;-~]{1,100}[ \t]*:/

/** The end of the separator line at `at`, the first byte of the mail; null where none stands, or no mail follows. */
export function separatorEnd(file: Buffer, at: number): number | null {
  const line = lineAt(file, at)
  if (!signs.every(sign => sign.test(line.text))) return null
  const next = lineAt(file, line.next)
  return field.test(next.text) || /^>From /.test(next.text) ? line.next : null
}

function lineAt(file: Buffer, at: number): { text: string; next: number } {
  const end = file.indexOf(10, at)
  const next = end < 0 ? file.length : end + 1
  const text = file.toString('latin1', at, Math.min(next, at + maxLine)).replace(/[\r\n]+$/, '')
  return { text, next }
}

/** The mails of a mailbox as byte ranges, in their order, without the lines and blanks between them. */
export function mailboxMails(file: Buffer, start: number): MailRange[] {
  const mails: MailRange[] = []
  let from = separatorEnd(file, start)
  while (from !== null) {
    const next = nextSeparator(file, afterContent(file, from))
    mails.push({ from, to: withoutBlankLine(file, from, next ?? file.length) })
    from = next === null ? null : separatorEnd(file, next)
  }
  return mails
}

/** The next separator line: a blank line stands before it, for a body may have lines that look like one. */
function nextSeparator(file: Buffer, from: number): number | null {
  for (let at = file.indexOf('\nFrom ', from - 1); at >= 0; at = file.indexOf('\nFrom ', at + 1)) {
    const before = file[at - 1] === 13 ? file[at - 2] : file[at - 1]
    if (before === 10 && separatorEnd(file, at + 1) !== null) return at + 1
  }
  return null
}

/** Where to look for the next mail from: behind the body when its declared length leads to a separator. */
function afterContent(file: Buffer, from: number): number {
  const { headers, bodyStart } = readHeaders(file, from, Math.min(file.length, from + 64 * 1024))
  const declared = Number(headers.get('content-length') ?? Number.NaN)
  if (!Number.isSafeInteger(declared) || declared < 0) return from
  let end = bodyStart + declared
  if (end > file.length) return from
  while (end < file.length && (file[end] === 10 || file[end] === 13) && end < bodyStart + declared + 4) end++
  return end === file.length || separatorEnd(file, end) !== null ? Math.max(bodyStart, end - 1) : from
}

/** The blank line before a separator is the mailbox's. */
function withoutBlankLine(file: Buffer, from: number, next: number): number {
  let end = next
  if (next < file.length && file[end - 1] === 10) end -= file[end - 2] === 13 ? 2 : 1
  return Math.max(from, end)
}
