// Most phrases stand for a handful of plain texts: "ataques? (a|contra)" for four. Comparing these is faster than trying
// an expression for each phrase, and ten thousand expressions take a hundred megabytes once they are compiled.
import type { WordLists } from './phrases.ts'

/** One plain text a phrase stands for. */
export interface Variant {
  readonly text: string
  /** Any letters may follow, as in `descubr*`. */
  readonly isStem: boolean
}

/** More variants than this are left to an expression. */
const maxVariants = 128

const plain = (text: string): Variant => ({ text, isStem: false })

/** Thrown inside, for what has no finite list of variants. */
class Endless extends Error {}

/** Reads a phrase in the notation of `phrases.ts`, from left to right. */
class PhraseReader {
  readonly #phrase: string
  readonly #words: WordLists
  #at = 0

  constructor(phrase: string, words: WordLists) {
    this.#phrase = phrase
    this.#words = words
  }

  alternatives(): Variant[] {
    const all = this.#sequence()
    while (this.#peek() === '|') {
      this.#at++
      all.push(...this.#sequence())
    }
    return all
  }

  #peek = () => this.#phrase[this.#at]

  #sequence(): Variant[] {
    let variants = [plain('')]
    for (let sign = this.#peek(); sign !== undefined && sign !== '|' && sign !== ')'; sign = this.#peek())
      variants = joined(variants, this.#repeated(this.#part()))
    return variants
  }

  #part(): Variant[] {
    const sign = this.#phrase[this.#at++] ?? ''
    switch (sign) {
      case '(': {
        const inside = this.alternatives()
        this.#at++
        return inside
      }
      case '[':
        return [...this.#upTo(']')].map(plain)
      case '<':
        return this.#list(this.#upTo('>'))
      case '*':
        return [{ text: '', isStem: true }]
      case '…':
      case '·':
      case '~':
        throw new Endless()
      default:
        return [plain(sign)]
    }
  }

  #upTo(end: string): string {
    const stop = this.#phrase.indexOf(end, this.#at)
    const text = this.#phrase.slice(this.#at, stop)
    this.#at = stop + 1
    return text
  }

  #list(name: string): Variant[] {
    const list = this.#words[name]
    if (list === undefined) throw new Error(`the lexicon has no word list <${name}>`)
    return list.flatMap(phrase => new PhraseReader(phrase.toLowerCase(), this.#words).alternatives())
  }

  #repeated(part: Variant[]): Variant[] {
    if (this.#peek() === '+') throw new Endless()
    if (this.#peek() !== '?') return part
    this.#at++
    return [...part, plain('')]
  }
}

function joined(first: readonly Variant[], second: readonly Variant[]): Variant[] {
  if (first.length * second.length > maxVariants) throw new Endless()
  return first.flatMap(a =>
    second.map(b => {
      if (a.isStem && b.text !== '') throw new Endless()
      return { text: a.text + b.text, isStem: a.isStem || b.isStem }
    }),
  )
}

/** Every text a phrase stands for, longest first; null for one with gaps, repetitions or too many of them. */
export function variantsOf(phrase: string, words: WordLists): readonly Variant[] | null {
  try {
    const all = new PhraseReader(phrase.toLowerCase(), words).alternatives()
    const different = new Map(all.map(variant => [`${variant.text}${variant.isStem ? '*' : ''}`, variant]))
    return [...different.values()]
      .filter(({ text }) => text !== '')
      .sort((a, b) => b.text.length - a.text.length)
  } catch (thrown) {
    if (thrown instanceof Endless) return null
    throw thrown
  }
}
