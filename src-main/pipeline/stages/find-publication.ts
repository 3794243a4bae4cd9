import type { PublishedOn, RemovedText } from '../../domain/article.ts'
import { agree, dayRange, type PartialDate } from '../../domain/partial-date.ts'
import type { CleanDocument } from '../draft.ts'
import type { Lexicon } from '../lexicons/lexicon.ts'
import { type ReadDate, readDate } from '../text/partial-dates.ts'
import { type HeaderPart, headerLines } from './header-lines.ts'
import type { LabelSearch } from './label-search.ts'
import { labelsIn } from './page-words.ts'

type Dated = ReadDate & { readonly rank: number }

/** The day an article came out: what its format says, else its dateline or a line an aggregator added. */
export function findPublication(document: CleanDocument, lexicon: Lexicon): PublishedOn | null {
  const { publishedOn: declared, text } = document
  const read = dateReader(document, lexicon)
  const found = [...headerDates(document, lexicon, read), ...wireDate(document, read)]
  const inText = [...found, ...loneDates(document, lexicon, read)].sort(
    (a, b) => a.rank - b.rank || firstLabelled(a, b),
  )
  if (declared !== null) {
    const same = inText.find(({ value }) => agree(value, declared.value))
    if (same !== undefined) return { ...declared, evidence: evidenceOf(text, same) }
    const [told] = inText
    if (document.passedOnBy === 'person') return pastedDate(declared, inText, text)
    if (told === undefined || !isOverruled(document, declared, told)) return declared
    return { value: told.value, origin: 'text', evidence: evidenceOf(text, told) }
  }
  const [best] = inText
  const removed =
    removedDate(document, lexicon) ?? (best === undefined ? sourceDate(document, lexicon) : null)
  // A labelled date is more than a bare one, wherever it stands.
  if (removed !== null && best?.rank !== 0) return { value: removed, origin: 'text', evidence: null }
  return best === undefined ? null : { value: best.value, origin: 'text', evidence: evidenceOf(text, best) }
}

/** Of days with labels the first is that of the publication: "Stand" and "Created" may stand beside "Veröffentlicht". */
const firstLabelled = (a: Dated, b: Dated) =>
  a.rank > 0 || a.value === b.value ? 0 : a.value < b.value ? -1 : 1

/** The dateline, with its year, of an article that was pasted into a letter: it came out before the letter was sent. */
function pastedDate(declared: PublishedOn, inText: readonly Dated[], text: string): PublishedOn {
  const told = inText.find(
    ({ value, rank, start, end }) =>
      rank < 3 && value <= declared.value && /\d{4}|\D\d\d$/.test(text.slice(start, end)),
  )
  return told === undefined
    ? declared
    : { value: told.value, origin: 'text', evidence: evidenceOf(text, told) }
}

/** The day a document was made, when it is too far off, and a date of a page that nothing marks give way to what is written in the text. */
function isOverruled({ isDateDoubtful }: CleanDocument, declared: PublishedOn, told: Dated): boolean {
  if (declared.origin === 'document-info') return daysBetween(told.value, declared.value) > maxDelay
  return isDateDoubtful === true && told.rank <= 1
}

/**
 * How many days the date of a document may lie from the one its text gives and still be the day it came out. Further
 * off it is the day somebody printed or saved the page, and the date beside the title is believed.
 */
const maxDelay = 3

/** The days from the end of the earlier date to the beginning of the later; 0 where they overlap. */
function daysBetween(a: PartialDate, b: PartialDate): number {
  const [x, y] = [dayRange(a), dayRange(b)]
  const gap = Math.max(Date.parse(x.first) - Date.parse(y.last), Date.parse(y.first) - Date.parse(x.last))
  return Math.max(0, gap / 86_400_000)
}

const inDocument = ({ value, start, end }: ReadDate, by: number, rank: number): Dated => ({
  value,
  start: start + by,
  end: end + by,
  rank,
})

