import type { CleanDocument } from '../draft.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { fold } from '../text/fold.ts'
import { type ReadDate, readDate } from '../text/partial-dates.ts'
import { type HeaderPart, headerLines } from './header-lines.ts'
import type { LabelSearch } from './label-search.ts'
import {
  hasOutletWord,
  isBarePerson,
  isOutlet,
  isPersonAndPlace,
  looksLikePerson,
  withoutDay,
} from './name-shapes.ts'
import { labelsIn, moreFrom } from './page-words.ts'

interface Byline {
  readonly byline: string | null
  readonly outlet: string | null
  /** True when the text names the writer, and not only what the format says. */
  readonly isWriterInText: boolean
}

/** What stands after "By" and the like; null for a line that does not begin so. */
function writersIn(line: string, labels: LabelSearch): string | null {
  for (const end of labels.endsAt(line, 0)) {
    const sign = /^\s*:?(?:\s*\|)?\s+(?=\p{L})/u.exec(line.slice(end))?.[0]
    if (sign !== undefined) return line.slice(end + sign.length)
  }
  return null
}

/** Who wrote an article and where it came out: what its format says, else its header lines and what was taken off. */
export function findByline(document: CleanDocument, lexicon: Lexicon): Byline {
  const doubled = document.removed.find(({ reason }) => reason === 'doubled-byline')?.text
  const declared = document.byline ?? doubled?.slice(0, Math.floor(doubled.length / 2)) ?? null
  const { writer, unlabelled, outlet } = headerNames(headerLines(document), declared, lexicon)
  const isSurer = writer !== null && isPassedOn(document) && looksLikePerson(writer)
  const known =
    declared === null ? null : (writersIn(declared, labelsIn(lexicon, 'bylineLabels')) ?? declared)
  const byline = isSurer ? writer : (known ?? writer ?? unlabelled)
  return {
    byline: byline === null ? null : withoutDay(byline, lexicon) || null,
    outlet:
      document.outlet ??
      outletAbove(document, lexicon) ??
      outlet ??
      outletBelow(document, lexicon) ??
      wireOf(document) ??
      aggregatedOutlet(document, lexicon),
    isWriterInText: isSurer || (document.byline === null && byline !== null),
  }
}

/** A letter names who sent it, and an office document who made the file: neither need have written the article. */
const isPassedOn = ({ passedOnBy, origins }: CleanDocument): boolean =>
  passedOnBy !== undefined || origins.byline === 'document-info'

interface HeaderNames {
  /** Who stands after "By" and the like. */
  readonly writer: string | null
  /** Who stands there as writers do, and nothing says so. */
  readonly unlabelled: string | null
  readonly outlet: string | null
}

/** The names on the header lines. `declared` is the writer the format names. */
function headerNames(lines: readonly HeaderPart[][], declared: string | null, lexicon: Lexicon): HeaderNames {
  const writers = labelsIn(lexicon, 'bylineLabels')
  const dates = labelsIn(lexicon, 'publishedLabels', 'updatedLabels')
  const bare = bareWriter(lines, lexicon)
  let writer: string | null = null
  let unlabelled: string | null = null
  let outlet: string | null = null
  for (const { text } of lines.flat()) {
    const part = withoutDates(text, lexicon)
    const labelled = writersIn(part, writers)
    const date = labelled === null ? readDate(text, lexicon) : null
    const [name = '', place, more] = (labelled ?? part).split(/,\s+/)
    if (labelled !== null) {
      writer ??= name
      if (place?.includes(' ') && isOutlet(place, lexicon)) outlet ??= place
    } else if (date !== null) outlet ??= outletBeside(text, date, lexicon)
    else if (isPersonAndPlace(name, place) && more === undefined) unlabelled ??= name
    else if (part === bare) unlabelled ??= part
    // "Published in The Ledger" is no name.
    else if (dates.placeIn(part) === 0) continue
    else if (declared === null || fold(part) !== fold(declared)) {
      const isAfterWriter = (writer ?? unlabelled ?? declared) !== null && more === undefined
      const found = isAfterWriter ? (place ?? part) : part
      if (isOutlet(part, lexicon) && isOutlet(found, lexicon)) outlet = likelier(outlet, found)
    }
  }
  return { writer, unlabelled, outlet }
}

