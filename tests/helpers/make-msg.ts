import { crc32 } from 'node:zlib'
import { type Folder, makeCompoundFile } from './make-compound-file.ts'

/** A message by its properties: texts are written as Unicode. */
export interface MessageParts {
  readonly properties: Readonly<Record<number, string | Uint8Array | number | Date>>
  /** Texts in a code page, each byte a character. */
  readonly narrow?: Readonly<Record<number, string>>
  readonly attachments?: readonly AttachmentParts[]
}

export interface AttachmentParts extends Omit<MessageParts, 'attachments'> {
  /** Set for an attached message. */
  readonly message?: MessageParts
  /** Set for a document of another program. */
  readonly object?: Folder
}

/** The numbers of the properties that tests name. */
export const property = {
  kind: 0x001a,
  subject: 0x0037,
  submitted: 0x0039,
  representedName: 0x0042,
  representedAddress: 0x0065,
  transportHeader: 0x007d,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  delivered: 0x0e06,
  plain: 0x1000,
  rich: 0x1009,
  page: 0x1013,
  displayName: 0x3001,
  data: 0x3701,
  shortName: 0x3704,
  longName: 0x3707,
  type: 0x370e,
  internetPage: 0x3fde,
  messagePage: 0x3ffd,
  senderSmtp: 0x5d01,
} as const

/** The bytes of a message as Outlook saves it. */
export const makeMsg = (parts: MessageParts, sectorSize?: 512 | 4096): Uint8Array =>
  makeCompoundFile(messageFolder(parts, 32), sectorSize)

/** The storage of a message, whose list of properties has a header of this length. */
export function messageFolder({ attachments = [], ...own }: MessageParts, header: number): Folder {
  const attached = attachments.map(({ message, object, ...parts }, i): [string, Folder] => {
    const stored = message === undefined ? object : messageFolder(message, 24)
    const folder = {
      ...propertyStreams(parts, 8),
      ...(stored !== undefined && { [stream(property.data, 0x0d)]: stored }),
    }
    return [`__attach_version1.0_#${hex(i)}`, folder]
  })
  return { ...propertyStreams(own, header), ...Object.fromEntries(attached) }
}

const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, '0')
const stream = (id: number, type: number) => `__substg1.0_${hex(id * 0x10000 + type)}`

function propertyStreams({ properties, narrow = {} }: MessageParts, header: number): Folder {
  const streams: Record<string, Uint8Array> = {}
  const list: Buffer[] = [Buffer.alloc(header)]
  const add = (id: number, type: number, bytes: Uint8Array) => {
    streams[stream(id, type)] = bytes
    list.push(listed(id, type, BigInt(bytes.length)))
  }
  for (const [key, value] of Object.entries(properties)) {
    const id = Number(key)
    if (typeof value === 'string') add(id, 0x1f, Uint8Array.from(Buffer.from(value, 'utf16le')))
    else if (typeof value === 'number') list.push(listed(id, 0x03, BigInt(value)))
    else if (value instanceof Date)
      list.push(listed(id, 0x40, (BigInt(value.getTime()) + 11_644_473_600_000n) * 10_000n))
    else add(id, 0x102, value)
  }
  for (const [key, text] of Object.entries(narrow))
    add(Number(key), 0x1e, Uint8Array.from(Buffer.from(text, 'latin1')))
  return { ...streams, '__properties_version1.0': Uint8Array.from(Buffer.concat(list)) }
}

function listed(id: number, type: number, value: bigint): Buffer {
  const entry = Buffer.alloc(16)
  entry.writeUInt32LE(id * 0x10000 + type, 0)
  entry.writeUInt32LE(6, 4)
  entry.writeBigUInt64LE(value, 8)
  return entry
}

/** Rich text in its compressed form, though nothing in it is made shorter. */
export function compressedRtf(text: string): Uint8Array {
  const raw = Buffer.from(text, 'latin1')
  const groups: Buffer[] = []
  for (let at = 0; at < raw.length; at += 8)
    groups.push(Buffer.concat([Buffer.alloc(1), raw.subarray(at, at + 8)]))
  const data = Buffer.concat(groups)
  const header = Buffer.alloc(16)
  header.writeUInt32LE(data.length + 12, 0)
  header.writeUInt32LE(raw.length, 4)
  header.write('LZFu', 8, 'latin1')
  header.writeUInt32LE(~crc32(data, 0xffffffff) >>> 0, 12)
  return Uint8Array.from(Buffer.concat([header, data]))
}
