// What a count means that somebody typed, or selected in a text, in any of the screen's languages.
import { fold } from '../../src-main/domain/fold.ts'
import type { Qualifier } from '../../src-main/domain/vocabulary.ts'
import { magnitudes, openings, orMore, smallNumbers } from './figure-words.ts'

export interface TypedCount {
  readonly value: number
  /** Null where nothing typed says how exact it is. */
  readonly qualifier: Qualifier | null
}

const alternatives = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replaceAll(' ', '\\s+'))
    .join('|')

const magnitude = `(?<magnitude>${alternatives(magnitudes.keys())})(?!\\p{L})\\.?`
const grouped = '\\d{1,3}(?<sign>[., ’_])\\d{3}(?:\\k<sign>\\d{3})*(?![.,]?\\d)'
const figures = new RegExp(
  `^(?:(?<grouped>${grouped})|(?<plain>\\d+(?:[.,]\\d{1,3})?))(?:\\s*${magnitude})?`,
  'u',
)
const words = new RegExp(`^(?<small>${alternatives(smallNumbers.keys())})[\\s-]+${magnitude}`, 'u')
const alone = new RegExp(`^${magnitude}`, 'u')

const magnitudeOf = (word: string | undefined) =>
  word === undefined ? undefined : magnitudes.get(word.replace(/\s+/g, ' '))

interface Number {
  readonly value: number
  readonly length: number
  readonly isRounded: boolean
}

const digitsOf = (text: string) => Number(text.replace(/\D/g, ''))

/** The number a folded text begins with. */
function leading(text: string): Number | null {
  const found = figures.exec(text) ?? words.exec(text) ?? alone.exec(text)
  if (found === null) return null
  const { grouped, plain, small } = found.groups ?? {}
  const times = magnitudeOf(found.groups?.magnitude)
  const [{ length }] = found
  if (small !== undefined)
    return {
      value: (smallNumbers.get(small.replace(/\s+/g, ' ')) ?? 0) * (times ?? 1),
      length,
      isRounded: true,
    }
  if (grouped === undefined && plain === undefined)
    // A magnitude alone is a number only where people say it so: "mil", "mille".
    return /^(?:mil|mille|tausend)\b/.test(text) ? { value: times ?? 0, length, isRounded: true } : null
  // Before a magnitude three digits behind one sign are decimals: 1.187 million.
  const written = grouped ?? plain ?? ''
  if (times === undefined)
    return /^\d+$|^\d{1,3}\D/.test(written) && (grouped !== undefined || !/[.,]/.test(written))
      ? { value: digitsOf(written), length, isRounded: false }
      : null
  const isDecimal = grouped === undefined || /^\d{1,3}[.,]\d{3}$/.test(written)
  const factor = isDecimal ? Number(written.replace(',', '.')) : digitsOf(written)
  return { value: Math.round(factor * times), length, isRounded: true }
}

/** Takes a word for how exact a figure is off the beginning. */
function opening(text: string): { qualifier: Qualifier | null; rest: string } {
  for (const [word, qualifier] of openings) {
    if (!text.startsWith(word)) continue
    const rest = text.slice(word.length)
    if (/\p{L}$/u.test(word) && /^\p{L}/u.test(rest)) continue
    return { qualifier, rest: rest.replace(/^[.\s]+(?:the |les |los |las |le |die |der |gli |i |a )?/, '') }
  }
  return { qualifier: null, rest: text }
}

/** Reads a count that begins here; `end` is where it does no more. */
function countAt(text: string): (TypedCount & { readonly end: number }) | null {
  const { qualifier, rest } = opening(text)
  const number = leading(rest)
  if (number === null || !Number.isSafeInteger(number.value) || number.value <= 0) return null
  const behind = rest.slice(number.length).trimStart()
  const said = qualifier ?? (orMore.test(behind) ? 'at_least' : number.isRounded ? 'about' : null)
  return { value: number.value, qualifier: said, end: text.length - rest.length + number.length }
}

const plainSpaces = (text: string) => fold(text).replace(/['’]/g, '’').replace(/\s+/g, ' ').trim()

/** The count somebody typed: `914,138`, `2,2 M`, `más de 910 mil personas`; null where that is none. */
export function typedCount(text: string): TypedCount | null {
  const folded = plainSpaces(text)
  const found = countAt(folded)
  if (found === null) return null
  // Words may follow, as in "people"; another figure, or a sign that belongs to one, may not.
  if (!/^(?:\s*\+|\s+[^\d]{1,40}|)$/u.test(folded.slice(found.end))) return null
  return { value: found.value, qualifier: found.qualifier }
}

/** The first count in a stretch of text that somebody selected. */
export function countWithin(text: string): TypedCount | null {
  const folded = plainSpaces(text)
  const starts = [0, ...[...folded.matchAll(/[\s("“«]/g)].map(({ index }) => index + 1)]
  for (const start of starts) {
    const found = countAt(folded.slice(start))
    if (found !== null) return { value: found.value, qualifier: found.qualifier }
  }
  return null
}
