// Phrases taken apart, and matched part by part. Compiled to regular expressions, the long phrases of one language
// would take fifty megabytes.
import { openingsOf } from './phrase-variants.ts'
import { isLetterOrFigure, type WordLists } from './phrases.ts'

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

/** How many letters choose among the options of a group. */
const choosing = 3

/** The options by the letters they begin with; those that can begin with fewer are in each, and alone under ''. */
function byOpening(options: readonly Parts[]): ReadonlyMap<string, readonly Parts[]> {
  const openings = options.map(option => [...openingsOf(option)].map(opening => opening.slice(0, choosing)))
  const isShort = openings.map(own => own.some(opening => opening.length < choosing))
  const keys = new Set(openings.flat().filter(opening => opening.length === choosing))
  return new Map(
    ['', ...keys].map(key => [key, options.filter((_, at) => isShort[at] || openings[at]?.includes(key))]),
  )
}

/** Fewer options are all tried. */
const few = 4
const openings = new WeakMap<Group, ReadonlyMap<string, readonly Parts[]>>()

/** The options of a group that can begin at a place. */
function optionsAt(part: Group, text: string, at: number): readonly Parts[] {
  if (part.options.length < few) return part.options
  let known = openings.get(part)
  if (known === undefined) {
    known = byOpening(part.options)
    openings.set(part, known)
  }
  return known.get(text.slice(at, at + choosing)) ?? known.get('') ?? []
}

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
    return all
  }

  #sequence(): Parts {
    const parts: Part[] = []
    for (let sign = this.#phrase[this.#at]; sign !== undefined && sign !== '|' && sign !== ')'; ) {
      this.#at++
      this.#add(parts, sign)
      sign = this.#phrase[this.#at]
    }
    return parts
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
    if (last?.kind === 'text') parts.splice(-1, 1, { kind: 'text', text: last.text.replace(/ $/, '') })
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
const isAnyWord = ({ options }: Group) => {
  const [only = [], ...more] = options
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

/**
 * Matches the parts from a place of a folded text on, whose white space is single. `then` is told where a match ends
 * and says whether it will do; the answer is whether one did. Matches are tried in the order in which a regular
 * expression would try them.
 */
export function matchParts(parts: Parts, text: string, at: number, then: (end: number) => boolean): boolean {
  return matchFrom(parts, 0, text, at, then)
}

/** True where one of the options of a group stands. */
export const beginsWith = (group: Group, text: string, at: number): boolean =>
  matchGroup(group, 0, text, at, () => true)

function matchFrom(
  parts: Parts,
  from: number,
  text: string,
  start: number,
  then: (end: number) => boolean,
): boolean {
  let [index, at] = [from, start]
  let part = parts[index]
  while (part?.kind === 'text') {
    if (!text.startsWith(part.text, at)) return false
    at += part.text.length
    part = parts[++index]
  }
  if (part === undefined) return then(at)
  if (part.kind === 'letters') return matchLetters(parts, index, text, at, then)
  const rest = (end: number) => matchFrom(parts, index + 1, text, end, then)
  return part.kind === 'gap'
    ? matchGap(part.most, text, at, rest)
    : matchGroup(part, 0, text, at, index + 1 === parts.length ? then : rest)
}

function matchLetters(
  parts: Parts,
  index: number,
  text: string,
  at: number,
  then: (end: number) => boolean,
): boolean {
  let end = at
  while (isLetterOrFigure(text.charCodeAt(end))) end++
  const next = parts[index + 1]
  const mustEndHere =
    next === undefined || (next.kind === 'text' && !isLetterOrFigure(next.text.charCodeAt(0)))
  const last = mustEndHere ? end : at
  for (; end >= last; end--) if (matchFrom(parts, index + 1, text, end, then)) return true
  return false
}

function matchGap(most: number, text: string, at: number, rest: (end: number) => boolean): boolean {
  if (isLetterOrFigure(text.charCodeAt(at))) return false
  for (let end = at; end - at <= most; end++) {
    if (!isLetterOrFigure(text.charCodeAt(end - 1)) && rest(end)) return true
    const sign = text[end]
    if (sign === undefined || /[;!?\n]/.test(sign)) return false
    const isDay = /\d/.test(text[end - 1] ?? '')
    if (sign === '.' && !isDay && !/\S/.test(text[end + 1] ?? ' ')) return false
  }
  return false
}

function matchGroup(
  part: Group,
  count: number,
  text: string,
  at: number,
  rest: (end: number) => boolean,
): boolean {
  if (count < part.most) {
    const again = (end: number) =>
      part.most === 1 ? rest(end) : end > at && matchGroup(part, count + 1, text, end, rest)
    for (const option of optionsAt(part, text, at)) if (matchFrom(option, 0, text, at, again)) return true
  }
  return count >= part.least && rest(at)
}