const evidenceOf = (text: string, { start, end }: ReadDate) => ({ start, end, quote: text.slice(start, end) })

/** Dates in the header lines: labelled as the publication first, then datelines. */
function headerDates(document: CleanDocument, lexicon: Lexicon, read: DateReader): Dated[] {
  const published = labelsIn(lexicon, 'publishedLabels')
  const updated = labelsIn(lexicon, 'updatedLabels')
  const isInForm = formRows(document)
  return headerLines(document).flatMap(line =>
    line.flatMap((part, i): Dated[] => {
      const label = line[i - 1]
      if (label !== undefined && isInForm(part.start)) return formDate(label.text, part, published, read)
      const updatedAt = updated.placeIn(part.text) ?? -1
      const publishedAt = published.placeIn(part.text) ?? -1
      if (updatedAt === 0 && publishedAt < 0) return []
      const from = Math.max(0, publishedAt)
      const until = updatedAt > publishedAt ? updatedAt : part.text.length
      const piece = part.text.slice(from, until)
      const own = read(piece)
      const date = shifted(own, from)
      if (date === null || isOtherLabel(piece, date.start - from, published)) return []
      if (publishedAt >= 0) return [inDocument(date, part.start, 0)]
      return own !== null && isDateline(piece, own) ? [inDocument(date, part.start, 1)] : []
    }),
  )
}

/** Whether a place stands in a row of a form: a table of labels and values, in which dates are those of anything. */
function formRows({ blocks }: CleanDocument): (place: number) => boolean {
  const isRow = (i: number) => blocks[i]?.kind === 'table-row'
  const rows = blocks.filter((_, i) => isRow(i) && (isRow(i - 1) || isRow(i + 1)))
  return place => rows.some(({ start, end }) => start <= place && place < end)
}

/** "Published | May 3, 2024": the whole label says that it is the publication. */
function formDate(label: string, part: HeaderPart, published: LabelSearch, read: DateReader): Dated[] {
  const date = isWhole(label, published) ? read(part.text) : null
  return date === null ? [] : [inDocument(date, part.start, 0)]
}

/** "Date(s) Breach Occurred: 11/02/2023" opens as labels of the publication do, and is another. */
function isOtherLabel(piece: string, date: number, published: LabelSearch): boolean {
  const colon = piece.lastIndexOf(': ', date)
  return colon >= 0 && published.endsAt(piece, 0).length > 0 && !isWhole(piece.slice(0, colon), published)
}

const isWhole = (label: string, published: LabelSearch): boolean =>
  published.endsAt(label, 0).some(end => /^[\s:]*$/.test(label.slice(end)))

const shifted = (date: ReadDate | null, by: number): ReadDate | null =>
  date === null ? null : { value: date.value, start: date.start + by, end: date.end + by }

/** Beside its date a dateline has names only: a place, an outlet, hardly a lower-case word. */
function isDateline(line: string, { start, end }: ReadDate): boolean {
  const rest = `${line.slice(0, start)} ${line.slice(end)}`
    .replace(/<[^<>@\s]+@[^<>@\s]+>/g, ' ')
    .replace(/\d{1,2}[:.h]\d{2}|\b[ap]\.?m\b/gi, ' ')
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length <= 8 && words.filter(word => /^\p{Ll}{4,}/u.test(word)).length <= 1
}

/** "LISBON, May 3, 2024 (Wire) - The company…", "(Wire) - ROME, 24 NOV - …": the date before the dash that opens a text. */
function wireDate({ text, blocks }: CleanDocument, read: DateReader): Dated[] {
  return blocks.slice(1, 4).flatMap(({ start, end }): Dated[] => {
    const line = text.slice(start, Math.min(end, start + 120))
    for (const { index } of line.matchAll(/(?:\s|(?<=[.)\d\p{L}]))[-–—]+\s|(?<=\d{4})[.:]\s/gu)) {
      const opening = line
        .slice(0, index)
        .replace(/(?<!\d)\d{1,2}[:.]\d{2}(?![.\d])/g, time => ' '.repeat(time.length))
      const date = /^["“«(]?\p{Lu}/u.test(opening) && !/[:;!?]/.test(opening) ? read(opening) : null
      if (date !== null && isDateline(opening, date)) return [inDocument(date, start, 2)]
    }
    return []
  })
}

