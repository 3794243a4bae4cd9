import type { SourceFile } from '../../domain/article.ts'
import { maxTextLength, maxTextLines } from '../../domain/limits.ts'
import { problem } from '../../domain/problem.ts'
import { failed, ok, type Result } from '../../domain/result.ts'
import type { DecodedFile } from '../draft.ts'
import { headOf } from '../readers/file-head.ts'
import { unmarkedUtf16 } from '../readers/signatures.ts'
import { withoutPictures } from './embedded-pictures.ts'
import { guessCharset } from './guess-charset.ts'
import { decodeMixed } from './mixed-utf8.ts'
import { normaliseText } from './normalise-text.ts'
import { repairMojibake } from './repair-mojibake.ts'

export interface Decoding {
  readonly charset: string
  readonly text: string
  readonly note?: string
}

/**
 * Decodes a file: byte order mark, strict UTF-8, what the file declares, and last a guess. `outside` is the charset
 * that whatever held the file says it has.
 */
export async function detectCharset(
  file: SourceFile,
  outside: string | null = null,
): Promise<Result<DecodedFile>> {
  const bytes = withoutPictures(file.bytes)
  if (bytes.length > maxTextLength * mostBytes) return failed(tooLong(file.name, maxTextLength, 'characters'))
  const { charset, text, note } = await decode({ name: file.name, bytes }, outside)
  if (text.length > maxTextLength) return failed(tooLong(file.name, maxTextLength, 'characters'))
  const repaired = repairMojibake(text)
  const clean = normaliseText(repaired ?? text)
  if (!/\S/.test(clean)) return failed(problem('empty-file', `${file.name} holds nothing but white space.`))
  if (linesIn(clean) > maxTextLines) return failed(tooLong(file.name, maxTextLines, 'lines'))
  const notes = note === undefined ? [] : [note]
  if (repaired !== null) notes.push('Letters that had been encoded more than once (Ã© for é) were repaired.')
  if (text.includes('\0')) notes.push('The file contained zero bytes, which were left out.')
  return ok({ file, charset, text: clean, notes })
}

/** No charset takes more for what then is one character. */
const mostBytes = 3

const tooLong = (name: string, most: number, what: string) =>
  problem(
    'file-too-large',
    `${name} holds more than ${most.toLocaleString('en')} ${what}, as no article does; divide it and import the parts.`,
  )

function linesIn(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** The characters of a file as they stand, before anything in them is repaired. */
export async function decode(file: SourceFile, outside: string | null = null): Promise<Decoding> {
  const { bytes } = file
  const marked = byteOrderMark(bytes)
  if (marked !== null) return { charset: marked, text: new TextDecoder(marked).decode(bytes) }
  const declared = outside ?? declaredCharset(file)
  const utf16 = unmarkedUtf16(bytes)
  if (utf16 !== null) {
    return { charset: utf16, text: new TextDecoder(utf16).decode(bytes), ...noteOn(declared, utf16) }
  }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== null) return isAscii(utf8.text) ? utf8 : { ...utf8, ...noteOn(declared ?? 'utf-8', 'utf-8') }
  const mostlyUtf8 = withForeignBytes(bytes)
  if (mostlyUtf8 !== null) return mostlyUtf8

  const charset = await guessCharset(bytes, declared === null || isUtf(declared) ? null : declared)
  const decoding = tryDecode(bytes, charset) ?? tryDecode(bytes, 'windows-1252')
  if (decoding === null) return { charset: 'utf-8', text: new TextDecoder().decode(bytes) }
  return { ...decoding, ...noteOn(declared, decoding.charset) }
}

const isUtf = (label: string) => /^utf-/i.test(label)
const isAscii = (text: string) => !/[^\0-\x7f]/.test(text)

/** What a person should know when a file does not say how it is encoded, or says something else. */
function noteOn(declared: string | null, charset: string): { note?: string } {
  if (declared === null) {
    return { note: `The file does not say how it is encoded; it was read as ${charset}.` }
  }
  if (canonical(declared) === charset) return {}
  return { note: `The file says it is ${declared}, which it is not; it was read as ${charset}.` }
}

function canonical(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Null when the label is unknown or the bytes are not of that charset. */
function tryDecode(bytes: Uint8Array, label: string): Decoding | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    return { charset: decoder.encoding, text: decoder.decode(bytes) }
  } catch {
    return null
  }
}

/** UTF-8 in which a few bytes were lost, or into which lines of windows-1252 were pasted. */
function withForeignBytes(bytes: Uint8Array): Decoding | null {
  const { text, damaged, foreign, sound } = decodeMixed(bytes)
  if (damaged * 3 > sound || foreign > sound) return null
  const notes = [
    damaged > 0 && `${counted(damaged)} damaged in the file and shown as \ufffd.`,
    foreign > 0 && `${counted(foreign)} windows-1252 among UTF-8 and read as such.`,
  ]
  return { charset: 'utf-8', text, note: notes.filter(note => note !== false).join(' ') }
}

const counted = (count: number) => (count === 1 ? 'One character was' : `${count} characters were`)

/** How far into a page its declaration may stand, in bytes. */
const declarationLength = 8192

/** What a page or an XML file says of itself in its first bytes. */
function declaredCharset(file: SourceFile): string | null {
  const found = /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(
    headOf(file, declarationLength),
  )
  return (found?.[1] ?? found?.[2])?.toLowerCase() ?? null
}