/** The first name is the outlet's, unless it is a word over the headline in capitals and a later one tells what it is. */
function likelier(first: string | null, later: string): string {
  const isShouted = first !== null && /^\p{Lu}+(?:[ -]\p{Lu}+)?$/u.test(first)
  return first === null || (isShouted && hasOutletWord(later) && later !== later.toUpperCase())
    ? later
    : first
}

/** A header line up to what tells of a day on it: "Ana Duarte Publicado: 3/5/2024". In "Il Resto del Carlino" no day follows. */
function withoutDates(line: string, lexicon: Lexicon): string {
  for (const { start, end } of labelsIn(lexicon, 'publishedLabels', 'updatedLabels').allIn(line))
    if (/^\s*:|^\P{L}*(?:\p{L}+\P{L}+){0,3}\d|^\P{L}*$/u.test(line.slice(end)))
      return line.slice(0, start).trim()
  return line.trim()
}

/** A person's name on the line with the date, or on one next to it. */
function bareWriter(lines: readonly HeaderPart[][], lexicon: Lexicon): string | null {
  const isDated = lines.map(line => line.some(({ text }) => readDate(text, lexicon) !== null))
  const beside = lines.filter((_, i) => isDated[i - 1] || isDated[i] || isDated[i + 1]).flat()
  return beside.map(({ text }) => text.trim()).find(text => isBarePerson(text, lexicon)) ?? null
}

/** "El Correo del Puerto, 3 de mayo de 2024": unlike a town, an outlet tells what it is. */
function outletBeside(line: string, { start, end }: ReadDate, lexicon: Lexicon): string | null {
  const labels = labelsIn(lexicon, 'publishedLabels', 'updatedLabels')
  const sides = [line.slice(0, start).split(/,\s|\s\(/)[0] ?? '', line.slice(end)]
  return (
    sides
      .map(side => side.replace(/^[\s,(]+|[\s,()]+$/g, ''))
      .find(side => isOutlet(side, lexicon) && hasOutletWord(side) && labels.placeIn(side) !== 0) ?? null
  )
}

/** "Publication: The Ledger" above a text. */
function outletAbove(document: CleanDocument, lexicon: Lexicon): string | null {
  const labels = labelsIn(lexicon, 'outletLabels')
  for (const part of headerLines(document).flat()) {
    const name = outletAfter(part.text, labels, lexicon)
    if (name !== null) return name
  }
  return null
}

/** "Source: The Ledger, June 3, 2025" below it. */
function outletBelow({ text, blocks, removed }: CleanDocument, lexicon: Lexicon): string | null {
  const labels = labelsIn(lexicon, 'outletLabels')
  const taken = removed.filter(({ reason }) => reason === 'aggregator-line')
  const last = blocks.slice(1).slice(-2)
  for (const line of [
    ...taken.map(({ text }) => text),
    ...last.map(({ start, end }) => text.slice(start, end)),
  ]) {
    const name = outletAfter(line, labels, lexicon)
    if (name !== null && (hasOutletWord(name) || readDate(line, lexicon) !== null)) return name
  }
  return null
}

function outletAfter(line: string, labels: LabelSearch, lexicon: Lexicon): string | null {
  const [, value] =
    /^\s*:[\s|]*(.{2,120})$/u.exec(labels.endsAt(line, 0).map(end => line.slice(end))[0] ?? '') ?? []
  if (value === undefined) return null
  const name = value.slice(0, readDate(value, lexicon)?.start).replace(/[\s,(|–—-]+$/u, '')
  return isOutlet(name, lexicon) ? name : null
}

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
function aggregatedOutlet({ removed }: CleanDocument, lexicon: Lexicon): string | null {
  if (!removed.some(({ reason }) => reason === 'aggregator-line')) return null
  const last = removed.findLast(({ reason }) => reason === 'related-links')?.text ?? ''
  const name = moreFrom.restOf(last)?.trim() ?? ''
  return isOutlet(name, lexicon) ? name : null
}
