// Texts that nearly match a phrase: all of it but its end, as often as it takes to make a backtracking engine sweat.
import type { Lexicon } from '../../../src-main/pipeline/lexicons/lexicon.ts'
import type { WordLists } from '../../../src-main/pipeline/text/phrases.ts'

/** A list of a lexicon with the way to it: `events.cues.discovered`. */
export interface NamedList {
  readonly path: string
  readonly phrases: readonly string[]
}

/** Every list of words or phrases of a lexicon. */
export const listsOf = (lexicon: Lexicon): NamedList[] => listsIn(lexicon, '')

function listsIn(part: unknown, path: string): NamedList[] {
  if (Array.isArray(part) && part.every(item => typeof item === 'string')) return [{ path, phrases: part }]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => listsIn(value, path === '' ? key : `${path}.${key}`))
}

/** How the open places of a phrase are filled. */
type Filling = 'short' | 'long'

/** One text the phrase matches: `short` leaves out what may be left out, `long` says it all. */
export function sampleOf(phrase: string, words: WordLists, filling: Filling): string {
  return new Sampler(phrase.toLowerCase(), words, filling).sample().replace(/ +/g, ' ').trim()
}

class Sampler {
  readonly #phrase: string
  readonly #words: WordLists
  readonly #filling: Filling
  #at = 0

  constructor(phrase: string, words: WordLists, filling: Filling) {
    this.#phrase = phrase
    this.#words = words
    this.#filling = filling
  }

  sample(): string {
    const alternatives = [this.#sequence()]
    while (this.#phrase[this.#at] === '|') {
      this.#at++
      alternatives.push(this.#sequence())
    }
    return (this.#filling === 'short' ? alternatives[0] : alternatives.at(-1)) ?? ''
  }

  #sequence(): string {
    let text = ''
    while (this.#at < this.#phrase.length && !'|)'.includes(this.#phrase[this.#at] ?? ''))
      text += this.#quantified(this.#part())
    return text
  }

  #part(): string {
    const sign = this.#phrase[this.#at++] ?? ''
    const isLong = this.#filling === 'long'
    if (sign === '(') return this.#group()
    if (sign === '[') {
      const end = this.#phrase.indexOf(']', this.#at)
      const letter = this.#phrase.slice(this.#at, end).replace('^', '')[0] ?? ''
      this.#at = end + 1
      return letter
    }
    if (sign === '<') {
      const end = this.#phrase.indexOf('>', this.#at)
      const list = this.#words[this.#phrase.slice(this.#at, end)] ?? []
      this.#at = end + 1
      const word = isLong ? list.at(-1) : list[0]
      return word === undefined ? '' : sampleOf(word, this.#words, this.#filling)
    }
    if (sign === '\\') return this.#phrase[this.#at++] ?? ''
    if (sign === '*' || sign === '~') return isLong ? 'aaa' : ''
    if (sign === '…') return isLong ? ' aa aa aa ' : ' '
    return sign === '·' ? ' ' : sign
  }

  #group(): string {
    const isLook = this.#phrase[this.#at] === '?'
    if (isLook) this.#at++
    const inside = this.sample()
    this.#at++
    return isLook ? '' : inside
  }

  #quantified(part: string): string {
    const sign = this.#phrase[this.#at] ?? ''
    if (sign !== '?' && sign !== '+') return part
    this.#at++
    if (this.#filling === 'short') return ''
    return sign === '+' ? part.repeat(3) : part
  }
}

/** A phrase without its end: its last word cut off, or the last letter of the only one. */
export function withoutEnd(sample: string): string {
  const space = sample.lastIndexOf(' ')
  return space > 0 ? sample.slice(0, space) : sample.slice(0, -1)
}

/** A text repeated up to a length. */
export const repeated = (text: string, length: number): string =>
  text === '' ? '' : text.repeat(Math.ceil(length / text.length)).slice(0, length)
