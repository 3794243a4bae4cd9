// Phrases by the letters they begin with.
import type { Phrases } from '../lexicons/lexicon.ts'
import { openingsOf } from './phrase-openings.ts'
import { type Variant, variantsOf } from './phrase-variants.ts'
import { isLetterOrFigure, phraseSource, toWordEnd, type WordLists } from './phrases.ts'

/** A match of a list: the phrase that stands first in the list's order of preference wins, then the longer text. */
export interface Attempt {
  readonly rank: number
  readonly end: number
}

interface Entry {
  readonly list: Phrases
  readonly rank: number
  /** A plain text, or else an expression. */
  readonly variant: Variant | null
  readonly source: string
  /** Made when it is first tried: most are not. */
  expression: RegExp | null
}

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
          for (const [opening, entry] of entriesOf(list, rank, endsCompounds ? phrase.slice(1) : phrase, words)) {
            add(this.#atWordStart, opening, entry)
            if (endsCompounds) add(this.#insideWords, opening, entry)
          }
        })
  }

  get hasCompounds(): boolean {
    return this.#insideWords.size > 0
  }

  /** Adds to `best` what matches where a word of a folded text begins. White space in it is single. */
  tryAt(text: string, at: number, best: Map<Phrases, Attempt>): void {
    tryBuckets(this.#atWordStart, text, at, best)
  }

  /** The same for the phrases that end compounds, inside a word. */
  tryInsideAt(text: string, at: number, best: Map<Phrases, Attempt>): void {
    tryBuckets(this.#insideWords, text, at, best)
  }
}

function* entriesOf(
  list: Phrases,
  rank: number,
  phrase: string,
  words: WordLists,
): Generator<readonly [string, Entry]> {
  const common = { list, rank, expression: null }
  const variants = variantsOf(phrase, words)
  if (variants !== null)
    for (const variant of variants) yield [variant.text, { ...common, variant, source: '' }]
  else {
    const source = phraseSource([phrase], words)
    const entry = { ...common, variant: null, source }
    for (const opening of openingsOf(source)) yield [opening.slice(0, 6), entry]
  }
}

function add(buckets: Buckets, opening: string, entry: Entry): void {
  const length = lengths.findLast(able => able <= opening.length) ?? 0
  const key = opening.slice(0, length)
  const known = buckets.get(key)
  if (known === undefined) buckets.set(key, [entry])
  else if (known.at(-1) !== entry) known.push(entry)
}

function tryBuckets(buckets: Buckets, text: string, at: number, best: Map<Phrases, Attempt>): void {
  for (const length of lengths) {
    if (at + length > text.length) return
    for (const entry of buckets.get(text.slice(at, at + length)) ?? []) {
      const known = best.get(entry.list)
      if (known !== undefined && known.rank < entry.rank) continue
      const end = entry.variant === null ? endOfMatch(entry, text, at) : endOfText(entry.variant, text, at)
      if (end === null || (known?.rank === entry.rank && known.end >= end)) continue
      best.set(entry.list, { rank: entry.rank, end })
    }
  }
}

/** Where a plain text that begins at a place ends with a word; null where it does not stand there. */
function endOfText({ text: variant, isStem }: Variant, text: string, at: number): number | null {
  if (!text.startsWith(variant, at)) return null
  let end = at + variant.length
  if (isStem) while (isLetterOrFigure(text.charCodeAt(end))) end++
  else if (isLetterOrFigure(text.charCodeAt(end)) && text[end - 1] !== "'") return null
  return end
}

function endOfMatch(entry: Entry, text: string, at: number): number | null {
  entry.expression ??= new RegExp(toWordEnd(entry.source), 'y')
  entry.expression.lastIndex = at
  const isMatch = entry.expression.test(text) && entry.expression.lastIndex > at
  return isMatch ? entry.expression.lastIndex : null
}
