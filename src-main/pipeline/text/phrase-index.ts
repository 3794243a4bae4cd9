// Phrases by what they begin with: those that can stand at a place of a text are found, and only they are matched.
import type { Phrases } from '../lexicons/lexicon.ts'
import { isWordEnd, PhraseAutomaton, type Stop } from './phrase-automaton.ts'
import { matchParts } from './phrase-match.ts'
import { type Parts, partsOf } from './phrase-parts.ts'
import { stretchesOf } from './phrase-stretches.ts'
import { isFewTexts } from './phrase-variants.ts'
import { isLetterOrFigure, type WordLists } from './phrases.ts'
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
  /**
   * `plain` stands for a few texts, of which the longest counts. `followed` is told wherever it ends, of which the first
   * counts that a regular expression would try. `open` has a gap or any word in it, and must be matched.
   */
  readonly kind: 'plain' | 'followed' | 'open'
  /** How far behind its first stretch the second of an open phrase may begin; null where none is looked for. */
  readonly reach: number | null
  /** True where the second stretch may also follow the first within a word. */
  readonly mayTouch: boolean
  /** The number of the search in which an open phrase was tried last: it may be told more than once. */
  tried: number
}

/** A folded text with single spaces, and what is known of it by now. */
export interface Searched {
  readonly text: string
  /** Where the second stretches of open phrases begin in the text, from left to right. */
  tails: ReadonlyMap<Entry, readonly number[]> | null
  /** The same of phrases that can begin with any word. */
  anywhere: ReadonlyMap<Entry, readonly number[]> | null
}

/** Prepares a text to be searched. */
export const searched = (text: string): Searched => ({ text, tails: null, anywhere: null })

export class PhraseIndex {
  readonly #atWordStart = new PhraseAutomaton<Entry>()
  readonly #insideWords = new PhraseAutomaton<Entry>()
  readonly #tails = new PhraseAutomaton<Entry>()
  /** The second stretches of phrases that can begin with any word: looked for in every text, and few. */
  readonly #tailsOfAnywhere = new PhraseAutomaton<Entry>()
  #hasCompounds = false
  #searches = 0

  /** `lists` with their phrases in the notation of `phrases.ts`. */
  constructor(lists: readonly Phrases[], words: WordLists) {
    for (const list of lists) {
      const longestFirst = [...list].sort((a, b) => b.length - a.length)
      for (const [rank, phrase] of longestFirst.entries()) this.#add(list, phrase, rank, words)
    }
  }

  get hasCompounds(): boolean {
    return this.#hasCompounds
  }

  #add(list: Phrases, phrase: string, rank: number, words: WordLists): void {
    const endsCompounds = phrase.startsWith('~')
    const parts = partsOf(endsCompounds ? phrase.slice(1) : phrase, words)
    const { head, tail, reach, mayTouch, isWhole } = stretchesOf(parts)
    const kind = !isWhole ? 'open' : isFewTexts(parts) ? 'plain' : 'followed'
    const isAnywhere = head.length === 0 && tail !== null
    const hasReach = tail !== null && !isAnywhere
    const entry: Entry = { list, rank, parts, kind, reach: hasReach ? reach : null, mayTouch, tried: 0 }
    const isOpen = head.length < parts.length
    if (!isAnywhere) this.#atWordStart.add(head, entry, isOpen)
    if (tail !== null) (isAnywhere ? this.#tailsOfAnywhere : this.#tails).add(tail, entry, true)
    if (!endsCompounds) return
    this.#insideWords.add(head, entry, isOpen)
    this.#hasCompounds = true
  }

  /** Adds to `best` what matches where a word begins. */
  tryAt(text: Searched, at: number, best: Map<Phrases, Attempt>): void {
    this.#tryPhrases(this.#stopsAt(text, at), text, at, best)
  }

  /** The same for the phrases that end compounds, inside a word. */
  tryInsideAt(text: Searched, at: number, best: Map<Phrases, Attempt>): void {
    this.#tryPhrases(this.#insideWords.follow(text.text, at), text, at, best)
  }

