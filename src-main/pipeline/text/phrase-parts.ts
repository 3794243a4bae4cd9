// Phrases taken apart. Compiled to regular expressions, the long phrases of one language would take fifty megabytes.
import type { WordLists } from './phrases.ts'

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** The letters and figures up to the end of the word, unless another part asks for the last of them. */
  | { readonly kind: 'letters' }
  /** Some words of the same sentence, as few as will do. */
  | { readonly kind: 'gap'; readonly most: number }
  | Group

export interface Group {
  readonly kind: 'group'
  readonly options: readonly Parts[]
  readonly least: 0 | 1
  readonly most: number
}

export type Parts = readonly Part[]

/** As `phrases.ts` has them. */
const gaps: Readonly<Record<string, number>> = { '…': 70, '·': 24 }
const mostRepeats = 6

const group = (options: readonly Parts[], least: 0 | 1 = 1, most = 1): Group => ({
  kind: 'group',
  options,
  least,
  most,
})

/** `oa` is two letters, `0-9` ten. */
function lettersOf(set: string): string[] {
  return [...set.matchAll(/(.)-(.)|(.)/gsu)].flatMap(([, from, to, letter]) => {
    if (from === undefined || to === undefined) return letter ?? []
    const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)]
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index))
  })
}

/** Reads a phrase from left to right. */
class PhraseReader {
  readonly #phrase: string
  readonly #words: WordLists
  #at = 0

  constructor(phrase: string, words: WordLists) {
    this.#phrase = phrase
    this.#words = words
  }

  alternatives(): Parts[] {
    const all = [this.#sequence()]
    while (this.#phrase[this.#at] === '|') {
      this.#at++
      all.push(this.#sequence())
    }
    return all.slice()
  }

  #sequence(): Parts {
    const parts: Part[] = []
    for (let sign = this.#phrase[this.#at]; sign !== undefined && sign !== '|' && sign !== ')'; ) {
      this.#at++
      this.#add(parts, sign)
      sign = this.#phrase[this.#at]
    }
    // A list that has grown keeps room for more.
    return parts.slice()
  }

  #add(parts: Part[], sign: string): void {
    const gap = gaps[sign]
    if (gap !== undefined) {
      this.#addGap(parts, gap)
      return
    }
    const part = this.#part(sign)
    const next = this.#phrase[this.#at]
    if (next === '?' || (next === '+' && part.kind === 'group')) {
      this.#at++
      const options = part.kind === 'group' ? part.options : [[part]]
      const least = next === '+' && sign === '[' ? 1 : 0
      addOptional(parts, group(options, least, next === '?' ? 1 : mostRepeats))
      return
    }
    const last = parts.at(-1)
    if (part.kind === 'text' && last?.kind === 'text')
      parts.splice(-1, 1, { kind: 'text', text: last.text + part.text })
    else parts.push(part)
  }

  /** The spaces around its sign belong to the gap. */
  #addGap(parts: Part[], most: number): void {
    const last = parts.at(-1)
    if (last?.kind === 'text') {
      const text = last.text.replace(/ $/, '')
      parts.splice(-1, 1, ...(text === '' ? [] : [{ kind: 'text' as const, text }]))
    }
    if (this.#phrase[this.#at] === ' ') this.#at++
    parts.push({ kind: 'gap', most })
  }

  #part(sign: string): Part {
    switch (sign) {
      case '(': {
        const options = this.alternatives()
        this.#at++
        return onlyGroup(options) ?? group(options)
      }
      case '[':
        return group(lettersOf(this.#upTo(']')).map(letter => [{ kind: 'text', text: letter }]))
      case '<':
        return listOf(this.#upTo('>'), this.#words)
      case '*':
      case '~':
        return { kind: 'letters' }
      default:
        return { kind: 'text', text: sign }
    }
  }

  #upTo(end: string): string {
    const stop = this.#phrase.indexOf(end, this.#at)
    const text = this.#phrase.slice(this.#at, stop)
    this.#at = stop + 1
    return text
  }
}

/** "(* )?(* )?" is "up to two words": counted, it is not tried in twice as many ways. */
function addOptional(parts: Part[], added: Group): void {
  const last = parts.at(-1)
  if (
    last?.kind === 'group' &&
    last.least === 0 &&
    isAnyWord(last) &&
    isAnyWord(added) &&
    isSameWord(last, added)
  )
    parts.splice(-1, 1, group(added.options, 0, last.most + added.most))
  else parts.push(added)
}

/** "(* )" or "( *)". */
export const isAnyWord = (part: Part): part is Group => {
  if (part.kind !== 'group') return false
  const [only = [], ...more] = part.options
  const signs = only.map(part => (part.kind === 'text' ? part.text : part.kind)).join('')
  return more.length === 0 && (signs === 'letters ' || signs === ' letters')
}

const isSameWord = (a: Group, b: Group) => a.options[0]?.[0]?.kind === b.options[0]?.[0]?.kind

const lists = new WeakMap<WordLists, Map<string, Group>>()

/** A word list of a lexicon, taken apart once; longest phrases first. */
function listOf(name: string, words: WordLists): Group {
  const known = lists.get(words) ?? new Map<string, Group>()
  lists.set(words, known)
  let list = known.get(name)
  if (list === undefined) {
    const phrases = words[name]
    if (phrases === undefined) throw new Error(`the lexicon has no word list <${name}>`)
    const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
    list = group(longestFirst.map(phrase => partsOf(phrase, words)))
    known.set(name, list)
  }
  return list
}

/** "(<people>)" is the list itself, so that all phrases share it. */
function onlyGroup(options: readonly Parts[]): Group | null {
  const [only, ...others] = options
  const [part, ...more] = only ?? []
  return others.length === 0 && more.length === 0 && part?.kind === 'group' ? part : null
}

/** Takes a phrase apart; throws where it names a word list that the lexicon does not have. */
export function partsOf(phrase: string, words: WordLists): Parts {
  const options = new PhraseReader(phrase.toLowerCase(), words).alternatives()
  const [only] = options
  return options.length === 1 && only !== undefined ? only : [group(options)]
}
