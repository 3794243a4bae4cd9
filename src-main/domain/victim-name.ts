// The names of a victim: one spelling of them, what two have in common, and what they are looked up by.
import { fold } from './fold.ts'
import { isSameWord, nameWord, wordStem } from './organisation-words.ts'

const legalForms = new Set(
  `ab ag as asa bv co company corp corporation cv eireli ev gmbh holding holdings inc incorporated kg kgaa lda limitada
  limited llc llp ltd ltda me mbh nv oy plc pllc pty sa sab sarl sas sau sca scrl se sl slu snc spa srl ug`.split(
    /\s+/,
  ),
)

/** `Connexin Software, Inc.` and `CONNEXIN SOFTWARE` are both `connexin software`. Empty when nothing is left. */
export function victimName(written: string): string {
  const known = folded.get(written)
  if (known !== undefined) return known
  const name = foldedName(written)
  if (folded.size >= mostKept) folded.clear()
  folded.set(written, name)
  return name
}

const folded = new Map<string, string>()
/** So many names are kept folded, and taken apart: those of one import come again and again. */
const mostKept = 20_000

function foldedName(written: string): string {
  const plain = fold(written)
    .replace(/(?<=\b\p{L})\.\s?(?=\p{L}\b)/gu, '')
    .replace(/['’]/g, '')
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** A name taken apart; all of it folded. */
interface Anatomy {
  /** What tells the body from others, in its order. */
  readonly own: readonly string[]
  readonly kinds: ReadonlySet<string>
  /** Every word that is more than small, kinds alike in all languages. */
  readonly whole: readonly string[]
}

const anatomies = new Map<string, Anatomy>()

function anatomyOf(name: string): Anatomy {
  const known = anatomies.get(name)
  if (known !== undefined) return known
  const words = name.split(' ').map(nameWord)
  const anatomy = {
    own: words.filter(({ role }) => role === 'own').map(({ key }) => key),
    kinds: new Set(words.filter(({ role }) => role === 'kind').map(({ key }) => key)),
    whole: words.filter(({ role }) => role !== 'small').map(({ key }) => key),
  }
  if (anatomies.size >= mostKept) anatomies.clear()
  anatomies.set(name, anatomy)
  return anatomy
}

/** True when nothing in the name is its own: "Central Hospital", "the University". */
export const isCommonName = (name: string): boolean => anatomyOf(name).own.length === 0

/** The fewest letters that initials tell something with. */
const fewestInitials = 3
/** A name of fewer letters is an abbreviation, which many bodies share. */
export const briefName = 4

/** The letters its words begin with, with and without those of small words; none of a name of one or two words. */
export function initialsOf(name: string): string[] {
  const words = name.split(' ')
  const letters = (some: readonly string[]) => some.map(word => word[0] ?? '').join('')
  const told = words.filter(word => nameWord(word).role !== 'small')
  return [...new Set([letters(told), letters(words)])].filter(({ length }) => length >= fewestInitials)
}

/**
 * How two folded names stand to each other. `same`: they differ at most in words that tell nothing, or in the language
 * of those that do not belong to the name alone. `initials`: one abbreviates the other. `part`: one is a shorter form
 * of the other. `open`: one says no more than what kind of body it is, which the other may be. `other`: each has
 * something that the other lacks.
 */
export type NameLikeness = 'same' | 'initials' | 'part' | 'open' | 'other'

export function compareNames(a: string, b: string): NameLikeness {
  if (a === b) return 'same'
  if (isAbbreviation(a, b) || isAbbreviation(b, a)) return 'initials'
  const [left, right] = [anatomyOf(a), anatomyOf(b)]
  if (left.own.length === 0 || right.own.length === 0) {
    if (left.own.length === right.own.length && isSameList(left.whole, right.whole)) return 'same'
    return compareKinds(left.kinds, right.kinds) === 'other' ? 'other' : 'open'
  }
  if (isSameWord(left.own.join(''), right.own.join('')) || isSameList(left.own, right.own))
    return compareKinds(left.kinds, right.kinds)
  const [less, more] = left.own.length < right.own.length ? [left.own, right.own] : [right.own, left.own]
  if (!less.every(word => more.some(other => isSameWord(word, other)))) return 'other'
  return compareKinds(left.kinds, right.kinds) === 'other' ? 'other' : 'part'
}

const isAbbreviation = (short: string, long: string) =>
  !short.includes(' ') && long.includes(' ') && initialsOf(long).includes(short)

/** Names alike in everything else: a hospital and a bank of one name are two bodies. */
function compareKinds(a: ReadonlySet<string>, b: ReadonlySet<string>): NameLikeness {
  if (a.size === 0 && b.size === 0) return 'same'
  if (a.size === 0 || b.size === 0) return 'part'
  return [...a].some(kind => b.has(kind)) ? 'same' : 'other'
}

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, at) => isSameWord(word, b[at] ?? ''))

/** What a name is found by. */
export interface NameKeys {
  /** The first and the last word of its own: a shorter form keeps one of the two. */
  readonly first: string
  readonly last: string
  /** What it may be abbreviated to; null when it has too few words. */
  readonly initials: string | null
}

export function nameKeysOf(name: string): NameKeys {
  const { own, whole } = anatomyOf(name)
  const words = (own.length > 0 ? own : whole).map(wordStem)
  const first = words[0] ?? name
  return { first, last: words.at(-1) ?? first, initials: initialsOf(name)[0] ?? null }
}

/** Every key under which a body of this name, or of a longer or shorter form of it, may be found. */
export function lookupKeysOf(name: string): string[] {
  const { own, whole } = anatomyOf(name)
  const words = own.length > 0 ? own : whole
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`)
  return [...new Set([...words, ...pairs].map(wordStem))]
}

/** What a text of words has beside those of kinds of bodies: where a name in it may begin. */
export const ownWordsOf = (text: string): string[] => [...new Set(anatomyOf(text).own.map(wordStem))]

/** True when a folded text has a name's words in a row; a name that could be anybody's is never found. */
export function isNamedIn(name: string, text: string): boolean {
  const { own } = anatomyOf(name)
  if (own.join('').length <= briefName) return false
  return ` ${text} `.includes(` ${name} `)
}

/** The names without repeats and without those that could be anybody's, the fullest first. */
export function tellingNames(names: readonly string[]): string[] {
  const distinct = [...new Map(names.map(name => [victimName(name), name])).entries()].filter(
    ([folded]) => folded !== '',
  )
  const own = distinct.filter(([folded]) => !isCommonName(folded))
  const kept = own.length > 0 ? own : distinct
  const length = (folded: string) => anatomyOf(folded).whole.length
  return kept.sort(([a], [b]) => length(b) - length(a) || b.length - a.length).map(([, name]) => name)
}
