// UTF-8 into which something else was pasted, or from which bytes were lost.

const western = new TextDecoder('windows-1252')
/** A first byte of two: alone it is what is left of a letter, not a letter of its own. */
const isLeft = (byte: number) => byte === 0xc2 || byte === 0xc3

const isAsciiLetter = (byte: number | undefined) =>
  byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

export interface MixedText {
  readonly text: string
  /** Bytes that could not be read, each shown as \ufffd. */
  readonly damaged: number
  /** Bytes of windows-1252 among the UTF-8. */
  readonly foreign: number
  /** Characters beyond ASCII that are well-formed. */
  readonly sound: number
}

/** Decodes UTF-8 that is not well-formed: single bytes that are letters or quotation marks of windows-1252 are read as these. */
export function decodeMixed(bytes: Uint8Array): MixedText {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  const parts: string[] = []
  let [damaged, foreign, sound, from, i] = [0, 0, 0, 0, 0]
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i)
    if (length > 0) {
      if (length > 1) sound++
      i += length
      continue
    }
    parts.push(utf8.decode(bytes.subarray(from, i)))
    const byte = bytes[i] ?? 0
    const isSign = isWritten(byte, bytes[i - 1], bytes[i + 1])
    parts.push(isSign ? western.decode(Uint8Array.of(byte)) : '\ufffd')
    if (isSign) foreign++
    else damaged++
    i += isSign ? 1 : brokenLength(bytes, i)
    from = i
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  return { text: parts.join(''), damaged, foreign, sound }
}

/** A letter next to a letter, an apostrophe between two, a quotation mark or a dash at the edge of a word. */
function isWritten(byte: number, before: number | undefined, after: number | undefined): boolean {
  const [left, right] = [isAsciiLetter(before), isAsciiLetter(after)]
  if (byte >= 0xe0 || (byte >= 0xc0 && !isLeft(byte)))
    return (left || right) && byte !== 0xd7 && byte !== 0xf7
  if (byte === 0x92) return left
  if (byte === 0xab || byte === 0xbf || byte === 0x93) return right && !left
  return (byte === 0xbb || byte === 0x94 || byte === 0x85) && left && !right
}

/** How many bytes the character that begins here has; 0 when none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length =
    first >= 0xf0 && first < 0xf5
      ? 4
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xc2 && first < 0xe0
          ? 2
          : 0
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] ?? 0
  const isOutside =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f)
  return isOutside ? 0 : length
}

/** A first byte and those of its followers that are left are one damage. */
function brokenLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const wanted = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : 1
  let length = 1
  while (length < wanted - 1 && ((bytes[at + length] ?? 0) & 0xc0) === 0x80) length++
  return length
}
