// Header values that are not ASCII: encoded words (RFC 2047), also where no program should write them, and raw bytes.
import { oneLine } from '../../stages/normalise-text.ts'
import { repairMojibake } from '../../stages/repair-mojibake.ts'
import { fromBase64, fromQuotedPrintable } from './transfer-encoding.ts'

const encodedWord = /=\?([^?\s]{1,60})\?([bq])\?([^?]*)\?=/gi

interface Piece {
  readonly charset: string | null
  readonly bytes: Buffer
}

/** The text of a header value given as one character per byte, on one line. */
export function headerText(raw: string | null): string {
  if (raw === null) return ''
  const text = joined(piecesOf(raw)).map(decoded).join('')
  return oneLine(repairMojibake(text) ?? text)
}

function piecesOf(raw: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const word of raw.matchAll(encodedWord)) {
    const before = raw.slice(from, word.index)
    // White space between two encoded words is the folding's and not the text's.
    if (from === 0 || before.trim() !== '')
      pieces.push({ charset: null, bytes: Buffer.from(before, 'latin1') })
    const [whole, charset = '', encoding = '', content = ''] = word
    const coded = Buffer.from(content.replaceAll('_', encoding.toLowerCase() === 'q' ? ' ' : '_'), 'latin1')
    const bytes = encoding.toLowerCase() === 'b' ? fromBase64(coded) : fromQuotedPrintable(coded)
    pieces.push({ charset: charset.replace(/\*.*$/, '').toLowerCase(), bytes })
    from = word.index + whole.length
  }
  pieces.push({ charset: null, bytes: Buffer.from(raw.slice(from), 'latin1') })
  return pieces
}

/** Programs cut encoded words in the middle of a character: neighbours of one charset are decoded together. */
function joined(pieces: readonly Piece[]): Piece[] {
  const groups: { charset: string | null; parts: Buffer[] }[] = []
  for (const { charset, bytes } of pieces) {
    if (bytes.length === 0 && charset === null) continue
    const last = groups.at(-1)
    if (last !== undefined && last.charset === charset) last.parts.push(bytes)
    else groups.push({ charset, parts: [bytes] })
  }
  return groups.map(({ charset, parts }) => ({ charset, bytes: Buffer.concat(parts) }))
}

function decoded({ charset, bytes }: Piece): string {
  const labels = charset === null ? ['utf-8'] : isSevenBit(charset) ? [charset] : ['utf-8', charset]
  for (const label of [...labels, 'windows-1252']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {
      // The next label may fit.
    }
  }
  return bytes.toString('latin1')
}

/** Charsets whose bytes are all ASCII, so that being good UTF-8 says nothing. */
export const isSevenBit = (charset: string) => /^(?:iso-2022-|hz-|utf-16|utf-32)/i.test(charset)
