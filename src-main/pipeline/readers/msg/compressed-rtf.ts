// Rich text inside messages is compressed (MS-OXRTFCP).
import { crc32 } from 'node:zlib'
import { maxFileBytes } from '../../../domain/limits.ts'

/** What every rich text is taken to follow on, so that its usual beginning is short. */
const preset = Buffer.from(
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx',
)
const headerLength = 16
const plain = 'MELA'
const compressed = 'LZFu'
/** How far back a reference reaches. */
const windowSize = 4096
/** A reference takes two bytes and stands for this many at most. */
const longest = 17

/** What was found in the compressed form of a rich text. */
export interface RichText {
  readonly bytes: Buffer
  /** False where its check sum is another: something in it is damaged. */
  readonly isSound: boolean
}

/** The rich text in its compressed form, as far as it goes; null for anything else. */
export function decompressRtf(bytes: Buffer): RichText | null {
  if (bytes.length < headerLength) return null
  const size = bytes.readUInt32LE(4)
  const data = bytes.subarray(headerLength)
  const kind = bytes.toString('latin1', 8, 12)
  if (kind === plain) return { bytes: data.subarray(0, size), isSound: data.length >= size }
  if (kind !== compressed) return null
  return {
    bytes: unpacked(data, Math.min(size, data.length * longest, maxFileBytes)),
    isSound: checkSum(data) === bytes.readUInt32LE(12),
  }
}

/** The usual check sum turns all bits round before it begins and when it ends; this one does not. */
const checkSum = (data: Buffer) => ~crc32(data, 0xffffffff) >>> 0

/** Bits of a control byte say for eight places whether a byte stands there or a reference to what was written before. */
function unpacked(data: Buffer, size: number): Buffer {
  const out = Buffer.alloc(preset.length + size)
  preset.copy(out)
  let length = preset.length
  for (let at = 0; at < data.length && length < out.length; ) {
    let control = data[at++] ?? 0
    for (let bit = 0; bit < 8 && at < data.length && length < out.length; bit++, control >>= 1) {
      if ((control & 1) === 0) {
        out[length++] = data[at++] ?? 0
        continue
      }
      if (at + 2 > data.length) return out.subarray(preset.length, length)
      const reference = data.readUInt16BE(at)
      at += 2
      const distance = (length - (reference >> 4)) & (windowSize - 1)
      // A reference to the place itself ends the text.
      if (distance === 0) return out.subarray(preset.length, length)
      const end = Math.min(out.length, length + (reference & 15) + 2)
      for (; length < end; length++) out[length] = out[length - distance] ?? 0
    }
  }
  return out.subarray(preset.length, length)
}
