// Finds the phrases of every list of a lexicon in one walk over a line. Where a word begins, only the few phrases are
// tried that can begin with its letters; asking each list in turn tried thousands, and took most of the time.
import type { DateWords } from '../lexicons/date-words.ts'
import type { Lexicon, Phrases } from '../lexicons/lexicon.ts'
import { relativeKinds } from './date-grammar.ts'
import { depth, openingsOf } from './phrase-openings.ts'
import { anyBeginning, phraseSources, type Stretch, toWordEnd } from './phrases.ts'

/** What was found in one line, list by list. */
export type Found = ReadonlyMap<Phrases, readonly Stretch[]>

interface Phrase {
  readonly list: Phrases
  /** Its place among all phrases: those of one list stand together, the preferred ones first. */
  readonly rank: number
  readonly source: string
  /** Made when it is first tried: most phrases of a lexicon never are. */
  expression: RegExp | null
}

/** A word, or a sign that a phrase may begin with. */
const wordOrSign = /[\p{L}\p{N}]+|\S/gu

export class PhraseScanner {
  readonly #covered: ReadonlySet<Phrases>
  /** From the letters a phrase can begin with to the phrases. */
  readonly #atWordStart = new Openings()
  readonly #insideWords = new Openings()

  constructor(lexicon: Lexicon) {
    // Pages, abbreviations, numbers, dates and names have grammars of their own, which ask for a few lists here.
    const { page, abbreviations, varieties, numbers, dates, words, organisations, ...asked } = lexicon
    const { kinds, roleNames } = organisations
    const lists = [...listsOf(asked), ...listsOf(dateCues(dates)), kinds, ...listsOf(roleNames)]
    this.#covered = new Set(lists)
    const phrases = lists.flatMap(list => phraseSources(list, words).map(source => ({ list, source })))
    phrases.forEach(({ list, source: whole }, rank) => {
      const endsCompounds = whole.startsWith(anyBeginning)
      const source = endsCompounds ? whole.slice(anyBeginning.length) : whole
      const phrase = { list, rank, source, expression: null }
      for (const opening of openingsOf(source)) {
        this.#atWordStart.add(opening, phrase)
        if (endsCompounds) this.#insideWords.add(opening, phrase)
      }
    })
  }

  /** True for a list that scanning finds. */
  covers(list: Phrases): boolean {
    return this.#covered.has(list)
  }

  /** Every match of every list in a folded text, from left to right, those of one list never overlapping. */
  scan(folded: string): Found {
    const found = new Map<Phrases, Stretch[]>()
    const tryAll = (candidates: readonly Phrase[], start: number, at: number) => {
      for (const phrase of candidates) {
        const stretches = found.get(phrase.list)
        if (start < (stretches?.at(-1)?.end ?? 0)) continue
        const end = matchAt(phrase, folded, at)
        if (end === null) continue
        if (stretches === undefined) found.set(phrase.list, [{ start, end }])
        else stretches.push({ start, end })
      }
    }
    for (const { 0: word, index: start } of folded.matchAll(wordOrSign)) {
      tryAll(this.#atWordStart.startingAt(folded, start), start, start)
      if (this.#insideWords.isEmpty) continue
      for (let at = start + 1; at < start + word.length; at++)
        tryAll(this.#insideWords.startingAt(folded, at), start, at)
    }
    return found
  }
}

/** Phrases by the letters they can begin with. */
class Openings {
  readonly #phrases = new Map<string, Phrase[]>()
  readonly #candidates = new Map<string, readonly Phrase[]>()

  get isEmpty(): boolean {
    return this.#phrases.size === 0
  }

  add(opening: string, phrase: Phrase): void {
    const known = this.#phrases.get(opening)
    if (known === undefined) this.#phrases.set(opening, [phrase])
    else known.push(phrase)
  }

  /** What can begin at a place of a text, a shorter opening standing for all that go on with it. */
  startingAt(text: string, at: number): readonly Phrase[] {
    const letters = lettersAt(text, at)
    const known = this.#candidates.get(letters)
    if (known !== undefined) return known
    const able = new Map<number, Phrase>()
    for (let length = 0; length <= letters.length; length++)
      for (const phrase of this.#phrases.get(letters.slice(0, length)) ?? []) able.set(phrase.rank, phrase)
    const candidates = [...able.values()].sort((a, b) => a.rank - b.rank)
    this.#candidates.set(letters, candidates)
    return candidates
  }
}

/** The letters from a place on, in which any white space is one space. */
function lettersAt(text: string, at: number): string {
  const letters = text.slice(at, at + depth)
  if (!/\s\s|[\t\n]/.test(letters)) return letters
  return text
    .slice(at, at + 4 * depth)
    .replace(/\s+/g, ' ')
    .slice(0, depth)
}

/** Where a match that begins at `start` ends; null where there is none. */
function matchAt(phrase: Phrase, folded: string, start: number): number | null {
  phrase.expression ??= new RegExp(toWordEnd(phrase.source), 'y')
  phrase.expression.lastIndex = start
  const isMatch = phrase.expression.test(folded) && phrase.expression.lastIndex > start
  return isMatch ? phrase.expression.lastIndex : null
}

/** The words without which no line holds a date, unless it holds a figure. */
export const dateCues = (dates: DateWords) => ({
  relative: relativeKinds.map(kind => dates[kind]),
  units: [dates.days, dates.weeks, dates.monthUnits],
  months: dates.months,
  weekdays: dates.weekdays,
})

/** Every list of phrases in a part of a lexicon. */
function listsOf(part: unknown): Phrases[] {
  if (Array.isArray(part) && part.every(item => typeof item === 'string')) return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(listsOf) : []
}

const scanners = new WeakMap<Lexicon, PhraseScanner>()

/** The scanner of a lexicon, built once. */
export function scannerOf(lexicon: Lexicon): PhraseScanner {
  let scanner = scanners.get(lexicon)
  if (scanner === undefined) {
    scanner = new PhraseScanner(lexicon)
    scanners.set(lexicon, scanner)
  }
  return scanner
}
