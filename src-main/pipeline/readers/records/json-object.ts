import { type Place, skipSpace, valueEnd } from './json-values.ts'

/** What was read of a piece of JSON, and whether that needed more than JSON allows. */
export interface ParsedJson {
  readonly value: unknown
  readonly isMended: boolean
}

/** Numbers of more figures lose their last ones when they are counted with. */
const longNumber = /[:,[\s]-?\d{16}/

/** Brackets nested by the million take gigabytes to read. */
const maxDepth = 500

/** Reads one value; null when it is not whole, or cannot be read even with the liberties that programs take. */
export function parseJson(bytes: Uint8Array, { start, end }: Place): ParsedJson | null {
  const whole = bytes.subarray(0, end)
  if (skipSpace(whole, valueEnd(whole, start, maxDepth)) !== end) return null
  const text = new TextDecoder().decode(bytes.subarray(start, end))
  const value = tryParse(text)
  if (value !== undefined) return { value, isMended: false }
  const mended = tryParse(mend(text))
  return mended === undefined ? null : { value: mended, isMended: true }
}

function tryParse(text: string): unknown {
  try {
    return longNumber.test(text) ? JSON.parse(text, asWritten) : JSON.parse(text)
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined
    throw thrown
  }
}

const asWritten = (_: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === 'number' && !Number.isSafeInteger(value) ? (context?.source ?? value) : value

/** Strings, and what stands between them. */
const pieces = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[^"]+|"/g
const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Line ends inside strings, Python's `NaN` and `None`, and commas before a closing bracket. */
function mend(text: string): string {
  return text.replace(pieces, piece =>
    piece.startsWith('"')
      ? // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON does not allow
        piece.replace(/[\0-\x1f]/g, sign => escapes[sign] ?? '')
      : piece
          .replace(/\b(?:NaN|None|undefined)\b|-?\bInfinity\b/g, 'null')
          .replace(/\bTrue\b/g, 'true')
          .replace(/\bFalse\b/g, 'false')
          .replace(/,(?=\s*[}\]])/g, ''),
  )
}
