// Finds the phrases of every list of a lexicon in one walk over a line: where a word begins, only the few phrases are
// tried that begin with its letters. Asking each list in turn tried thousands, and took most of the time.
import type { DateWords } from '../lexicons/date-words.ts'
import type { Lexicon, Phrases } from '../lexicons/lexicon.ts'
import { relativeKinds } from './date-grammar.ts'
import { type Attempt, PhraseIndex, type Searched, searched } from './phrase-index.ts'
import type { Stretch } from './phrases.ts'
import { nextWord, wordEndAfter } from './word-starts.ts'

/** What was found in one line, list by list. */
export type Found = ReadonlyMap<Phrases, readonly Stretch[]>

export class PhraseScanner {
  readonly #covered: ReadonlySet<Phrases>
  readonly #index: PhraseIndex
  /** The matches at the word looked at last. */
  readonly #best = new Map<Phrases, Attempt>()

  constructor(lexicon: Lexicon) {
    // Pages, abbreviations, numbers, dates and names have grammars of their own, which ask for a few lists here.
    const { page, abbreviations, varieties, numbers, dates, words, organisations, ...asked } = lexicon
    const { kinds, roleNames, personTitles } = organisations
    const names = [kinds, personTitles, ...listsOf(roleNames)]
    const lists = [...listsOf(asked), ...listsOf(dateCues(dates)), ...names]
    this.#covered = new Set(lists)
    this.#index = new PhraseIndex(lists, words)
  }

  /** True for a list that scanning finds. */
  covers(list: Phrases): boolean {
    return this.#covered.has(list)
  }

  /** Every match of every list in a folded text, from left to right, those of one list never overlapping. */
  scan(folded: string): Found {
    const gaps = /\s\s|[\n\t]/.test(folded) ? wideGapsOf(folded) : null
    const text = gaps === null ? folded : folded.replace(/\s+/g, ' ')
    const whole = searched(text)
    const found = new Map<Phrases, Stretch[]>()
    for (let start = nextWord(text, 0); start < text.length; ) {
      const wordEnd = wordEndAfter(text, start)
      const matches = this.#matchesAt(whole, start, wordEnd)
      for (const [list, { end }] of matches) {
        const stretches = found.get(list)
        if (stretches === undefined) found.set(list, [{ start, end }])
        else if (start >= (stretches.at(-1)?.end ?? 0)) stretches.push({ start, end })
      }
      start = nextWord(text, wordEnd)
    }
    return gaps === null ? found : widened(found, gaps)
  }

  /** The preferred match of each list that has any where a word begins, or inside of it as the end of a compound. */
  #matchesAt(text: Searched, start: number, wordEnd: number): ReadonlyMap<Phrases, Attempt> {
    const best = this.#best
    if (best.size > 0) best.clear()
    this.#index.tryAt(text, start, best)
    if (this.#index.hasCompounds)
      for (let at = start + 1; at < wordEnd; at++) this.#index.tryInsideAt(text, at, best)
    return best
  }
}

/** For each place of a text with single spaces, how much further right it stands in the text as it is. */
function wideGapsOf(folded: string): readonly number[] {
  const places: number[] = []
  for (let at = 0; at < folded.length; at++)
    if (!/\s/.test(folded[at] ?? '') || !/\s/.test(folded[at - 1] ?? '')) places.push(at)
  places.push(folded.length)
  return places
}

const widened = (found: Found, places: readonly number[]): Found =>
  new Map(
    Array.from(found, ([list, stretches]) => [
      list,
      stretches.map(({ start, end }) => ({
        start: places[start] ?? start,
        end: (places[end - 1] ?? end - 1) + 1,
      })),
    ]),
  )

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
