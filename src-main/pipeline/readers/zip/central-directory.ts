// The list of its entries that stands at the end of a ZIP archive.

/** An entry as the archive describes it; nothing of it is to be trusted. */
export interface RawEntry {
  readonly name: Uint8Array
  readonly extra: Buffer
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly unpackedSize: number
  /** Where its local header begins, counted from the first byte of the file. */
  readonly offset: number
  /** What systems with file modes say of it in the upper half; 0 where nothing is said. */
  readonly attributes: number
}

/** `stopped` when the visitor had seen enough, `damaged` when there is no directory or it breaks off. */
export type Walk = 'whole' | 'stopped' | 'damaged'

/** Visits the entries in their order; a visitor that answers false ends the walk. */
export function walkDirectory(bytes: Uint8Array, visit: (entry: RawEntry) => boolean): Walk {
  const data = bufferOf(bytes)
  const found = findDirectory(data)
  if (found === null) return 'damaged'
  const { start, end, prefix, count } = found
  let at = start
  let seen = 0
  while (at + 46 <= end && data.readUInt32LE(at) === entrySignature) {
    const nameLength = data.readUInt16LE(at + 28)
    const extraLength = data.readUInt16LE(at + 30)
    const next = at + 46 + nameLength + extraLength + data.readUInt16LE(at + 32)
    if (next > end) return 'damaged'
    const entry = entryAt(data, at, nameLength, extraLength, prefix)
    if (entry === null) return 'damaged'
    if (!visit(entry)) return 'stopped'
    seen++
    at = next
  }
  // Writers without Zip64 let the count of more than 65,535 entries wrap around.
  return seen === count || (seen & 0xffff) === count ? 'whole' : 'damaged'
}

/** The same bytes with the methods of a Buffer. */
export const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const entrySignature = 0x02014b50
const endSignature = Buffer.from('PK\x05\x06', 'latin1')
const zip64LocatorSignature = 0x07064b50
const zip64EndSignature = 0x06064b50
const endLength = 22
/** How far from the end of the file the directory's own end is looked for: a comment, and junk of the same size. */
const reach = 2 * 65_536

interface Directory {
  readonly start: number
  readonly end: number
  /** Bytes that stand before the archive proper: every offset is counted without them. */
  readonly prefix: number
  readonly count: number
}

function findDirectory(data: Buffer): Directory | null {
  const from = Math.max(0, data.length - reach)
  let at = data.lastIndexOf(endSignature)
  while (at >= from) {
    if (at + endLength <= data.length) {
      const directory = directoryBefore(data, at)
      if (directory !== null) return directory
    }
    if (at === 0) break
    at = data.lastIndexOf(endSignature, at - 1)
  }
  return null
}

function directoryBefore(data: Buffer, at: number): Directory | null {
  const zip64 = zip64End(data, at)
  const end = zip64 ?? at
  const count = zip64 === null ? data.readUInt16LE(at + 10) : number64(data, zip64 + 32)
  const size = zip64 === null ? data.readUInt32LE(at + 12) : number64(data, zip64 + 40)
  const offset = zip64 === null ? data.readUInt32LE(at + 16) : number64(data, zip64 + 48)
  const start = end - size
  const begins = (position: number) =>
    position >= 0 && position + 4 <= end && data.readUInt32LE(position) === entrySignature
  if (start - offset >= 0 && (begins(start) || (count === 0 && size === 0)))
    return { start, end, prefix: start - offset, count }
  // A signature of the archive may stand between the directory and its end.
  return begins(offset) ? { start: offset, end, prefix: 0, count } : null
}

/** Where the Zip64 end record stands; null when the archive does without. */
function zip64End(data: Buffer, end: number): number | null {
  const locator = end - 20
  if (locator < 0 || data.readUInt32LE(locator) !== zip64LocatorSignature) return null
  const isEnd = (at: number) =>
    at >= 0 && at + 56 <= locator && data.readUInt32LE(at) === zip64EndSignature ? at : null
  return isEnd(number64(data, locator + 8)) ?? isEnd(locator - 56)
}

/** Numbers beyond what JavaScript counts exactly are lies, and fail every bound they are held against. */
export const number64 = (data: Buffer, at: number) => Number(data.readBigUInt64LE(at))

function entryAt(
  data: Buffer,
  at: number,
  nameLength: number,
  extraLength: number,
  prefix: number,
): RawEntry | null {
  const nameAt = at + 46
  const extra = data.subarray(nameAt + nameLength, nameAt + nameLength + extraLength)
  const widened = widener(extra)
  const unpackedSize = widened(data.readUInt32LE(at + 24))
  const packedSize = widened(data.readUInt32LE(at + 20))
  const offset = prefix + widened(data.readUInt32LE(at + 42))
  if (!Number.isSafeInteger(unpackedSize) || !Number.isSafeInteger(packedSize + offset)) return null
  return {
    name: data.subarray(nameAt, nameAt + nameLength),
    extra,
    flags: data.readUInt16LE(at + 8),
    method: data.readUInt16LE(at + 10),
    crc: data.readUInt32LE(at + 16),
    packedSize,
    unpackedSize,
    offset,
    attributes: data.readUInt32LE(at + 38),
  }
}

/** Replaces the numbers that are too large for their place, asked for in their order, by those in the field of Zip64. */
export function widener(extra: Buffer): (value: number) => number {
  const wide = extraField(extra, 0x0001)
  let at = 0
  return value => {
    if (value !== 0xffffffff || wide === null || at + 8 > wide.length) return value
    at += 8
    return number64(wide, at - 8)
  }
}

/** The content of the extra field of this number; null when the entry has none. */
export function extraField(extra: Buffer, id: number): Buffer | null {
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === id) return extra.subarray(at + 4, Math.min(end, extra.length))
    at = end
  }
  return null
}
