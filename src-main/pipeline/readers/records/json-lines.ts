import { type Place, skipSpace, valueEnd } from './json-values.ts'

const lineFeed = 10
const openBrace = 0x7b

/** A line of a file with its number as a person counts it. */
export interface NumberedPlace extends Place {
  readonly number: number
}

/** True for a file whose first line is an object, with another below it or nothing. */
export function isJsonLines(bytes: Uint8Array): boolean {
  const start = skipSpace(bytes, 0)
  if (bytes[start] !== openBrace) return false
  const lineEnd = endOfLine(bytes, start)
  const end = valueEnd(bytes.subarray(0, lineEnd), start)
  if (end < 0 || skipSpace(bytes, end) < lineEnd) return false
  const next = skipSpace(bytes, lineEnd)
  return next < bytes.length && bytes[next] === openBrace
}

/** The lines that hold something. A broken one does not touch those below it. */
export function filledLines(bytes: Uint8Array, max: number): NumberedPlace[] {
  const lines: NumberedPlace[] = []
  let number = 0
  for (let at = 0; at < bytes.length && lines.length < max; ) {
    const end = endOfLine(bytes, at)
    number++
    const start = skipSpace(bytes.subarray(0, end), at)
    if (start < end) lines.push({ start, end, number })
    at = end + 1
  }
  return lines
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const found = bytes.indexOf(lineFeed, from)
  return found < 0 ? bytes.length : found
}
