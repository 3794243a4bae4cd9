// "Ana Ruiz <ana@example.org>": who a mail is from.
import { headerText } from './encoded-words.ts'

export interface Mailbox {
  /** Null when only the address is given, or the name repeats it. */
  readonly name: string | null
  readonly address: string | null
}

/** The first mailbox of a field as it stands in the header, one character per byte. */
export const firstMailbox = (raw: string | null): Mailbox => mailboxOf(headerText((raw ?? '').slice(0, 4096)))

const noMailbox: Mailbox = { name: null, address: null }

/** The first mailbox of a decoded text: name and address in any of the ways people and programs write them. */
export function mailboxOf(text: string): Mailbox {
  const first = firstOf(text)
  if (first === '') return noMailbox
  const [, before = '', inside = ''] = /^([^<]*)[<[]\s*(?:mailto:)?([^<>[\]]*)[>\]]/i.exec(first) ?? []
  if (inside.includes('@'))
    return { name: nameOf(before, inside) ?? commentOf(first), address: inside.trim() }
  const [bare] = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/.exec(first) ?? []
  if (bare === undefined) return { name: nameOf(first, ''), address: null }
  return { name: nameOf(first.replace(bare, ' '), bare), address: bare }
}

/** Up to the comma or semicolon after the first mailbox; one inside quotation marks or "Ruiz, Ana <…>" is none. */
function firstOf(text: string): string {
  const closed = /^[^<]{0,300}<[^>]{0,300}>/.exec(text)?.[0]
  if (closed !== undefined && !/@[^<]*[,;]/.test(closed)) return closed
  return /^(?:"[^"]*"|[^,;"])*/.exec(text)?.[0].trim() ?? ''
}

const commentOf = (text: string) => nameOf(/\(([^()]{2,100})\)\s*$/.exec(text)?.[1] ?? '', '')

function nameOf(text: string, address: string): string | null {
  const bare = text
    .replace(/\[mailto:[^\]]*\]?/gi, '')
    .replace(/\\(["\\])/g, '$1')
    .replace(/^[\s"'*(]+|[\s"'*,)]+$/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 200)
  if (bare === '' || bare.toLowerCase() === address.toLowerCase() || /^[^\s@]+@\S+$/.test(bare)) return null
  return inOrder(bare)
}

/** "Ruiz Pardo, Ana" as address books sort it is "Ana Ruiz Pardo". */
function inOrder(name: string): string {
  const [, last, first] = /^(\p{Lu}[\p{L}'’ -]{1,40}), (\p{Lu}[\p{L}'’. -]{1,40})$/u.exec(name) ?? []
  return last === undefined || first === undefined || legalForm.test(first) ? name : `${first} ${last}`
}

/** "Acme, Inc." is no surname and first name. */
const legalForm =
  /^(?:inc|llc|ltd|ltda|corp|co|plc|gmbh|ag|kg|s\.? ?a|s\.? ?l|s\.?r\.?l|s\.?p\.?a|sas|sarl)\.?$/i
