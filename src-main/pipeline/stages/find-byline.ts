import type { CleanDocument } from '../draft.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { readDate } from '../text/partial-dates.ts'
import { headerLines } from './header-lines.ts'
import type { LabelSearch } from './label-search.ts'
import { labelsIn, moreFrom } from './page-words.ts'

interface Byline {
  readonly byline: string | null
  readonly outlet: string | null
}

const personName =
  /^\p{Lu}[\p{L}'’.-]+(?:\s(?:d[aeio]s?|del|della|van|von|zu|y|e|i|la|\p{Lu}[\p{L}'’.-]*)){1,4}$/u

/** What stands after "By" and the like; null for a line that does not begin so. */
function writersIn(line: string, labels: LabelSearch): string | null {
  for (const end of labels.endsAt(line, 0)) {
    const sign = /^\s*:?\s+(?=\p{L})/u.exec(line.slice(end))?.[0]
    if (sign !== undefined) return line.slice(end + sign.length)
  }
  return null
}

/** Who wrote an article and where it came out: what its format says, else its header lines and what was taken off. */
export function findByline(document: CleanDocument, lexicon: Lexicon): Byline {
  const writers = labelsIn(lexicon, 'bylineLabels')
  // What stands after the names on the same line.
  const dates = labelsIn(lexicon, 'publishedLabels', 'updatedLabels')
  let { byline, outlet } = document
  const doubled = document.removed.find(({ reason }) => reason === 'doubled-byline')?.text
  byline ??= doubled === undefined ? null : doubled.slice(0, Math.floor(doubled.length / 2))
  if (byline !== null) byline = writersIn(byline, writers) ?? byline

  for (const { text } of headerLines(document).flat()) {
    const part = text.slice(0, dates.placeIn(text) ?? text.length).trim()
    const labelled = writersIn(part, writers)
    if (labelled !== null) {
      const [name, place] = labelled.split(/,\s+/, 2)
      byline ??= name ?? null
      if (place?.includes(' ') && isOutlet(place)) outlet ??= place
    } else if (readDate(text, lexicon) === null) {
      const [name, place, more] = part.split(/,\s+/)
      if (isPersonAndPlace(name, place) && more === undefined) byline ??= name ?? null
      else if (isOutlet(part)) outlet ??= byline !== null && more === undefined ? (place ?? part) : part
    }
  }
  return { byline, outlet: outlet ?? wireOf(document) ?? aggregatedOutlet(document) }
}

/** "Ana Duarte, Lisboa": a person's name, then one place. */
const isPersonAndPlace = (name = '', place = ''): boolean =>
  personName.test(name) && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(place)

/** Capitalised and short, hardly a word without a capital; no sentence, no date, no "Tunja (Colombia)". */
const isOutlet = (part: string): boolean =>
  /^\p{Lu}.{2,59}$/u.test(part) &&
  (part.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}/gu)?.length ?? 0) <= 1 &&
  !/[:;!?]|(?:19|20)\d\d/.test(part) &&
  !/^\p{L}+ \(\p{L}+\)$/u.test(part)

/** The agency in brackets that opens a wire report. */
function wireOf({ text, blocks }: CleanDocument): string | null {
  const first = blocks.slice(1, 4).map(({ start, end }) => text.slice(start, Math.min(end, start + 120)))
  for (const line of first) {
    const agency = /^\p{Lu}[^.;!?]{2,60}\((\p{Lu}[^)]{1,40})\)\s*\.?\s*[-–—]/u.exec(line)?.[1]
    if (agency !== undefined) return agency
  }
  return null
}

/** "More from The Ledger" below an aggregator's copy names where the copy is from. */
function aggregatedOutlet({ removed }: CleanDocument): string | null {
  if (!removed.some(({ reason }) => reason === 'aggregator-line')) return null
  const last = removed.findLast(({ reason }) => reason === 'related-links')?.text ?? ''
  const name = moreFrom.restOf(last)?.trim() ?? ''
  return isOutlet(name) ? name : null
}
