// What stands around the mail in its file: byte order marks, counts, separators of mailboxes.
import { unmarkedUtf16 } from '../signatures.ts'

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const sampleSize = 64 * 1024

/** The mail in a file, from its first field on, its lines ending in LF or CR LF. */
export function mailBytes(bytes: Uint8Array): Buffer {
  const file = withLineFeeds(inEightBits(asBuffer(bytes)))
  const head = file.toString('latin1', 0, 4096)
  const [mark = ''] = /^(?:\xef\xbb\xbf)?\s*/.exec(head) ?? []
  const rest = head.slice(mark.length)
  // Apple Mail writes the length of the mail before it, and a property list after it.
  const [counted = '', count = ''] = /^(\d{1,12})[ \t]*\r?\n/.exec(rest) ?? []
  const start = mark.length + counted.length
  const [separator = ''] = /^>?From [^\n]*\n/.exec(head.slice(start)) ?? []
  const end = count === '' ? file.length : Math.min(file.length, start + Number(count))
  return file.subarray(Math.min(start + separator.length, end), end)
}

/** Programs save mails as UTF-16 text too. */
function inEightBits(file: Buffer): Buffer {
  const marked =
    file[0] === 0xff && file[1] === 0xfe
      ? 'utf-16le'
      : file[0] === 0xfe && file[1] === 0xff
        ? 'utf-16be'
        : null
  const charset = marked ?? unmarkedUtf16(file)
  return charset === null ? file : Buffer.from(new TextDecoder(charset).decode(file))
}

/** Old Macintosh lines end in CR alone. */
function withLineFeeds(file: Buffer): Buffer {
  const sample = file.subarray(0, sampleSize)
  if (sample.includes(10) || !sample.includes(13)) return file
  const lines = Buffer.from(file)
  for (let at = lines.indexOf(13); at >= 0; at = lines.indexOf(13, at + 1)) lines[at] = 10
  return lines
}
