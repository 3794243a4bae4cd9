// What is known of a message or of one of its attachments is kept in properties, by number (MS-OXMSG 2.1 and 2.4).
import { isUtf8 } from 'node:buffer'
import { charsetOfPage, decodeCodePage } from '../code-pages.ts'
import type { Storage } from '../compound/open-compound.ts'

/** A text with what is known of its encoding. */
export interface RawText {
  readonly bytes: Buffer
  readonly charset: string | null
}

/** The properties in a storage. Texts and bytes have streams of their own, which are read once. */
export interface Properties {
  text(id: number): string | null
  /** A long text, for whoever can tell its charset better than the message does. */
  rawText(id: number): RawText | null
  bytes(id: number): Buffer | null
  time(id: number): Date | null
  /** The code page of texts that are not Unicode. */
  readonly page: number
}

/** The stream that lists the properties, the short ones with their values. */
export const propertyList = '__properties_version1.0'
/** How long the header of the list of properties is, by what the storage holds. */
export const headerLength = { message: 32, embedded: 24, attachment: 8 } as const

const types = { number: 0x0003, time: 0x0040, text8: 0x001e, text: 0x001f, bytes: 0x0102 } as const
const pages = { message: 0x3ffd, internet: 0x3fde } as const
const western = 1252
const ascii = 20127
const unicode = 65001

/** Opens the properties in a storage; those of attachments are in the code page of their message. */
export function openProperties(storage: Storage, header: number, outerPage?: number): Properties {
  const list = storage.read(propertyList) ?? Buffer.alloc(0)
  const fixed = new Map<number, number>()
  for (let at = header; at + 16 <= list.length; at += 16) fixed.set(list.readUInt32LE(at), at + 8)
  const number = (id: number) => {
    const at = fixed.get(tag(id, types.number))
    return at === undefined ? null : list.readInt32LE(at)
  }
  const stream = (id: number, type: number) =>
    storage.read(`__substg1.0_${tag(id, type).toString(16).toUpperCase().padStart(8, '0')}`)
  const internetPage = number(pages.internet)
  const known = outerPage ?? number(pages.message) ?? internetPage
  const page = known ?? western
  const wide = (id: number) => {
    const bytes = stream(id, types.text)
    return bytes === null ? null : bytes.toString('utf16le').replaceAll('\0', '').toWellFormed()
  }
  return {
    page,
    text: id => wide(id) ?? narrow(stream(id, types.text8), page),
    rawText(id) {
      const text = wide(id)
      if (text !== null) return { bytes: Buffer.from(text), charset: 'utf-8' }
      const own = stream(id, types.text8)
      const bytes = own ?? stream(id, types.bytes)
      const charset = charsetNamed(own === null ? internetPage : known)
      return bytes === null ? null : { bytes: withoutEnd(bytes), charset }
    },
    bytes: id => stream(id, types.bytes),
    time(id) {
      const at = fixed.get(tag(id, types.time))
      return at === undefined ? null : dateOf(list.readBigUInt64LE(at))
    },
  }
}

/** Nothing but ASCII is what programs say of any page. */
const charsetNamed = (page: number | null) => (page === null || page === ascii ? null : charsetOfPage(page))

const tag = (id: number, type: number) => id * 0x10000 + type

/** Programs name UTF-8 as the page of a mail, and write the message in that of their system. */
const narrow = (bytes: Buffer | null, page: number) =>
  bytes === null
    ? null
    : decodeCodePage(withoutEnd(bytes), page === unicode && !isUtf8(bytes) ? western : page)

/** Some programs count the zero that ends a text in their memory. */
function withoutEnd(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.subarray(0, end)
}

/** Where there is no date, Outlook writes the first day of this year. */
const noDate = 4501

/** The time is counted in tenths of microseconds from the year 1601. */
function dateOf(time: bigint): Date | null {
  const date = new Date(Number(time / 10_000n) - 11_644_473_600_000)
  return date.getUTCFullYear() < noDate ? date : null
}
