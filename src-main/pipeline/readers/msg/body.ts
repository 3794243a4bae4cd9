import { readDocument } from '../rtf/read-document.ts'
import { decompressRtf } from './compressed-rtf.ts'
import { htmlInRtf } from './html-in-rtf.ts'
import type { Properties, RawText } from './properties.ts'

/** The forms a message gives its text in. */
export interface Body {
  readonly plain: RawText | null
  readonly page: RawText | null
}

const ids = { plain: 0x1000, page: 0x1013, rich: 0x1009 } as const

/** The text of a message: its page may stand inside the rich text, which is read as a page itself where there is nothing else. */
export function bodyOf(properties: Properties): Body {
  const plain = filled(properties.rawText(ids.plain))
  const page = filled(properties.rawText(ids.page))
  if (page !== null) return { plain, page }
  const rich = decompressRtf(properties.bytes(ids.rich) ?? Buffer.alloc(0))
  if (rich === null || (!rich.isSound && plain !== null)) return { plain, page }
  const html = htmlInRtf(rich.bytes) ?? (plain === null ? asPage(rich.bytes) : null)
  return { plain, page: html === null ? null : { bytes: Buffer.from(html), charset: 'utf-8' } }
}

const filled = (text: RawText | null) =>
  text !== null && /[^\0\s]/.test(text.bytes.toString('latin1')) ? text : null

const elements = { heading: 'h2', 'list-item': 'li', paragraph: 'p', 'table-row': 'p' } as const

function asPage(rich: Buffer): string | null {
  const read = readDocument({ name: 'message', bytes: rich })
  if (!read.ok) return null
  return read.value.blocks
    .filter(({ removed }) => removed === undefined)
    .map(({ kind, text }) => `<${elements[kind]}>${escaped(text)}</${elements[kind]}>`)
    .join('\n')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
