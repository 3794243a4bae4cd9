// What files that are no articles look like in their first bytes.
import { compoundKind } from './compound-file.ts'
import { archiveKind } from './zip/archive-kind.ts'

interface Signature {
  /** With its article: it completes "photo.txt is …". */
  readonly kind: string
  readonly offset?: number
  /** The bytes as Latin-1 characters. */
  readonly magic: string
  /** Short magics also begin ordinary words; they count only when the rest is no text either. */
  readonly isWeak?: boolean
}

const signatures: readonly Signature[] = [
  { kind: 'a PNG image', magic: '\x89PNG' },
  { kind: 'a JPEG image', magic: '\xff\xd8\xff' },
  { kind: 'a GIF image', magic: 'GIF8', isWeak: true },
  { kind: 'a WebP image', offset: 8, magic: 'WEBP', isWeak: true },
  { kind: 'a TIFF image', magic: 'II*\0' },
  { kind: 'a TIFF image', magic: 'MM\0*' },
  { kind: 'a bitmap image', magic: 'BM', isWeak: true },
  { kind: 'a HEIF or AVIF image', offset: 4, magic: 'ftyphei', isWeak: true },
  { kind: 'a HEIF or AVIF image', offset: 4, magic: 'ftypavi', isWeak: true },
  { kind: 'a video', offset: 4, magic: 'ftyp', isWeak: true },
  { kind: 'a Matroska or WebM video', magic: '\x1a\x45\xdf\xa3' },
  { kind: 'an MP3 recording', magic: 'ID3', isWeak: true },
  { kind: 'a WAV recording', offset: 8, magic: 'WAVE', isWeak: true },
  { kind: 'an Ogg recording', magic: 'OggS', isWeak: true },
  { kind: 'a FLAC recording', magic: 'fLaC', isWeak: true },
  { kind: 'a PDF document', magic: '%PDF-' },
  { kind: 'an old Office document', magic: '\xd0\xcf\x11\xe0' },
  { kind: 'a ZIP archive', magic: 'PK\x03\x04' },
  { kind: 'an empty ZIP archive', magic: 'PK\x05\x06' },
  { kind: 'a gzip archive', magic: '\x1f\x8b' },
  { kind: 'a bzip2 archive', magic: 'BZh', isWeak: true },
  { kind: 'an xz archive', magic: '\xfd7zXZ' },
  { kind: 'a Zstandard archive', magic: '\x28\xb5\x2f\xfd' },
  { kind: 'a 7-Zip archive', magic: '7z\xbc\xaf' },
  { kind: 'a RAR archive', magic: 'Rar!\x1a' },
  { kind: 'a tar archive', offset: 257, magic: 'ustar', isWeak: true },
  { kind: 'a database', magic: 'SQLite format 3\0' },
  { kind: 'a program', magic: '\x7fELF' },
  { kind: 'a program', magic: 'MZ', isWeak: true },
  { kind: 'a program', magic: '\xcf\xfa\xed\xfe' },
  { kind: 'a program', magic: '\0asm' },
]

const sampleSize = 64 * 1024

const asCharacters = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Most of what such text decodes to is writing; pictures and sounds whose numbers are small decode to anything. */
const minWriting = 0.95
const writing = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\t\r\n]/gu

/** UTF-16 text without a byte order mark: one half of its bytes are the small numbers of alphabets. Null for anything else. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 8) return null
  const small = [0, 0]
  for (let i = 0; i < length; i++) if ((bytes[i] ?? 0) < 6) small[i & 1] = (small[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = small.map(count => count / (length / 2))
  const label = odd > 0.6 && even < 0.1 ? 'utf-16le' : even > 0.6 && odd < 0.1 ? 'utf-16be' : null
  if (label === null) return null
  const text = new TextDecoder(label).decode(bytes.subarray(0, length))
  return (text.match(writing)?.length ?? 0) >= text.length * minWriting ? label : null
}

/** True when too many control characters stand among the first bytes for them to be writing. */
function isFullOfControls(bytes: Uint8Array): boolean {
  let length = Math.min(bytes.length, sampleSize)
  while (length > 0 && bytes[length - 1] === 0) length--
  if (length === 0) return true
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++
  }
  return controls > 3 && controls / length > 0.05
}

/** Every reader asks about the same file. */
const kinds = new WeakMap<Uint8Array, string | null>()

/** What the bytes look like when they are no text: `a PNG image`; null when they are text. */
export function binaryKind(bytes: Uint8Array): string | null {
  let kind = kinds.get(bytes)
  if (kind === undefined) {
    kind = findKind(bytes)
    kinds.set(bytes, kind)
  }
  return kind
}

function findKind(bytes: Uint8Array): string | null {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (bytes.length === 0 || marked || unmarkedUtf16(bytes) !== null) return null
  const isBinary = isFullOfControls(bytes)
  const head = asCharacters(bytes.subarray(0, 512))
  const found = signatures.find(({ magic, offset = 0, isWeak }) => {
    return (isBinary || isWeak !== true) && head.startsWith(magic, offset)
  })
  if (found?.kind === 'a ZIP archive') return archiveKind(bytes)
  if (found?.kind === 'an old Office document') return compoundKind(bytes)
  return found?.kind ?? (isBinary ? 'binary data' : null)
}

const programText: Readonly<Record<string, string>> = {
  '.css': 'a style sheet',
  '.js': 'a script',
  '.mjs': 'a script',
  '.map': 'the map of a script',
  '.download': 'a part of a saved page',
}

/** Formats that are written in characters but are no text to read as it stands; null for plain writing. */
export const encodedKind = (head: string, extension: string): string | null =>
  head.startsWith('%!PS') ? 'a PostScript document' : (programText[extension] ?? null)
