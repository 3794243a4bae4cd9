import { fromBase64 } from './transfer-encoding.ts'

export const isUtf7 = (charset: string) => /^(?:x-)?(?:unicode-1-1-)?utf-7$/i.test(charset)

/** Text in UTF-7 (RFC 2152), which no decoder of the web reads: "+IBw-" is a letter in base64, "+-" a plus sign. */
export const fromUtf7 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/\+([A-Za-z\d+/]*)(-?)/g, (whole, coded: string, end: string) => {
      if (coded === '') return end === '' ? whole : '+'
      const units = fromBase64(Buffer.from(coded, 'latin1'))
      return units
        .subarray(0, units.length & ~1)
        .swap16()
        .toString('utf16le')
    })
