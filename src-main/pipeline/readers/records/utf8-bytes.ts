import { isUtf8 } from 'node:buffer'
import type { SourceFile } from '../../../domain/article.ts'
import { decode } from '../../stages/detect-charset.ts'

/** A file in UTF-8 without its byte order mark. Tables are cut up as bytes: the text of a large one takes twice the memory. */
export interface Utf8File {
  readonly bytes: Uint8Array
  readonly notes: readonly string[]
}

/** Enough of a file to tell how it is encoded. */
const sampleSize = 2 * 1024 * 1024
const chunkSize = 1024 * 1024

/** Brings a file of any charset to UTF-8. */
export async function utf8Bytes(file: SourceFile): Promise<Utf8File> {
  const { bytes } = file
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const sample = sampleOf(bytes)
  if (!isUtf16 && isUtf8(bytes) && !isFullOfZeros(sample)) {
    return { bytes: isMarked ? bytes.subarray(3) : bytes, notes: [] }
  }
  const { charset, note } = await decode({ name: file.name, bytes: sample })
  const notes = note !== undefined ? [note] : charset === 'utf-8' ? [damaged] : []
  return { bytes: recoded(bytes, charset), notes }
}

const damaged = 'Some characters were damaged in the file and are shown as \ufffd.'

/** UTF-16 without a mark is valid UTF-8 as long as it is plain Latin. */
const isFullOfZeros = (sample: Uint8Array) => {
  const head = sample.subarray(0, 4096)
  return head.filter(byte => byte === 0).length > head.length / 4
}

/** The lines of a file from the first that is not ASCII on: what tells one charset from another. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleSize) return bytes
  const special = bytes.findIndex(byte => byte > 127)
  if (special < chunkSize) return wholeLines(bytes.subarray(0, sampleSize))
  const start = bytes.lastIndexOf(10, special) + 1
  return wholeLines(bytes.subarray(Math.max(start, special - chunkSize), special + chunkSize))
}

/** UTF-16 takes two bytes a character: its line ends must not be cut in half. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(10)
  return bytes.subarray(0, end < 0 ? bytes.length : end & ~1)
}

function recoded(bytes: Uint8Array, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; at += chunkSize) {
    const stream = at + chunkSize < bytes.length
    parts.push(Buffer.from(decoder.decode(bytes.subarray(at, at + chunkSize), { stream })))
  }
  return Buffer.concat(parts)
}
