import type { DecodedFile } from '../../draft.ts'
import { detectCharset } from '../../stages/detect-charset.ts'
import { isSevenBit } from './encoded-words.ts'
import { bytesOf, type MailPart } from './mime-parts.ts'
import { fromUtf7, isUtf7 } from './utf-7.ts'

/** The text of a part, whatever its header says of the charset; null when it is blank. */
export async function partText(part: MailPart, name: string): Promise<DecodedFile | null> {
  const charset = part.parameters.charset?.toLowerCase() ?? null
  const isPacked = charset !== null && isUtf7(charset)
  const bytes = isPacked ? Buffer.from(fromUtf7(bytesOf(part))) : bytesOf(part)
  const file = { name, bytes }
  if (charset !== null && isSevenBit(charset)) {
    const text = decodedAs(charset, bytes)
    if (text !== null) return { file, charset, text, notes: [] }
  }
  const decoded = await detectCharset(file, isPacked || charset === 'us-ascii' ? null : charset)
  return decoded.ok ? decoded.value : null
}

function decodedAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
