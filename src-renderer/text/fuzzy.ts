// Finds what somebody means by a few letters: words in any order, their beginnings, letters in a row. Accents do not matter.
import { fold } from '../../src-main/domain/fold.ts'

/** A text that is looked through again and again: its letters folded, each with the place it came from. */
export interface Folded {
  readonly text: string
  readonly folded: string
  /** The place in the text of each folded letter, and at the end its length. */
  readonly places: readonly number[]
}

export interface FuzzyMatch {
  /** The higher the better. */
  readonly score: number
  /** [start, end) of the text that is to be made strong. */
  readonly matches: [number, number][]
}

export function foldedText(text: string): Folded {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = fold(letter)
    for (let count = 0; count < plain.length; count += 1) places.push(at)
    folded += plain
    at += letter.length
  }
  return { text, folded, places: [...places, text.length] }
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isWordStart = (folded: string, at: number) => isLetter(folded[at]) && !isLetter(folded[at - 1])

/** The best place of a word in a text: at the beginning of a word, else anywhere. */
function placeOf(folded: string, word: string): { at: number; score: number } | null {
  let first = -1
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (first < 0) first = at
    if (!isWordStart(folded, at)) continue
    const isWhole = !isLetter(folded[at + word.length])
    return { at, score: (at === 0 ? 40 : 30) + (isWhole ? 6 : 0) }
  }
  return first < 0 ? null : { at: first, score: 12 }
}

/** Letters in this order, as many as can be at the beginnings of words; null unless the first one is. */
function letters(folded: string, word: string): number[] | null {
  const found: number[] = []
  let from = 0
  for (const letter of word) {
    let at = folded.indexOf(letter, from)
    const isNext = found.length > 0 && at === from
    while (at >= 0 && !isNext && !isWordStart(folded, at)) at = folded.indexOf(letter, at + 1)
    if (at < 0) return null
    found.push(at)
    from = at + 1
  }
  return found
}

/** How well a text fits what was typed, in words; null when it does not. */
export function fuzzyMatch(words: readonly string[], { folded, places }: Folded): FuzzyMatch | null {
  let score = 0
  const found: [number, number][] = []
  for (const word of words) {
    const place = placeOf(folded, word)
    if (place !== null) {
      score += place.score + word.length
      found.push([place.at, place.at + word.length])
      continue
    }
    const apart = word.length < 2 ? null : letters(folded, word)
    if (apart === null) return null
    score += 4
    for (const at of apart) found.push([at, at + 1])
  }
  return { score: score - folded.length / 100, matches: joined(found, places) }
}

/** The places in the text, in order, what touches joined. */
function joined(found: readonly [number, number][], places: readonly number[]): [number, number][] {
  const whole: [number, number][] = []
  const ordered = [...found].sort((a, b) => a[0] - b[0])
  for (const [from, to] of ordered) {
    const start = places[from] ?? 0
    // A letter that folds into two is strong as a whole.
    const end = places[to] === places[to - 1] ? (places[to + 1] ?? start) : (places[to] ?? start)
    const last = whole.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else whole.push([start, end])
  }
  return whole
}

/** What was typed as words to match. */
export const fuzzyWords = (typed: string): string[] => fold(typed).split(/\s+/).filter(Boolean)
