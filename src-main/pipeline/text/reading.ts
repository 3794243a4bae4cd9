// The article as the finders see it: lines with their folded text, clauses and dates, prepared once.
import type { PartialDate } from '../../domain/partial-date.ts'
import type { Sentence, Text } from '../draft.ts'
import type { TurnedDown } from '../finders/finder.ts'
import { lexiconOf } from '../lexicons/index.ts'
import type { Lexicon, Phrases } from '../lexicons/lexicon.ts'
import { endsInAbbreviation } from './abbreviations.ts'
import { type DateMention, findDates } from './date-mentions.ts'
import { type ResolvedDate, resolveDates } from './date-resolution.ts'
import { fold } from './fold.ts'
import { type Found, scannerOf } from './phrase-scanner.ts'
import type { Stretch } from './phrases.ts'

/** A sentence, heading or list item with what every finder needs of it. Offsets of its parts count in the line. */
export interface Line extends Sentence {
  readonly index: number
  readonly folded: string
  /** Where the lists of the lexicon stand in it. */
  readonly found: Found
  readonly clauses: readonly Stretch[]
  readonly dates: readonly ResolvedDate[]
  /** What opens the list that this item belongs to. */
  readonly opener: Line | null
}

export interface Reading {
  readonly text: Text
  readonly lexicon: Lexicon
  readonly lines: readonly Line[]
  /** Lines that tell something: no title, no byline, no heading. */
  readonly prose: readonly Line[]
  /** What the finders looked at and did not take, for whoever asks why. */
  readonly turnedDown: TurnedDown[]
  /** The lines in which a list of the lexicon stands, in their order. */
  linesWith(phrases: Phrases): readonly Line[]
  /** Where a list of the lexicon stands in a line, or in a part of it. */
  find(line: Line, phrases: Phrases, within?: Stretch): readonly Stretch[]
  has(line: Line, phrases: Phrases, within?: Stretch): boolean
  /** Where a list stands in folded words that are no line of the article: a name. */
  findInWords(folded: string, phrases: Phrases): readonly Stretch[]
}

const readings = new WeakMap<Text, Reading>()

/** The text, prepared; null for a language without a lexicon. Prepared once for each text. */
export function readingOf(text: Text): Reading | null {
  const known = readings.get(text)
  if (known !== undefined) return known
  const lexicon = lexiconOf(text.lang)
  if (lexicon === null) return null
  const scan = scanOnce(lexicon)
  const lines = linesOf(text, lexicon, scan)
  const linesOfList = linesByList(lines)
  const reading: Reading = {
    text,
    lexicon,
    lines,
    prose: lines.filter(line => line.kind !== 'heading'),
    turnedDown: [],
    linesWith: phrases => linesOfList.get(phrases) ?? [],
    find,
    has: (line, phrases, within) => find(line, phrases, within).length > 0,
    findInWords: (folded, phrases) => scan(folded).get(phrases) ?? [],
  }
  readings.set(text, reading)
  return reading
}

const nothing: readonly Stretch[] = []

function find({ found }: Line, phrases: Phrases, within?: Stretch): readonly Stretch[] {
  const all = found.get(phrases) ?? nothing
  return within === undefined || all === nothing
    ? all
    : all.filter(({ start, end }) => start >= within.start && end <= within.end)
}

function linesByList(lines: readonly Line[]): ReadonlyMap<Phrases, readonly Line[]> {
  const byList = new Map<Phrases, Line[]>()
  for (const line of lines)
    for (const list of line.found.keys()) {
      const known = byList.get(list)
      if (known === undefined) byList.set(list, [line])
      else known.push(line)
    }
  return byList
}

/** What stands where in a folded text, list by list; each text is walked through once. */
function scanOnce(lexicon: Lexicon): (folded: string) => Found {
  const scanner = scannerOf(lexicon)
  const scans = new Map<string, Found>()
  return folded => {
    let found = scans.get(folded)
    if (found === undefined) {
      found = scanner.scan(folded)
      scans.set(folded, found)
    }
    return found
  }
}

function linesOf(text: Text, lexicon: Lexicon, scan: (folded: string) => Found): Line[] {
  const written = text.sentences.map(sentence => {
    const folded = fold(sentence.text)
    const found = scan(folded)
    return { ...sentence, folded, found, mentions: findDates(sentence.text, folded, lexicon, found) }
  })
  const lines: Line[] = []
  let last = text.publishedOn === null ? firstDateIn(written.map(({ mentions }) => mentions)) : null
  let opener: Line | null = null
  let isTellingDays = false
  for (const [index, { mentions, ...sentence }] of written.entries()) {
    const { folded, found } = sentence
    const isSameParagraph = lines.at(-1)?.paragraph === sentence.paragraph
    const context = { publishedOn: text.publishedOn, last, isTellingDays: isTellingDays && isSameParagraph }
    const resolved = resolveDates(mentions, context)
    isTellingDays = resolved.isTellingDays
    // Years left out are counted from the dates of this story, not from those of another.
    if (!found.has(lexicon.breach.background)) last = resolved.last
    const isItem = sentence.kind === 'list-item' || isNumberedItem(sentence.text, lines.at(-1))
    const line: Line = {
      ...sentence,
      index,
      clauses: clausesOf(sentence.text, folded, found.get(lexicon.sentences.clauseBreaks) ?? []),
      dates: resolved.dates,
      opener: isItem ? opener : null,
    }
    if (!isItem) opener = line
    lines.push(line)
  }
  return lines
}

/** Where an article has no date of its own, its first full date stands in: years left out are counted from there. */
function firstDateIn(lines: readonly (readonly DateMention[])[]): PartialDate | null {
  for (const mentions of lines) {
    const [first] = resolveDates(mentions, { publishedOn: null, last: null }).dates
    if (first !== undefined) return first.from
  }
  return null
}

/** "II - address;" after a line that ends with a colon, or after another such item. */
const isNumberedItem = (text: string, before: Line | undefined) =>
  /^(?:[IVX]{1,4}|[a-z]|\d{1,2})\s?[-–.)]\s/.test(text) &&
  before !== undefined &&
  (/[:?]\s*$/.test(before.text) || before.opener !== null)

/** Clauses in the order of the line: cut at semicolons, dashes and at the words that open a new statement. */
function clausesOf(text: string, folded: string, breaks: readonly Stretch[]): Stretch[] {
  const isAbbreviation = (end: number) => endsInAbbreviation(text.slice(0, end), text.slice(end))
  const cuts = [
    0,
    ...Array.from(folded.matchAll(/;|\s-\s|[.!?]"?\s/g), match => match.index + match[0].length).filter(
      end => !isAbbreviation(end),
    ),
    ...breaks.map(({ start }) => start),
    folded.length,
  ]
  const ordered = [...new Set(cuts)].sort((a, b) => a - b)
  return ordered.slice(1).map((end, index) => ({ start: ordered[index] ?? 0, end }))
}

/** The clause of a line in which a place lies. */
export const clauseAt = (line: Line, at: number): Stretch =>
  line.clauses.find(({ start, end }) => at >= start && at < end) ?? { start: 0, end: line.text.length }
