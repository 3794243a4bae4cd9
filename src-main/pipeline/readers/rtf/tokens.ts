// Rich text is made of groups in braces, control words behind backslashes, and bytes of text.

/** Hears a rich text from its first byte to its last. */
export interface RtfListener {
  openGroup(): void
  closeGroup(): void
  /** `\fs24`: a word and its number, null when it has none. */
  word(name: string, value: number | null): void
  /** `\~`: a sign behind a backslash. */
  symbol(sign: string): void
  /** `\'e3`: a byte of text by its number. */
  byte(value: number): void
  /** Bytes of text as they stand, from one place up to another. */
  text(from: number, to: number): void
}

const backslash = 0x5c
const open = 0x7b
const close = 0x7d
const maxWord = 32
const maxDigits = 10

const isLetter = (byte: number) => (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90)
const isDigit = (byte: number) => byte >= 48 && byte <= 57
const isLineEnd = (byte: number) => byte === 10 || byte === 13

/** Reads every byte once; nothing in them can make it fail. */
export function readTokens(bytes: Uint8Array, listener: RtfListener): void {
  const at = (index: number) => bytes[index] ?? 0
  let i = 0
  const readWord = () => {
    const end = Math.min(i + maxWord, bytes.length)
    let name = ''
    while (i < end && isLetter(at(i))) name += String.fromCharCode(at(i++))
    const isNegative = at(i) === 45 && isDigit(at(i + 1))
    if (isNegative) i++
    const digits = i
    let value = 0
    while (i < bytes.length && i - digits < maxDigits && isDigit(at(i))) value = value * 10 + at(i++) - 48
    const number = i === digits ? null : isNegative ? -value : value
    if (at(i) === 32) i++
    // Binary data may look like anything; only its length tells where it ends.
    if (name === 'bin') i += Math.max(0, number ?? 0)
    else listener.word(name, number)
  }
  const readControl = () => {
    if (isLetter(at(i))) return readWord()
    if (i >= bytes.length) return
    const sign = at(i++)
    if (sign !== 39) return listener.symbol(String.fromCharCode(sign))
    const high = hexDigit(at(i))
    const low = hexDigit(at(i + 1))
    if (high < 0 || low < 0) return
    i += 2
    listener.byte(high * 16 + low)
  }
  while (i < bytes.length) {
    const byte = at(i)
    if (byte === backslash) {
      i++
      readControl()
    } else if (byte === open) {
      i++
      listener.openGroup()
    } else if (byte === close) {
      i++
      listener.closeGroup()
    } else if (isLineEnd(byte)) i++
    else {
      const from = i
      while (i < bytes.length && !isTextEnd(at(i))) i++
      listener.text(from, i)
    }
  }
}

const isTextEnd = (byte: number) => byte === backslash || byte === open || byte === close || isLineEnd(byte)

/** The value of a hexadecimal digit, -1 for any other byte. */
function hexDigit(byte: number): number {
  if (isDigit(byte)) return byte - 48
  const lower = byte | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}
