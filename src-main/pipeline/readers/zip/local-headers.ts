// An archive whose directory is lost, as when a download broke off, can still be read from the header before each entry.
import { bufferOf, type RawEntry } from './central-directory.ts'

const headerSignature = 0x04034b50
const header = Buffer.from('PK\x03\x04', 'latin1')
const descriptor = Buffer.from('PK\x07\x08', 'latin1')

/** Visits the entries by their own headers; a visitor that answers false ends the walk. */
export function walkHeaders(bytes: Uint8Array, visit: (entry: RawEntry) => boolean): void {
  const data = bufferOf(bytes)
  const descriptors = positionsOf(descriptor, data)
  let at = data.indexOf(header)
  while (at >= 0 && at + 30 <= data.length) {
    const nameLength = data.readUInt16LE(at + 26)
    const extraLength = data.readUInt16LE(at + 28)
    const start = at + 30 + nameLength + extraLength
    const sizes = start > data.length ? null : sizesOf(data, at, start, descriptors)
    if (sizes === null) {
      at = data.indexOf(header, at + 4)
      continue
    }
    const nameAt = at + 30
    const entry: RawEntry = {
      name: data.subarray(nameAt, nameAt + nameLength),
      extra: data.subarray(nameAt + nameLength, start),
      flags: data.readUInt16LE(at + 6),
      method: data.readUInt16LE(at + 8),
      offset: at,
      attributes: 0,
      ...sizes,
    }
    if (!visit(entry)) return
    const end = start + sizes.packedSize
    at =
      end + 4 <= data.length && data.readUInt32LE(end) === headerSignature ? end : data.indexOf(header, end)
  }
}

type Sizes = Pick<RawEntry, 'crc' | 'packedSize' | 'unpackedSize'>

/** As the header says; written in one go, an archive says it only behind the data, which is then looked for. */
function sizesOf(data: Buffer, at: number, start: number, descriptors: readonly number[]): Sizes | null {
  const isBehind = (data.readUInt16LE(at + 6) & 8) !== 0
  const declared = sizesAt(data, at + 14)
  if (!isBehind || declared.packedSize > 0) return declared
  const first = firstFrom(descriptors, start)
  for (const found of descriptors.slice(first, first + maxTried)) {
    const sizes = found + 16 > data.length ? null : sizesAt(data, found + 4)
    if (sizes?.packedSize === found - start) return sizes
  }
  return null
}

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

const sizesAt = (data: Buffer, at: number): Sizes => ({
  crc: data.readUInt32LE(at),
  packedSize: data.readUInt32LE(at + 4),
  unpackedSize: data.readUInt32LE(at + 8),
})
