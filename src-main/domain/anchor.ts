// Where a quote stands in a text that has changed since it was taken.
import type { Span } from './claim.ts'

/** Characters on either side that tell one place of a quote from another. */
const contextLength = 40
/** A quote that stands in more places than this is a word, and its context decides among the first of them. */
const mostPlaces = 200

/** The place of a quote in a new version of its text; null when it stands there no longer. */
export function findAnchor(span: Span, before: string, now: string): Span | null {
  if (before === now) return span
  const places = placesOf(span.quote, now)
  if (places.length > 0) return best(places, span, before, now)
  return best(loosePlaces(span.quote, now), span, before, now)
}

const spanAt = (text: string, start: number, end: number): Span => ({
  start,
  end,
  quote: text.slice(start, end),
})

function placesOf(quote: string, text: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(quote); at >= 0 && found.length < mostPlaces; at = text.indexOf(quote, at + 1))
    found.push(spanAt(text, at, at + quote.length))
  return found
}

/** The place with the most alike surroundings; among equals the one that has moved least. */
function best(places: readonly Span[], span: Span, before: string, now: string): Span | null {
  const likeness = ({ start, end }: Span) =>
    sameEnd(before.slice(0, span.start), now.slice(0, start)) +
    sameStart(before.slice(span.end), now.slice(end))
  const expected = before === '' ? 0 : (span.start / before.length) * now.length
  const [first] = places
    .map(place => ({ place, alike: likeness(place), away: Math.abs(place.start - expected) }))
    .sort((a, b) => b.alike - a.alike || a.away - b.away)
  return first?.place ?? null
}

function sameStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length, contextLength)
  let same = 0
  while (same < most && a[same] === b[same]) same += 1
  return same
}

function sameEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length, contextLength)
  let same = 0
  while (same < most && a[a.length - 1 - same] === b[b.length - 1 - same]) same += 1
  return same
}

const variants: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
}

/** A text without what typesetting does to it, and where each of its characters stands in the text itself. */
interface Loose {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** White space as one blank, quotation marks and dashes as one kind, ligatures and accents in one form. */
function loosen(text: string): Loose {
  let loose = ''
  const starts: number[] = []
  const ends: number[] = []
  const letters = /\s+|[\u00ad\u200b-\u200d\u2060\ufeff]+|\P{M}\p{M}*/gu
  for (const { 0: piece, index } of text.matchAll(letters)) {
    if (/^[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(piece)) continue
    const plain = /^\s/u.test(piece) ? ' ' : (variants[piece] ?? piece.normalize('NFKC'))
    for (const unit of plain.split('')) {
      loose += unit
      starts.push(index)
      ends.push(index + piece.length)
    }
  }
  return { text: loose, starts, ends }
}

function loosePlaces(quote: string, text: string): Span[] {
  const wanted = loosen(quote).text.trim()
  if (wanted === '') return []
  const { text: loose, starts, ends } = loosen(text)
  return placesOf(wanted, loose).map(({ start, end }) => spanAt(text, starts[start] ?? 0, ends[end - 1] ?? 0))
}
