import type { SourceFile } from '../../../domain/article.ts'
import { recogniseColumns } from './recognise-columns.ts'

const sampleSize = 8 * 1024
/** Names of columns are no longer than this, all of them together. */
const maxHeader = 1000

/** The beginning of a file as characters, in the charset that it seems to have. */
export function decodedHead(bytes: Uint8Array, size = sampleSize): string {
  const [first, second] = bytes
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  const head = bytes.subarray(0, size)
  const text = new TextDecoder(label).decode(head, { stream: true })
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(head) : text
}

/** True for a file without a telling name whose first line is a header we know, over lines cut up the same way. */
export function looksTabular(file: SourceFile): boolean {
  const lines = decodedHead(file.bytes).split(/\r\n|\n|\r/)
  if (/^"?sep=.?"?\s*$/.test(lines[0] ?? '')) lines.shift()
  const [header = '', first = ''] = lines
  if (header.length > maxHeader) return false
  return [',', ';', '\t', '|'].some(delimiter => {
    const names = header.split(delimiter).map(name => name.trim().replace(/^"(.*)"$/, '$1'))
    const roles = recogniseColumns(names)
    const isHeader =
      roles.text !== undefined && names.length > 1 && Object.keys(roles).length * 2 >= names.length
    return isHeader && first.split(delimiter).length >= Math.min(names.length, 3) && names.every(isName)
  })
}

/** A name of a column is a few words without the signs of a sentence. */
const isName = (name: string) => name.split(/\s+/).length <= 4 && !/[.!?…:]$/.test(name)
