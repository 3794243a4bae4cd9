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
import { findPhrases, hasPhrase, type Stretch } from './phrases.ts'

/** A sentence, heading or list item with what every finder needs of it. Offsets of its parts count in the line. */
export interface Line extends Sentence {
  readonly index: number
  readonly folded: string
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
  find(line: Line | string, phrases: readonly string[]): readonly Stretch[]
  has(line: Line | string, phrases: readonly string[]): boolean
}

const readings = new WeakMap<Text, Reading>()

/** The text, prepared; null for a language without a lexicon. Prepared once for each text. */
export function readingOf(text: Text): Reading | null {
  const known = readings.get(text)
  if (known !== undefined) return known
  const lexicon = lexiconOf(text.lang)
  if (lexicon === null) return null
  const lines = linesOf(text, lexicon)
  const scanned = scanOnce(lexicon)
  const reading: Reading = {
    text,
    lexicon,
    lines,
    prose: lines.filter(line => line.kind !== 'heading'),
    turnedDown: [],
    find: (line, phrases) =>
      typeof line === 'string' ? findPhrases(line, phrases, lexicon.words) : scanned(line, phrases),
    has: (line, phrases) =>
      typeof line === 'string' ? hasPhrase(line, phrases, lexicon.words) : scanned(line, phrases).length > 0,
  }
  readings.set(text, reading)
  return reading
}

/** Finds phrases in whole lines; what a line holds of the lexicon is found the first time it is asked for any. */
function scanOnce(lexicon: Lexicon) {
  const scanner = scannerOf(lexicon)
  const scans = new WeakMap<Line, Found>()
  return (line: Line, phrases: Phrases): readonly Stretch[] => {
    if (!scanner.covers(phrases)) return findPhrases(line.folded, phrases, lexicon.words)
    let found = scans.get(line)
    if (found === undefined) {
      found = scanner.scan(line.folded)
      scans.set(line, found)
    }
    return found.get(phrases) ?? []
  }
}

function linesOf(text: Text, lexicon: Lexicon): Line[] {
  const written = text.sentences.map(sentence => {
    const folded = fold(sentence.text)
    return { folded, mentions: findDates(sentence.text, folded, lexicon.dates, lexicon.numbers.units) }
  })
  const lines: Line[] = []
  let last = text.publishedOn === null ? firstDateIn(written.map(({ mentions }) => mentions)) : null
  let opener: Line | null = null
  text.sentences.forEach((sentence, index) => {
    const { folded = '', mentions = [] } = written[index] ?? {}
    const resolved = resolveDates(mentions, { publishedOn: text.publishedOn, last })
    last = resolved.last
    const isItem = sentence.kind === 'list-item' || isNumberedItem(sentence.text, lines.at(-1))
    const line: Line = {
      ...sentence,
      index,
      folded,
      clauses: clausesOf(sentence.text, folded, lexicon),
      dates: resolved.dates,
      opener: isItem ? opener : null,
    }
    if (!isItem) opener = line
    lines.push(line)
  })
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
function clausesOf(text: string, folded: string, lexicon: Lexicon): Stretch[] {
  const isAbbreviation = (end: number) => endsInAbbreviation(text.slice(0, end), text.slice(end))
  const cuts = [
    0,
    ...Array.from(folded.matchAll(/;|\s-\s|[.!?]"?\s/g), match => match.index + match[0].length).filter(
      end => !isAbbreviation(end),
    ),
    ...findPhrases(folded, lexicon.sentences.clauseBreaks, lexicon.words).map(({ start }) => start),
    folded.length,
  ]
  const ordered = [...new Set(cuts)].sort((a, b) => a - b)
  return ordered.slice(1).map((end, index) => ({ start: ordered[index] ?? 0, end }))
}

/** The clause of a line in which a place lies. */
export const clauseAt = (line: Line, at: number): Stretch =>
  line.clauses.find(({ start, end }) => at >= start && at < end) ?? { start: 0, end: line.text.length }
