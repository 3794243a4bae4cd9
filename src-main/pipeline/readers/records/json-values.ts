// Finds the values of a JSON text as bytes, without reading them: large lists are cut up, and broken ones read as far as they go.

/** Where a value stands: from its first byte up to, not including, `end`. */
export interface Place {
  readonly start: number
  readonly end: number
}

const quote = 0x22
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d
const comma = 0x2c
const colon = 0x3a

const isSpace = (byte: number | undefined) => byte === 32 || byte === 10 || byte === 13 || byte === 9

/** The first byte from `at` on that is no white space. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let next = at
  while (isSpace(bytes[next])) next++
  return next
}

export const isObject = (bytes: Uint8Array, { start }: Place): boolean => bytes[start] === openBrace
export const isArray = (bytes: Uint8Array, { start }: Place): boolean => bytes[start] === openBracket

/** The byte after the string that begins at `start`; -1 when it does not end. */
function stringEnd(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(quote, start + 1); at >= 0; at = bytes.indexOf(quote, at + 1)) {
    let slashes = 0
    while (bytes[at - 1 - slashes] === backslash && at - slashes > start + 1) slashes++
    if (slashes % 2 === 0) return at + 1
  }
  return -1
}

/** The byte after the value that begins at `start`; -1 when the file ends in the middle of it, or it is too deep. */
export function valueEnd(bytes: Uint8Array, start: number, maxDepth = Number.POSITIVE_INFINITY): number {
  const first = bytes[start]
  if (first === quote) return stringEnd(bytes, start)
  if (first !== openBrace && first !== openBracket) return scalarEnd(bytes, start)
  let depth = 0
  for (let at = start; at < bytes.length; ) {
    const byte = bytes[at]
    if (byte === quote) {
      at = stringEnd(bytes, at)
      if (at < 0) return -1
      continue
    }
    if (byte === openBrace || byte === openBracket) depth++
    else if (byte === closeBrace || byte === closeBracket) depth--
    at++
    if (depth === 0) return at
    if (depth > maxDepth) return -1
  }
  return -1
}

function scalarEnd(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.length && !isSpace(bytes[at]) && !isSign(bytes[at])) at++
  return at
}

const isSign = (byte: number | undefined) =>
  byte === comma || byte === colon || byte === closeBrace || byte === closeBracket || byte === quote

/** Values of a list; the last may be cut off. */
export interface Elements {
  readonly places: readonly Place[]
  /** The list does not come to its end, or not in the way JSON has it. */
  readonly isCut: boolean
}

/** The values of the array that begins at `start`, or those that follow each other up to the end of the file. */
export function elementsOf(bytes: Uint8Array, start: number, max: number): Elements {
  const isInArray = bytes[start] === openBracket
  const places: Place[] = []
  let at = skipSpace(bytes, isInArray ? start + 1 : start)
  while (at < bytes.length && places.length < max) {
    if (isInArray && bytes[at] === closeBracket) return { places, isCut: false }
    const end = valueEnd(bytes, at)
    if (end === at) return { places, isCut: true }
    places.push({ start: at, end: end < 0 ? bytes.length : end })
    if (end < 0) return { places, isCut: true }
    at = skipSpace(bytes, end)
    if (bytes[at] === comma) at = skipSpace(bytes, at + 1)
  }
  return { places, isCut: isInArray && places.length < max }
}

/** A member of an object; the last of a file may be cut off. */
export interface Entry {
  readonly name: string
  readonly value: Place
}

/** The members of the object that begins at `start`, as far as they go. */
export function entriesOf(bytes: Uint8Array, start: number, max: number): Entry[] {
  const entries: Entry[] = []
  let at = skipSpace(bytes, start + 1)
  while (bytes[at] === quote && entries.length < max) {
    const nameEnd = stringEnd(bytes, at)
    if (nameEnd < 0) return entries
    const name = nameIn(bytes, { start: at, end: nameEnd })
    const valueAt = skipSpace(bytes, skipSpace(bytes, nameEnd) + 1)
    const end = valueEnd(bytes, valueAt)
    if (end === valueAt) return entries
    entries.push({ name, value: { start: valueAt, end: end < 0 ? bytes.length : end } })
    if (end < 0) return entries
    at = skipSpace(bytes, end)
    if (bytes[at] !== comma) return entries
    at = skipSpace(bytes, at + 1)
  }
  return entries
}

/** Longer names are no names of columns. */
const maxName = 1000

function nameIn(bytes: Uint8Array, { start, end }: Place): string {
  const written = new TextDecoder().decode(bytes.subarray(start, Math.min(end, start + maxName)))
  try {
    return String(JSON.parse(written))
  } catch {
    return written.slice(1, -1)
  }
}
