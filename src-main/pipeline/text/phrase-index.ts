// Phrases by what they begin with: those that can stand at a place of a text are found, and only they are matched.
import type { Phrases } from '../lexicons/lexicon.ts'
import { isWordEnd, PhraseAutomaton } from './phrase-automaton.ts'
import { matchParts } from './phrase-match.ts'
import { type Parts, partsOf } from './phrase-parts.ts'
import { needleLength, needlesOf, variantsOf } from './phrase-variants.ts'
import type { WordLists } from './phrases.ts'
import { nextWord, wordEndAfter } from './word-starts.ts'

/** A match of a list: the phrase that stands first in the list's order of preference wins, then the longer text. */
export interface Attempt {
  readonly rank: number
  readonly end: number
}

interface Entry {
  readonly list: Phrases
  readonly rank: number
  readonly parts: Parts
  /** It stands for a few plain texts, of which the longest counts; else the first does that a regular expression would try. */
  readonly isPlain: boolean
  /** The number of the search in which it was tried last: it may be told more than once. */
  tried: number
  /** The beginnings of words of which the text must have one; null where it need not. */
  readonly needles: readonly string[] | null
}

/** A folded text with single spaces, and the beginnings of its words. */
export interface Searched {
  readonly text: string
  needles(): ReadonlySet<string>
}

/** Prepares a text to be searched. */
export function searched(text: string): Searched {
  let needles: ReadonlySet<string> | null = null
  return {
    text,
    needles: () => {
      needles ??= beginningsOf(text)
      return needles
    },
  }
}

function beginningsOf(text: string): ReadonlySet<string> {
  const beginnings = new Set<string>()
  for (let at = nextWord(text, 0); at < text.length; ) {
    const end = wordEndAfter(text, at)
    beginnings.add(text.slice(at, Math.min(end, at + needleLength)))
    at = nextWord(text, end)
  }
  return beginnings
}

export class PhraseIndex {
  readonly #atWordStart = new PhraseAutomaton<Entry>()
  readonly #insideWords = new PhraseAutomaton<Entry>()
  #hasCompounds = false

  /** `lists` with their phrases in the notation of `phrases.ts`. */
  constructor(lists: readonly Phrases[], words: WordLists) {
    for (const list of lists)
      [...list]
        .sort((a, b) => b.length - a.length)
        .forEach((phrase, rank) => {
          const endsCompounds = phrase.startsWith('~')
          const parts = partsOf(endsCompounds ? phrase.slice(1) : phrase, words)
          const isPlain = variantsOf(parts) !== null
          const entry = { list, rank, parts, isPlain, tried: 0, needles: isPlain ? null : needlesOf(parts) }
          this.#atWordStart.add(parts, entry)
          if (endsCompounds) this.#insideWords.add(parts, entry)
          this.#hasCompounds ||= endsCompounds
        })
  }

  get hasCompounds(): boolean {
    return this.#hasCompounds
  }

  /** Adds to `best` what matches where a word begins. */
  tryAt(text: Searched, at: number, best: Map<Phrases, Attempt>): void {
    tryPhrases(this.#atWordStart, text, at, best)
  }

  /** The same for the phrases that end compounds, inside a word. */
  tryInsideAt(text: Searched, at: number, best: Map<Phrases, Attempt>): void {
    tryPhrases(this.#insideWords, text, at, best)
  }

  /** The lists of which a phrase begins where a word does and ends where a folded text ends. */
  listsEnding(whole: Searched): ReadonlySet<Phrases> {
    const { text } = whole
    const lists = new Set<Phrases>()
    for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, wordEndAfter(text, at)))
      forEachPossible(this.#atWordStart, whole, at, entry => {
        if (!lists.has(entry.list) && reachesEnd(entry, text, at)) lists.add(entry.list)
      })
    return lists
  }
}

let searches = 0

/** Every phrase that may begin at a place, once. */
function forEachPossible(
  automaton: PhraseAutomaton<Entry>,
  { text, needles }: Searched,
  at: number,
  use: (entry: Entry) => void,
): void {
  const search = ++searches
  automaton.follow(text, at, entry => {
    if (entry.tried === search) return
    entry.tried = search
    if (entry.needles === null || entry.needles.some(needle => needles().has(needle))) use(entry)
  })
}

function tryPhrases(
  automaton: PhraseAutomaton<Entry>,
  whole: Searched,
  at: number,
  best: Map<Phrases, Attempt>,
): void {
  forEachPossible(automaton, whole, at, entry => {
    const better = best.get(entry.list)
    if (better !== undefined && better.rank <= entry.rank) return
    const end = endOf(entry, whole.text, at)
    if (end !== null) best.set(entry.list, { rank: entry.rank, end })
  })
}

/** Where a match that begins at a place ends with a word; null where there is none. */
function endOf({ parts, isPlain }: Entry, text: string, at: number): number | null {
  let found: number | null = null
  matchParts(parts, text, at, end => {
    if (end === at || !isWordEnd(text, end)) return false
    found = Math.max(end, found ?? 0)
    return !isPlain
  })
  return found
}

/** True where a phrase that begins at a place can end where the text does. */
const reachesEnd = ({ parts }: Entry, text: string, at: number) =>
  matchParts(parts, text, at, end => end === text.length)
