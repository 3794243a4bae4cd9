// Finds the phrases of every list of a lexicon in one walk over a line. Where a word begins, only the few phrases are
// tried that can begin with its letters; asking each list in turn tried thousands, and took most of the time.
import type { Lexicon, Phrases } from '../lexicons/lexicon.ts'
import { depth, openingsOf } from './phrase-openings.ts'
import { phraseSources, type Stretch, toWordEnd } from './phrases.ts'

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

const wordStart = /(?<![\p{L}\p{N}])\S/gu

export class PhraseScanner {
  readonly #covered: ReadonlySet<Phrases>
  /** From the letters a phrase can begin with to the phrases. */
  readonly #byOpening = new Map<string, Phrase[]>()
  readonly #candidates = new Map<string, readonly Phrase[]>()

  constructor(lexicon: Lexicon) {
    // Page words, numbers, dates and names have grammars of their own.
    const { page, numbers, dates, words, organisations, ...asked } = lexicon
    const lists = listsOf(asked)
    this.#covered = new Set(lists)
    const phrases = lists.flatMap(list => phraseSources(list, words).map(source => ({ list, source })))
    phrases.forEach(({ list, source }, rank) => {
      const phrase = { list, rank, source, expression: null }
      for (const opening of openingsOf(source)) this.#add(opening, phrase)
    })
  }

  /** True for a list that scanning finds. */
  covers(list: Phrases): boolean {
    return this.#covered.has(list)
  }

  /** Every match of every list in a folded text, from left to right, those of one list never overlapping. */
  scan(folded: string): Found {
    const found = new Map<Phrases, Stretch[]>()
    for (const { index: start } of folded.matchAll(wordStart))
      for (const phrase of this.#candidatesFor(folded.slice(start, start + depth))) {
        const stretches = found.get(phrase.list)
        if (start < (stretches?.at(-1)?.end ?? 0)) continue
        const end = matchAt(phrase, folded, start)
        if (end === null) continue
        if (stretches === undefined) found.set(phrase.list, [{ start, end }])
        else stretches.push({ start, end })
      }
    return found
  }

  #add(opening: string, phrase: Phrase): void {
    const known = this.#byOpening.get(opening)
    if (known === undefined) this.#byOpening.set(opening, [phrase])
    else known.push(phrase)
  }

  /** What can begin with these letters, a shorter opening standing for all that go on with it. */
  #candidatesFor(letters: string): readonly Phrase[] {
    const known = this.#candidates.get(letters)
    if (known !== undefined) return known
    const able = new Map<number, Phrase>()
    for (let length = 0; length <= letters.length; length++)
      for (const phrase of this.#byOpening.get(letters.slice(0, length)) ?? []) able.set(phrase.rank, phrase)
    const candidates = [...able.values()].sort((a, b) => a.rank - b.rank)
    this.#candidates.set(letters, candidates)
    return candidates
  }
}

/** Where a match that begins at `start` ends; null where there is none. */
function matchAt(phrase: Phrase, folded: string, start: number): number | null {
  phrase.expression ??= new RegExp(toWordEnd(phrase.source), 'y')
  phrase.expression.lastIndex = start
  const isMatch = phrase.expression.test(folded) && phrase.expression.lastIndex > start
  return isMatch ? phrase.expression.lastIndex : null
}

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
