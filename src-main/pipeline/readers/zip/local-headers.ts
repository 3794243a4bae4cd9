// An archive whose directory is lost, as when a download broke off, can still be read from the header before each entry.
import { bufferOf, number64, type RawEntry, widener } from './central-directory.ts'

const headerSignature = 0x04034b50
const header = Buffer.from('PK\x03\x04', 'latin1')
const descriptor = Buffer.from('PK\x07\x08', 'latin1')

/** Visits the entries by their own headers, those that were cut off too; a visitor that answers false ends the walk. */
export function walkHeaders(bytes: Uint8Array, visit: (entry: RawEntry) => boolean): void {
  const data = bufferOf(bytes)
  const descriptors = positionsOf(descriptor, data)
  let at = data.indexOf(header)
  while (at >= 0 && at + 30 <= data.length) {
    const nameLength = data.readUInt16LE(at + 26)
    const extraLength = data.readUInt16LE(at + 28)
    const start = at + 30 + nameLength + extraLength
    const found = start > data.length ? null : sizesOf(data, at, start, descriptors)
    const nameAt = at + 30
    const entry: RawEntry = {
      name: data.subarray(nameAt, nameAt + nameLength),
      extra: data.subarray(nameAt + nameLength, start),
      flags: data.readUInt16LE(at + 6),
      method: data.readUInt16LE(at + 8),
      offset: at,
      attributes: 0,
      ...(found ?? { crc: 0, packedSize: data.length, unpackedSize: 0 }),
    }
    if (nameLength > 0 && !visit(entry)) return
    const end = found === null ? at + 4 : start + found.packedSize
    at =
      end + 4 <= data.length && data.readUInt32LE(end) === headerSignature ? end : data.indexOf(header, end)
  }
}

type Sizes = Pick<RawEntry, 'crc' | 'packedSize' | 'unpackedSize'>

/** As the header says; written in one go, an archive says it only behind the data, which is then looked for. */
function sizesOf(data: Buffer, at: number, start: number, descriptors: readonly number[]): Sizes | null {
  const isBehind = (data.readUInt16LE(at + 6) & 8) !== 0
  const widened = widener(data.subarray(at + 30 + data.readUInt16LE(at + 26), start))
  const crc = data.readUInt32LE(at + 14)
  const unpackedSize = widened(data.readUInt32LE(at + 22))
  const packedSize = widened(data.readUInt32LE(at + 18))
  if (!isBehind || packedSize > 0)
    return Number.isSafeInteger(packedSize + unpackedSize) ? { crc, packedSize, unpackedSize } : null
  const first = firstFrom(descriptors, start)
  for (const found of descriptors.slice(first, first + maxTried)) {
    const sizes = sizesBehind(data, found, found - start)
    if (sizes !== null) return sizes
  }
  return null
}

/** What a descriptor says when it is that of this many bytes; its numbers take four bytes or eight. */
function sizesBehind(data: Buffer, at: number, packedSize: number): Sizes | null {
  if (at + 16 > data.length) return null
  const crc = data.readUInt32LE(at + 4)
  if (data.readUInt32LE(at + 8) === packedSize && !isWide(data, at, packedSize))
    return { crc, packedSize, unpackedSize: data.readUInt32LE(at + 12) }
  return isWide(data, at, packedSize) ? { crc, packedSize, unpackedSize: number64(data, at + 16) } : null
}

/** Nothing comes to less than a thousandth when packed, so a zero behind the packed size is its upper half. */
const isWide = (data: Buffer, at: number, packedSize: number) =>
  at + 24 <= data.length && number64(data, at + 8) === packedSize && packedSize > 2

/** More descriptors than this no honest archive has; nor do as many stand by chance within one entry. */
const maxDescriptors = 100_000
const maxTried = 64

function positionsOf(signature: Buffer, data: Buffer): number[] {
  const positions: number[] = []
  let at = data.indexOf(signature)
  while (at >= 0 && positions.length < maxDescriptors) {
    positions.push(at)
    at = data.indexOf(signature, at + 4)
  }
  return positions
}

/** The number of the first of these ascending positions that is not before `start`. */
function firstFrom(positions: readonly number[], start: number): number {
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((positions[middle] ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}
