import type { SourceFile } from '../../domain/article.ts'
import { problem } from '../../domain/problem.ts'
import { failed, ok, type Result } from '../../domain/result.ts'
import type { DecodedFile } from '../draft.ts'
import { headOf } from '../readers/file-head.ts'
import { unmarkedUtf16 } from '../readers/signatures.ts'
import { guessCharset } from './guess-charset.ts'
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
  const { charset, text, note } = await decode(file, outside)
  const repaired = repairMojibake(text)
  const clean = normaliseText(repaired ?? text)
  if (!/\S/.test(clean)) return failed(problem('empty-file', `${file.name} holds nothing but white space.`))
  const notes = note === undefined ? [] : [note]
  if (repaired !== null) notes.push('Letters that had been encoded twice (Ã© for é) were repaired.')
  if (text.includes('\0')) notes.push('The file contained zero bytes, which were left out.')
  return ok({ file, charset, text: clean, notes })
}

/** The characters of a file as they stand, before anything in them is repaired. */
export async function decode(file: SourceFile, outside: string | null = null): Promise<Decoding> {
  const { bytes } = file
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes)
  if (marked !== null) return { charset: marked, text: new TextDecoder(marked).decode(bytes) }

  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== null) return utf8
  const mostlyUtf8 = withFewDamages(bytes)
  if (mostlyUtf8 !== null) return mostlyUtf8

  const declared = outside ?? declaredCharset(file)
  if (declared !== null && !/^utf-/i.test(declared)) {
    const decoding = tryDecode(bytes, declared)
    if (decoding !== null) return decoding
  }
  const charset = await guessCharset(bytes)
  const decoding = tryDecode(bytes, charset) ?? tryDecode(bytes, 'windows-1252')
  if (decoding === null) return { charset: 'utf-8', text: new TextDecoder().decode(bytes) }
  const reason =
    declared === null
      ? 'The file does not say how it is encoded'
      : `The file says it is ${declared}, which it is not`
  return { ...decoding, note: `${reason}; it was read as ${decoding.charset}.` }
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

/** UTF-8 in which a few bytes were lost or cut: nearly all that is beyond ASCII still decodes. */
function withFewDamages(bytes: Uint8Array): Decoding | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = text.match(/\ufffd/g)?.length ?? 0
  const beyondAscii = text.match(/[^\0-\x7f]/gu)?.length ?? 0
  if (damaged * 8 > beyondAscii) return null
  const characters = damaged === 1 ? 'One character was' : `${damaged} characters were`
  return { charset: 'utf-8', text, note: `${characters} damaged in the file and shown as \ufffd.` }
}

/** What a page or an XML file says of itself in its first bytes. */
function declaredCharset(file: SourceFile): string | null {
  const found = /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(
    headOf(file),
  )
  return (found?.[1] ?? found?.[2])?.toLowerCase() ?? null
}
