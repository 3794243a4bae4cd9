// Phrases by the letters they begin with.
import type { Phrases } from '../lexicons/lexicon.ts'
import { beginsWith, type Group, matchParts, type Parts, partsOf } from './phrase-parts.ts'
import { needleLength, needlesOf, openingsOf, type Variant, variantsOf } from './phrase-variants.ts'
import { isLetterOrFigure, type WordLists } from './phrases.ts'

/** A match of a list: the phrase that stands first in the list's order of preference wins, then the longer text. */
export interface Attempt {
  readonly rank: number
  readonly end: number
}

interface Entry {
  readonly list: Phrases
  readonly rank: number
  /** A plain text, or else the phrase taken apart. */
  readonly told: Variant | Parts
  /** The word list or group it begins with, which many phrases share; null where it begins otherwise. */
  readonly first: Group | null
  /** The beginnings of words of which the text must have one; null where it need not. */
  readonly needles: readonly string[] | null
}

/** A folded text with single spaces, and the beginnings of its words. */
export interface Searched {
  readonly text: string
  readonly needles: ReadonlySet<string>
}

/** Prepares a text to be searched. */
export const searched = (text: string): Searched => ({
  text,
  needles: new Set(Array.from(text.matchAll(wordOrSign), ([word]) => word.slice(0, needleLength))),
})

/** A word with its loose accents, or a sign that a phrase may begin with. */
export const wordOrSign = /[\p{L}\p{N}\p{M}]+|\S/gu

/** How many letters are looked up, the most telling last. */
const lengths = [0, 1, 2, 3, 6, 12]

type Buckets = Map<string, Entry[]>

export class PhraseIndex {
  readonly #atWordStart: Buckets = new Map()
  readonly #insideWords: Buckets = new Map()

  /** `lists` with their phrases in the notation of `phrases.ts`. */
  constructor(lists: readonly Phrases[], words: WordLists) {
    for (const list of lists)
      [...list]
        .sort((a, b) => b.length - a.length)
        .forEach((phrase, rank) => {
          const endsCompounds = phrase.startsWith('~')
          for (const [opening, entry] of entriesOf(
            list,
            rank,
            endsCompounds ? phrase.slice(1) : phrase,
            words,
          )) {
            add(this.#atWordStart, opening, entry)
            if (endsCompounds) add(this.#insideWords, opening, entry)
          }
        })
  }

  get hasCompounds(): boolean {
    return this.#insideWords.size > 0
  }

  /** Adds to `best` what matches where a word begins. */
  tryAt(text: Searched, at: number, best: Map<Phrases, Attempt>): void {
    tryBuckets(this.#atWordStart, text, at, best)
  }

  /** The lists of which a phrase begins where a word does and ends where a folded text ends. */
  listsEnding(whole: Searched): ReadonlySet<Phrases> {
    const { text } = whole
    const lists = new Set<Phrases>()
    for (const { index: at } of text.matchAll(wordOrSign))
      for (const length of lengths)
        for (const entry of this.#atWordStart.get(text.slice(at, at + length)) ?? [])
          if (!lists.has(entry.list) && isPossible(entry, whole) && reachesEnd(entry, text, at))
            lists.add(entry.list)
    return lists
  }

  /** The same for the phrases that end compounds, inside a word. */
  tryInsideAt(text: Searched, at: number, best: Map<Phrases, Attempt>): void {
    tryBuckets(this.#insideWords, text, at, best)
  }
}

const firstGroup = ([first]: Parts) => (first?.kind === 'group' && first.least === 1 ? first : null)

function* entriesOf(
  list: Phrases,
  rank: number,
  phrase: string,
  words: WordLists,
): Generator<readonly [string, Entry]> {
  const parts = partsOf(phrase, words)
  const variants = variantsOf(parts)
  if (variants !== null)
    for (const told of variants) yield [told.text, { list, rank, told, first: null, needles: null }]
  else {
    const entry = { list, rank, told: parts, first: firstGroup(parts), needles: needlesOf(parts) }
    for (const opening of openingsOf(parts)) yield [opening, entry]
  }
}

function add(buckets: Buckets, opening: string, entry: Entry): void {
  const length = lengths.findLast(able => able <= opening.length) ?? 0
  const key = opening.slice(0, length)
  const known = buckets.get(key)
  if (known === undefined) buckets.set(key, [entry])
  else if (known.at(-1) !== entry) known.push(entry)
}

const isPossible = ({ needles }: Entry, whole: Searched) =>
  needles === null || needles.some(needle => whole.needles.has(needle))

function tryBuckets(buckets: Buckets, whole: Searched, at: number, best: Map<Phrases, Attempt>): void {
  const { text } = whole
  let known: Map<Group, boolean> | null = null
  /** Whether a group stands here: asked once for all the phrases that begin with it. */
  const begins = (group: Group) => {
    known ??= new Map()
    let does = known.get(group)
    if (does === undefined) {
      does = beginsWith(group, text, at)
      known.set(group, does)
    }
    return does
  }
  for (const length of lengths) {
    if (at + length > text.length) return
    for (const entry of buckets.get(text.slice(at, at + length)) ?? []) {
      const better = best.get(entry.list)
      if ((better !== undefined && better.rank < entry.rank) || !isPossible(entry, whole)) continue
      if (entry.first !== null && !begins(entry.first)) continue
      const end = endOf(entry.told, text, at)
      if (end === null || (better?.rank === entry.rank && better.end >= end)) continue
      best.set(entry.list, { rank: entry.rank, end })
    }
  }
}

/** Where a match that begins at a place ends with a word; null where there is none. */
const endOf = (told: Variant | Parts, text: string, at: number) =>
  'text' in told ? endOfText(told, text, at) : endOfParts(told, text, at)

function endOfText({ text: variant, isStem }: Variant, text: string, at: number): number | null {
  if (!text.startsWith(variant, at)) return null
  const end = at + variant.length
  if (isStem) return wordEnd(text, end)
  return isWordEnd(text, end) ? end : null
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (isLetterOrFigure(text.charCodeAt(end))) end++
  return end
}

/** Where a word ends, or an elided one: "d'". */
const isWordEnd = (text: string, end: number) =>
  !isLetterOrFigure(text.charCodeAt(end)) || text[end - 1] === "'"

function endOfParts(parts: Parts, text: string, at: number): number | null {
  let found: number | null = null
  matchParts(parts, text, at, end => {
    if (end === at || !isWordEnd(text, end)) return false
    found = end
    return true
  })
  return found
}

/** True where a phrase that begins at a place can end where the text does. */
function reachesEnd({ told }: Entry, text: string, at: number): boolean {
  if ('text' in told) return endOfText(told, text, at) === text.length
  return matchParts(told, text, at, end => end === text.length)
}