  /** The lists of which a phrase begins where a word does and ends where a folded text ends. */
  listsEnding(whole: Searched): ReadonlySet<Phrases> {
    const { text } = whole
    const lists = new Set<Phrases>()
    for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, wordEndAfter(text, at))) {
      this.#searches++
      for (const { phrases, at: told } of this.#stopsAt(whole, at))
        for (const entry of phrases)
          if (!lists.has(entry.list) && this.#reachesEnd(entry, told, whole, at)) lists.add(entry.list)
    }
    return lists
  }

  #reachesEnd(entry: Entry, told: number, whole: Searched, at: number): boolean {
    const { text } = whole
    if (entry.kind !== 'open') return told === text.length
    return (
      this.#isFirstTry(entry, told, whole) && matchParts(entry.parts, text, at, end => end === text.length)
    )
  }

  #tryPhrases(stops: readonly Stop<Entry>[], whole: Searched, at: number, best: Map<Phrases, Attempt>): void {
    this.#searches++
    for (const { phrases, at: told } of stops)
      for (const entry of phrases) {
        const better = best.get(entry.list)
        if (better !== undefined && better.rank < entry.rank) continue
        const end = this.#endOf(entry, told, whole, at, better?.rank === entry.rank)
        if (end !== null && end > at) best.set(entry.list, { rank: entry.rank, end })
      }
  }

  #endOf(entry: Entry, told: number, whole: Searched, at: number, isKnown: boolean): number | null {
    switch (entry.kind) {
      case 'plain':
        return told
      case 'followed':
        return isKnown ? endOf(entry.parts, whole.text, at) : told
      case 'open':
        return this.#isFirstTry(entry, told, whole) ? endOf(entry.parts, whole.text, at) : null
    }
  }

  /** True where an open phrase is told for the first time in a search, and its second stretch stands further on. */
  #isFirstTry(entry: Entry, told: number, whole: Searched): boolean {
    if (entry.tried === this.#searches) return false
    const { reach, mayTouch } = entry
    if (reach !== null && !(mayTouch && isInsideWord(whole.text, told))) {
      whole.tails ??= tailsIn(whole.text, this.#tails)
      const tail = whole.tails.get(entry)?.find(at => at >= told)
      if (tail === undefined || tail - told > reach) return false
    }
    entry.tried = this.#searches
    return true
  }

  #stopsAt(whole: Searched, at: number): readonly Stop<Entry>[] {
    const stops = this.#atWordStart.follow(whole.text, at)
    whole.anywhere ??= tailsIn(whole.text, this.#tailsOfAnywhere)
    if (whole.anywhere.size === 0) return stops
    const phrases: Entry[] = []
    for (const [entry, places] of whole.anywhere) if ((places.at(-1) ?? -1) >= at) phrases.push(entry)
    return [...stops, { phrases, at }]
  }
}

const isInsideWord = (text: string, at: number) =>
  isLetterOrFigure(text.charCodeAt(at - 1)) && isLetterOrFigure(text.charCodeAt(at))

const noTails: ReadonlyMap<Entry, readonly number[]> = new Map()

/** Where the second stretches of phrases begin in a text. */
function tailsIn(text: string, automaton: PhraseAutomaton<Entry>): ReadonlyMap<Entry, readonly number[]> {
  let tails: Map<Entry, number[]> | null = null
  let isInWord = false
  for (let at = 0; at <= text.length; at++) {
    const wasInWord = isInWord
    const code = text.charCodeAt(at)
    isInWord = isLetterOrFigure(code)
    if ((wasInWord && isInWord) || !automaton.mayBegin(code)) continue
    for (const { phrases } of automaton.follow(text, at)) {
      tails ??= new Map()
      for (const entry of phrases) noteTail(tails, entry, at)
    }
  }
  return tails ?? noTails
}

function noteTail(tails: Map<Entry, number[]>, entry: Entry, at: number): void {
  const places = tails.get(entry)
  if (places === undefined) tails.set(entry, [at])
  else if (places.at(-1) !== at) places.push(at)
}

/** Where the match that a regular expression would prefer ends with a word; null where there is none. */
function endOf(parts: Parts, text: string, at: number): number | null {
  let found: number | null = null
  matchParts(parts, text, at, end => {
    if (end === at || !isWordEnd(text, end)) return false
    found = end
    return true
  })
  return found
}
