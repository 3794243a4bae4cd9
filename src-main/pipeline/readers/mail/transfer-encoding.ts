// Takes off the transfer encoding of a body. What is damaged is read as far as it goes.

const digits = new Int8Array(256).fill(-1)
for (const [i, digit] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  digits[digit.charCodeAt(0)] = i
digits[45] = 62
digits[95] = 63

/** Bytes in base64: foreign characters are passed over, and encoded pieces may follow one another. */
export function fromBase64(coded: Uint8Array): Buffer {
  const out = Buffer.allocUnsafe(Math.ceil((coded.length * 3) / 4) + 3)
  let length = 0
  let bits = 0
  let held = 0
  for (let i = 0; i < coded.length; i++) {
    const byte = coded[i] ?? 0
    if (byte === 61) {
      bits = 0
      if (isFollowedByText(coded, i)) break
      continue
    }
    const digit = digits[byte] ?? -1
    if (digit < 0) continue
    held = ((held << 6) | digit) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    out[length++] = (held >> bits) & 0xff
  }
  return out.subarray(0, length)
}

/** Mailing lists put their footer below what is encoded: its words must not be decoded. */
function isFollowedByText(coded: Uint8Array, at: number): boolean {
  const lines = Buffer.from(coded.buffer, coded.byteOffset + at, Math.min(200, coded.length - at)).toString(
    'latin1',
  )
  const [next = ''] = lines.replace(/^[=\s]+/, '').split(/\r?\n/, 1)
  return next !== '' && !/^[\w+/-]+={0,2}$/.test(next)
}

const hex = (byte: number | undefined) => {
  if (byte === undefined) return -1
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = byte | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

const isBlank = (byte: number | undefined) => byte === 32 || byte === 9 || byte === 13

/** Quoted-printable: a sign of equality that encodes nothing stays one. */
export function fromQuotedPrintable(coded: Uint8Array): Buffer {
  const out = Buffer.allocUnsafe(coded.length)
  let length = 0
  for (let i = 0; i < coded.length; i++) {
    const byte = coded[i] ?? 0
    if (byte !== 61) {
      out[length++] = byte
      continue
    }
    const high = hex(coded[i + 1])
    const low = hex(coded[i + 2])
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low
      i += 2
      continue
    }
    const end = softBreak(coded, i + 1)
    if (end === null) out[length++] = byte
    else i = end
  }
  return out.subarray(0, length)
}

/** No more blanks than this stand between the sign and the end of its line. */
const maxBlanks = 40

/** The end of the line that is continued here; null when something stands before it. */
function softBreak(coded: Uint8Array, from: number): number | null {
  let at = from
  while (at < from + maxBlanks && isBlank(coded[at])) at++
  if (at >= coded.length) return coded.length
  return coded[at] === 10 ? at : null
}

/** Unix to Unix encoding, between its `begin` and `end` lines. */
export function fromUuencode(coded: Uint8Array): Buffer {
  const text = Buffer.from(coded.buffer, coded.byteOffset, coded.byteLength).toString('latin1')
  const parts: Buffer[] = []
  for (const line of text.split(/\r?\n/)) {
    if (/^begin \d{3} /.test(line)) continue
    if (line === 'end') break
    const count = (line.charCodeAt(0) - 32) & 63
    if (line === '' || count === 0) continue
    const bytes = Buffer.alloc(Math.ceil((line.length - 1) / 4) * 3)
    for (let i = 1, to = 0; i < line.length; i += 4, to += 3) {
      const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map(k => (line.charCodeAt(i + k) - 32) & 63)
      bytes.writeUIntBE((a << 18) | (b << 12) | (c << 6) | d, to, 3)
    }
    parts.push(bytes.subarray(0, count))
  }
  return Buffer.concat(parts)
}