/** A date on a line of its own below the lead, or where agencies and mails sign: "AFN, 03/03/2025 17:42". */
function loneDates(document: CleanDocument, lexicon: Lexicon, read: DateReader): Dated[] {
  const { text, blocks } = document
  const updated = labelsIn(lexicon, 'updatedLabels')
  const published = labelsIn(lexicon, 'publishedLabels')
  const isInForm = formRows(document)
  return [...blocks.slice(1, 8), ...blocks.slice(8).slice(-2)].flatMap(({ start, end }): Dated[] => {
    const line = text.slice(start, end)
    const isShort = end - start < 60 && updated.placeIn(line) === null && !isInForm(start)
    const date = isShort ? read(line) : null
    if (date !== null && isOtherLabel(line, date.start, published)) return []
    const isSigned = date !== null && isDateline(line, date) && /\d{4}/.test(line)
    return isSigned ? [inDocument(date, start, 3)] : []
  })
}

/** The date of a line that was taken off: "Publicado em: 8 de dezembro de 2022". */
function removedDate({ removed }: CleanDocument, lexicon: Lexicon): PartialDate | null {
  const published = labelsIn(lexicon, 'publishedLabels')
  const updated = labelsIn(lexicon, 'updatedLabels')
  return dateIn(
    removed.filter(({ text }) => published.placeIn(text) !== null && updated.placeIn(text) === null),
    lexicon,
  )
}

/** The date behind the outlet a text is from: "Source: The Ledger, June 3, 2025". */
const sourceDate = ({ removed }: CleanDocument, lexicon: Lexicon): PartialDate | null =>
  dateIn(
    removed.filter(({ text }) => labelsIn(lexicon, 'outletLabels').endsAt(text, 0).length > 0),
    lexicon,
  )

function dateIn(lines: readonly RemovedText[], lexicon: Lexicon): PartialDate | null {
  for (const { text, reason } of lines) {
    const date = reason === 'aggregator-line' ? readDate(text, lexicon) : null
    if (date !== null) return date.value
  }
  return null
}

type DateReader = (line: string) => ReadDate | null

/**
 * Reads dates of header lines. One that leaves out its year has that of the declared date, else the last year the
 * text names, or the next where that would put the article before the first day it tells of. The day a file was made
 * or a letter was sent gives the year only to a text that names none.
 */
function dateReader({ publishedOn, passedOnBy, text, blocks }: CleanDocument, lexicon: Lexicon): DateReader {
  const years = text.slice(0, searched).match(/(?<![\d.,])20\d\d(?![\d.,]\d|\d)/g) ?? []
  const isOfFile = publishedOn?.origin === 'document-info' || passedOnBy === 'person'
  const isTrusted = publishedOn !== null && (!isOfFile || years.length === 0)
  const declared = isTrusted ? Number(publishedOn.value.slice(0, 4)) : undefined
  const year = declared ?? (years.length === 0 ? Number.NaN : Math.max(...years.map(Number)))
  return line => {
    const written = readDate(line, lexicon)
    if (written !== null || Number.isNaN(year)) return written
    const guess = readDate(line, lexicon, year)
    if (guess === null || declared !== undefined) return guess
    const body = text.slice(blocks[1]?.end ?? 0, searched)
    const told = readDate(body, lexicon)?.value ?? guess.value
    return guess.value < told ? readDate(line, lexicon, year + 1) : guess
  }
}

/** How far into a text its first dates are looked for, in characters. */
const searched = 5000
