// Writes ZIP archives, honest and otherwise: whatever a header can say can be said wrongly here.
import { crc32, deflateRawSync } from 'node:zlib'

/** A file to put into an archive. */
export interface ZipEntry {
  /** A string is written as UTF-8 without saying so. */
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  /** 0 stores, 8 deflates; any other number is only written down. */
  readonly method?: number
  readonly flags?: number
  /** What the headers say the content comes to. */
  readonly declaredSize?: number
  readonly crc?: number
  readonly extra?: Uint8Array
  readonly attributes?: number
  /** Sizes are written behind the data, as by a writer that cannot go back. */
  readonly isStreamed?: boolean
  /** Sizes and offset are written in the fields of Zip64. */
  readonly isZip64?: boolean
}

export interface ZipOptions {
  readonly comment?: string
  readonly before?: string
  readonly after?: string
  readonly isZip64?: boolean
}

/** The bytes of an archive of these files. */
export function makeZip(entries: readonly ZipEntry[], options: ZipOptions = {}): Uint8Array {
  const before = Buffer.from(options.before ?? '', 'latin1')
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const body = writeEntry(entry)
    bodies.push(body.bytes)
    directory.push(writeDirectoryEntry(entry, body, offset))
    offset += body.bytes.length
  }
  const list = Buffer.concat(directory)
  const end = writeEnd(entries.length, list.length, offset, options)
  return Buffer.concat([before, ...bodies, list, end, Buffer.from(options.after ?? '', 'latin1')])
}

interface Body {
  readonly bytes: Buffer
  readonly crc: number
  readonly packedSize: number
  readonly size: number
}

const nameOf = ({ name }: ZipEntry) => (typeof name === 'string' ? Buffer.from(name) : Buffer.from(name))
const flagsOf = ({ flags = 0, isStreamed }: ZipEntry) => flags | (isStreamed === true ? 8 : 0)

function writeEntry(entry: ZipEntry): Body {
  const content = Buffer.from(entry.content ?? '')
  const method = entry.method ?? 8
  const packed = method === 8 ? deflateRawSync(content) : content
  const crc = entry.crc ?? crc32(content)
  const size = entry.declaredSize ?? content.length
  const name = nameOf(entry)
  const isStreamed = entry.isStreamed === true
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flagsOf(entry), 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(isStreamed ? 0 : crc, 14)
  header.writeUInt32LE(isStreamed ? 0 : packed.length, 18)
  header.writeUInt32LE(isStreamed ? 0 : size, 22)
  header.writeUInt16LE(name.length, 26)
  header.writeUInt16LE(0, 28)
  const isWide = isStreamed && entry.isZip64 === true
  const behind = Buffer.alloc(isWide ? 24 : isStreamed ? 16 : 0)
  if (isStreamed) {
    behind.writeUInt32LE(0x08074b50, 0)
    behind.writeUInt32LE(crc, 4)
    behind.writeUInt32LE(packed.length, 8)
    behind.writeUInt32LE(size, isWide ? 16 : 12)
  }
  return { bytes: Buffer.concat([header, name, packed, behind]), crc, packedSize: packed.length, size }
}

function writeDirectoryEntry(entry: ZipEntry, body: Body, offset: number): Buffer {
  const name = nameOf(entry)
  const isZip64 = entry.isZip64 === true
  const extra = Buffer.concat([
    entry.extra ?? new Uint8Array(),
    isZip64 ? extraField(1, [body.size, body.packedSize, offset]) : new Uint8Array(),
  ])
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(flagsOf(entry), 8)
  header.writeUInt16LE(entry.method ?? 8, 10)
  header.writeUInt32LE(body.crc, 16)
  header.writeUInt32LE(isZip64 ? 0xffffffff : body.packedSize, 20)
  header.writeUInt32LE(isZip64 ? 0xffffffff : body.size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt16LE(extra.length, 30)
  header.writeUInt32LE(entry.attributes ?? 0, 38)
  header.writeUInt32LE(isZip64 ? 0xffffffff : offset, 42)
  return Buffer.concat([header, name, extra])
}

/** An extra field of 64-bit numbers. */
function extraField(id: number, values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length)
  field.writeUInt16LE(id, 0)
  field.writeUInt16LE(8 * values.length, 2)
  for (const [i, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + 8 * i)
  return field
}

function writeEnd(count: number, size: number, offset: number, { comment = '', isZip64 }: ZipOptions) {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(isZip64 === true ? 0xffff : count & 0xffff, 8)
  end.writeUInt16LE(isZip64 === true ? 0xffff : count & 0xffff, 10)
  end.writeUInt32LE(isZip64 === true ? 0xffffffff : size, 12)
  end.writeUInt32LE(isZip64 === true ? 0xffffffff : offset, 16)
  const remark = Buffer.from(comment, 'latin1')
  end.writeUInt16LE(remark.length, 20)
  const wide = Buffer.alloc(isZip64 === true ? 76 : 0)
  if (isZip64 === true) {
    wide.writeUInt32LE(0x06064b50, 0)
    wide.writeBigUInt64LE(44n, 4)
    wide.writeBigUInt64LE(BigInt(count), 24)
    wide.writeBigUInt64LE(BigInt(count), 32)
    wide.writeBigUInt64LE(BigInt(size), 40)
    wide.writeBigUInt64LE(BigInt(offset), 48)
    wide.writeUInt32LE(0x07064b50, 56)
    wide.writeBigUInt64LE(BigInt(offset + size), 64)
    wide.writeUInt32LE(1, 72)
  }
  return Buffer.concat([wide, end, remark])
}
