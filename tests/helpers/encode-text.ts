/** The bytes of a text in a charset that `TextDecoder` reads; null when the charset has no sign for one of its characters. */
export function encodeText(text: string, charset: string): Uint8Array | null {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  if (charset === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'))
  if (charset === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
  const byteOf = tableOf(charset)
  const bytes = [...text].map(character => byteOf.get(character))
  return bytes.every(byte => byte !== undefined) ? Uint8Array.from(bytes) : null
}

const tables = new Map<string, ReadonlyMap<string, number>>()

function tableOf(charset: string): ReadonlyMap<string, number> {
  const known = tables.get(charset)
  if (known !== undefined) return known
  const decoder = new TextDecoder(charset)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  tables.set(charset, table)
  return table
}

/** How a text looks that was written in UTF-8 and read in another charset. */
export const encodedTwice = (text: string, through: 'windows-1252' | 'latin1'): string => {
  const bytes = new TextEncoder().encode(text)
  return through === 'latin1'
    ? Buffer.from(bytes).toString('latin1')
    : new TextDecoder('windows-1252').decode(bytes)
}
