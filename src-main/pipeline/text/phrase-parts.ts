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

const mostRepeats = 6
const letters: Part = { kind: 'letters' }
/** As long as `phrases.ts` has them. */
const gaps: Readonly<Record<string, Part>> = {
  '…': { kind: 'gap', most: 70 },
  '·': { kind: 'gap', most: 24 },
}

/** What is written the same is the same part everywhere, so that phrases that begin alike are followed together. */
class PartStore {
  readonly #options = new Map<string, readonly Parts[]>()
  readonly #groups = new Map<readonly Parts[], Map<string, Group>>()
  readonly lists = new Map<string, Group>()

  /** `source` is how the options are written. */
  options(source: string, read: () => readonly Parts[]): readonly Parts[] {
    let options = this.#options.get(source)
    if (options === undefined) {
      options = read()
      this.#options.set(source, options)
    }
    return options
  }

  group(options: readonly Parts[], least: 0 | 1 = 1, most = 1): Group {
    let groups = this.#groups.get(options)
    if (groups === undefined) {
      groups = new Map()
      this.#groups.set(options, groups)
    }
    const times = `${least} to ${most}`
    let group = groups.get(times)
    if (group === undefined) {
      group = { kind: 'group', options, least, most }
      groups.set(times, group)
    }
    return group
  }
}

const stores = new WeakMap<WordLists, PartStore>()

function storeOf(words: WordLists): PartStore {
  let store = stores.get(words)
  if (store === undefined) {
    store = new PartStore()
    stores.set(words, store)
  }
  return store
}

/** `oa` is two letters, `0-9` ten. */
function lettersOf(set: string): string[] {
  return [...set.matchAll(/(.)-(.)|(.)/gsu)].flatMap(([, from, to, letter]) => {
    if (from === undefined || to === undefined) return letter ?? []
    const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)]
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index))
  })
}

/** What stands for itself in a phrase. */
const plainText = /[^()[\]<>|?*~…·]*/y

/** Reads a phrase from left to right. */
class PhraseReader {
  readonly #phrase: string
  readonly #words: WordLists
  readonly #store: PartStore
  #at = 0

  constructor(phrase: string, words: WordLists) {
    this.#phrase = phrase
    this.#words = words
    this.#store = storeOf(words)
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
      const options = part.kind === 'group' ? part.options : this.#store.options(sign, () => [[part]])
      const least = next === '+' && sign === '[' ? 1 : 0
      this.#addOptional(parts, this.#store.group(options, least, next === '?' ? 1 : mostRepeats))
      return
    }
    const last = parts.at(-1)
    if (part.kind === 'text' && last?.kind === 'text')
      parts.splice(-1, 1, { kind: 'text', text: last.text + part.text })
    else parts.push(part)
  }

  /** "(* )?(* )?" is "up to two words": counted, it is not tried in twice as many ways. */
  #addOptional(parts: Part[], added: Group): void {
    const last = parts.at(-1)
    const isMore =
      last?.kind === 'group' &&
      last.least === 0 &&
      isAnyWord(last) &&
      isAnyWord(added) &&
      isSameWord(last, added)
    if (isMore) parts.splice(-1, 1, this.#store.group(added.options, 0, last.most + added.most))
    else parts.push(added)
  }

  /** The spaces around its sign belong to the gap. */
  #addGap(parts: Part[], gap: Part): void {
    const last = parts.at(-1)
    if (last?.kind === 'text') {
      const text = last.text.replace(/ $/, '')
      parts.splice(-1, 1, ...(text === '' ? [] : [{ kind: 'text' as const, text }]))
    }
    if (this.#phrase[this.#at] === ' ') this.#at++
    parts.push(gap)
  }

  #part(sign: string): Part {
    switch (sign) {
      case '(': {
        const start = this.#at
        const read = this.alternatives()
        const options = this.#store.options(this.#phrase.slice(start, this.#at++), () => read)
        return onlyGroup(options) ?? this.#store.group(options)
      }
      case '[': {
        const set = this.#upTo(']')
        const read = () => lettersOf(set).map(letter => [{ kind: 'text' as const, text: letter }])
        return this.#store.group(this.#store.options(`[${set}]`, read))
      }
      case '<':
        return listOf(this.#upTo('>'), this.#words)
      case '*':
      case '~':
        return letters
      default:
        return { kind: 'text', text: sign + this.#restOfText() }
    }
  }

  /** The plain letters that follow one; the last stands alone where it may be left out: "datos?". */
  #restOfText(): string {
    plainText.lastIndex = this.#at
    const [text = ''] = plainText.exec(this.#phrase) ?? []
    const end = this.#at + text.length
    const isLastOptional = text !== '' && this.#phrase[end] === '?'
    const start = this.#at
    this.#at = isLastOptional ? end - 1 : end
    return this.#phrase.slice(start, this.#at)
  }

  #upTo(end: string): string {
    const stop = this.#phrase.indexOf(end, this.#at)
    const text = this.#phrase.slice(this.#at, stop)
    this.#at = stop + 1
    return text
  }
}

/** "(* )" or "( *)". */
export const isAnyWord = (part: Part): part is Group => {
  if (part.kind !== 'group') return false
  const [only = [], ...more] = part.options
  const signs = only.map(part => (part.kind === 'text' ? part.text : part.kind)).join('')
  return more.length === 0 && (signs === 'letters ' || signs === ' letters')
}

const isSameWord = (a: Group, b: Group) => a.options[0]?.[0]?.kind === b.options[0]?.[0]?.kind

/** A word list of a lexicon, taken apart once; longest phrases first. */
function listOf(name: string, words: WordLists): Group {
  const store = storeOf(words)
  let list = store.lists.get(name)
  if (list === undefined) {
    const phrases = words[name]
    if (phrases === undefined) throw new Error(`the lexicon has no word list <${name}>`)
    const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
    list = store.group(longestFirst.map(phrase => partsOf(phrase, words)))
    store.lists.set(name, list)
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
  return options.length === 1 && only !== undefined ? only : [storeOf(words).group(options)]
}
