// Numbers as people write them: digits with either country's signs, magnitude words, and numbers in words.
import type { NumberWords } from '../lexicons/number-words.ts'
import { atWordEdges, isLetterOrFigure, letter, letterOrFigure } from './phrases.ts'

/** A number with its place in the folded text. */
export interface NumberMention {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Written with a magnitude word or with a fraction: "1,2 millones", "58.3k", "half a million". */
  readonly isRounded: boolean
}

interface Grammar {
  readonly digits: RegExp
  /** A number in words that begins where it is looked for. */
  readonly spelled: RegExp
  /** The first letters of words that a number in words can begin with, two by two. */
  readonly openings: ReadonlySet<string>
  /** The words of a number in words, one by one. */
  readonly part: RegExp
  /** Every word and part of a word that a number can be made of. */
  readonly longestFirst: readonly string[]
  readonly magnitudes: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, number>
  readonly fixed: ReadonlyMap<string, number>
}

/** No number that people write in words has more. */
const maxParts = 9
/** Nor do more joined words tell two numbers. */
const maxJoints = 4

const grammars = new WeakMap<NumberWords, Grammar>()

const alternatives = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')

function grammarOf(words: NumberWords): Grammar {
  const known = grammars.get(words)
  if (known !== undefined) return known
  const magnitudes = new Map(Object.entries(words.magnitudes))
  const units = new Map(Object.entries(words.units))
  const fixed = new Map(Object.entries(words.fixed))
  const magnitude = alternatives(magnitudes.keys())
  const number = "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?"
  const joints = alternatives(words.joints)
  const half = words.andHalf.length === 0 ? '(?!)' : alternatives(words.andHalf)
  const joint = `(?:\\s+(?:${joints}))?\\s+|-(?:(?:${joints})-)?`
  const part = alternatives([...units.keys(), ...magnitudes.keys(), ...words.hundreds])
  const word = words.isOneWord ? `(?:${part})(?:(?:${joints})?(?:${part})){0,${maxParts}}` : part
  const grammar = {
    digits: new RegExp(
      `(?<![${letterOrFigure}]|\\d[.,':])(${number})(?:\\s+(?<half>${half})(?=\\s+(?:${magnitude})(?![${letterOrFigure}])))?(?:\\s*(?<magnitude>${magnitude})(?![${letterOrFigure}]))?(?:\\s+(?<halfAfter>${half})(?![${letter}]))?(?![${letter}])`,
      'gu',
    ),
    spelled: new RegExp(
      atWordEdges(
        `${alternatives(fixed.keys())}|(?:${word})(?:(?:\\s+(?:${half}))?(?:${joint})(?:${word}))*(?:\\s+(?:${half}))?`,
      ),
      'yu',
    ),
    openings: openingsOf([...fixed.keys(), ...units.keys(), ...magnitudes.keys(), ...words.hundreds]),
    part: words.isOneWord ? new RegExp(part, 'gu') : new RegExp(atWordEdges(part), 'gu'),
    longestFirst: [...units.keys(), ...magnitudes.keys(), ...words.hundreds, ...words.joints].sort(
      (a, b) => b.length - a.length,
    ),
    magnitudes,
    units,
    fixed,
  }
  grammars.set(words, grammar)
  return grammar
}

/** Every number in a folded text, in its order. */
export function findNumbers(folded: string, words: NumberWords): NumberMention[] {
  const grammar = grammarOf(words)
  const found: NumberMention[] = []
  for (const match of /\d/.test(folded) ? folded.matchAll(grammar.digits) : []) {
    const [whole, digits = ''] = match
    const magnitudeWord = match.groups?.magnitude
    const half = match.groups?.half ?? match.groups?.halfAfter
    const factor =
      magnitudeWord === undefined ? 1 : (grammar.magnitudes.get(magnitudeWord.replace(/\s+/g, ' ')) ?? 1)
    const value = Math.round((readDigits(digits, factor > 1) + (half === undefined ? 0 : 0.5)) * factor)
    if (half !== undefined && factor === 1) continue
    // "20.30" is a time or a price.
    if (factor === 1 && !Number.isInteger(readDigits(digits, false))) continue
    found.push({ start: match.index, end: match.index + whole.length, value, isRounded: factor > 1 })
  }
  for (const { whole, index } of spelledNumbers(folded, grammar))
    for (const { text, at } of separateNumbers(whole, words, grammar)) {
      const read = readWords(text, words, grammar)
      if (read === null || (read.value === 100 && percent.test(folded.slice(0, index + at)))) continue
      const span = { start: index + at, end: index + at + text.length }
      if (!found.some(other => other.start < span.end && span.start < other.end))
        found.push({ ...span, ...read })
    }
  return joinSums(
    found.sort((a, b) => a.start - b.start),
    folded,
    words,
  )
}

/** A word of one letter, or one that goes on after a space, is told by its first letter. */
const openingsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map(word => word.slice(0, 2).trimEnd()))

/** The numbers in words: the expression is tried where a word begins like one, since it is slow to find that itself. */
function spelledNumbers(folded: string, { spelled, openings }: Grammar): { whole: string; index: number }[] {
  const found: { whole: string; index: number }[] = []
  for (let at = 0; at < folded.length; at++) {
    if (!isLetterOrFigure(folded.charCodeAt(at)) || isLetterOrFigure(folded.charCodeAt(at - 1))) continue
    if (!openings.has(folded.slice(at, at + 2)) && !openings.has(folded[at] ?? '')) continue
    spelled.lastIndex = at
    const whole = spelled.exec(folded)?.[0] ?? ''
    if (whole === '') continue
    found.push({ whole, index: at })
    at += whole.length - 1
  }
  return found
}

/** "45 por ciento", "45 pour cent", "45 per cent": no hundred. */
const percent = /(?:por|pour|per)\s+$/

/** "914,138" and "914.138" are the same number; a sign before one or two digits, or before a magnitude word, is decimal. */
function readDigits(digits: string, hasMagnitude: boolean): number {
  const groups = digits.match(/[.,' ]/g) ?? []
  if (groups.length === 0) return Number(digits)
  const tail = digits.slice(Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(',')) + 1)
  const lastSign = /[.,](?=\d+$)/.exec(digits)?.[0]
  const isDecimal =
    lastSign !== undefined &&
    (tail.length !== 3 || digits.startsWith('0') || (hasMagnitude && groups.length === 1)) &&
    !(tail.length === 3 && groups.length > 1)
  if (!isDecimal) return Number(digits.replace(/[.,' ]/g, ''))
  const whole = digits.slice(0, digits.length - tail.length - 1).replace(/[.,' ]/g, '')
  return Number(`${whole}.${tail}`)
}

const partsOf = (text: string, words: NumberWords, grammar: Grammar): readonly string[] =>
  (words.isOneWord ? splitWord(text, grammar, words) : text.match(grammar.part)) ?? []

/** "Three and a half million" is three million, and a half. */
function withoutHalf(phrase: string, { andHalf }: NumberWords) {
  const spaced = ` ${phrase.replace(/\s+/g, ' ')} `
  const half = andHalf.find(ending => spaced.includes(` ${ending} `))
  return { half, body: half === undefined ? phrase : spaced.replace(` ${half} `, ' ').trim() }
}

/** "Thirty thousand and forty thousand" are two numbers that a word joins, as in a range. */
function separateNumbers(
  whole: string,
  words: NumberWords,
  grammar: Grammar,
): { readonly text: string; readonly at: number }[] {
  if (
    words.joints.length === 0 ||
    isOneNumber(partsOf(withoutHalf(whole, words).body, words, grammar), words, grammar)
  )
    return [{ text: whole, at: 0 }]
  const joint = new RegExp(`\\s+(?:${alternatives(words.joints)})\\s+`, 'gu')
  const splits = [...whole.matchAll(joint)].slice(0, maxJoints).map(match => {
    const next = match.index + match[0].length
    const rest = separateNumbers(whole.slice(next), words, grammar)
    return [
      { text: whole.slice(0, match.index), at: 0 },
      ...rest.map(({ text, at }) => ({ text, at: at + next })),
    ]
  })
  const [best] = splits
    .filter(([first]) => isOneNumber(partsOf(first?.text ?? '', words, grammar), words, grammar))
    .sort((a, b) => a.length - b.length)
  return best ?? [{ text: whole, at: 0 }]
}

/** Within one number no magnitude comes twice, and hundreds, tens and ones grow smaller. */
function isOneNumber(parts: readonly string[], words: NumberWords, grammar: Grammar): boolean {
  let [unit, magnitude] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const part of parts) {
    const value = grammar.units.get(part)
    const factor = grammar.magnitudes.get(part)
    if (value !== undefined && !words.isOneWord) {
      if (value >= unit) return false
      unit = value
    }
    if (words.hundreds.includes(part)) unit = 100
    if (factor !== undefined) {
      if (factor === magnitude) return false
      magnitude = factor
      unit = Number.POSITIVE_INFINITY
    }
  }
  return true
}

/** The parts of "centottanta": every letter belongs to one, so that "cento" does not swallow the o of "ottanta". */
function splitWord(body: string, grammar: Grammar, words: NumberWords): string[] | null {
  const rest = body.replace(/^[\s-]+/, '')
  if (rest === '') return []
  for (const part of grammar.longestFirst) {
    if (!rest.startsWith(part)) continue
    const more = splitWord(rest.slice(part.length), grammar, words)
    if (more !== null) return words.joints.includes(part) ? more : [part, ...more]
  }
  return null
}

function readWords(
  text: string,
  words: NumberWords,
  grammar: Grammar,
): { value: number; isRounded: boolean } | null {
  const phrase = text.replace(/\s+/g, ' ')
  const fixed = grammar.fixed.get(phrase)
  if (fixed !== undefined) return { value: fixed, isRounded: true }
  const isCardinal = (part: string | undefined) => part === cardinalOf(words)
  let [total, current, lastMagnitude] = [0, 0, 0]
  const { half, body } = withoutHalf(phrase, words)
  const parts = partsOf(body, words, grammar)
  for (const part of parts) {
    const unit = grammar.units.get(part)
    const magnitude = grammar.magnitudes.get(part)
    if (unit !== undefined) current += unit
    else if (words.hundreds.includes(part)) current = (current || 1) * 100
    else if (magnitude !== undefined && magnitude >= 1000) {
      if (magnitude > 1000 && lastMagnitude === 1000 && current === 0) total *= magnitude
      else if (magnitude > 1000) total = (total + (current || (total === 0 ? 1 : 0))) * magnitude
      else total += (current || 1) * magnitude
      current = 0
      lastMagnitude = magnitude
    } else return null
  }
  if (half !== undefined) {
    if (lastMagnitude < 1e6) return null
    total += lastMagnitude / 2
  }
  const value = total + current
  const isBareArticle = parts.length === 1 && (value <= 1 || words.hundreds.includes(parts[0] ?? ''))
  const isBareMagnitude =
    parts.length === 1 && lastMagnitude > 0 && half === undefined && !isCardinal(parts[0])
  return value === 0 || isBareArticle || isBareMagnitude
    ? null
    : { value, isRounded: lastMagnitude > 0 && current === 0 }
}

/** "Thousand" may stand alone for 1000; "thousands" and "millions" are no numbers. */
const cardinalOf = ({ magnitudes }: NumberWords) => Object.keys(magnitudes)[0]

/** "2 millones 300 mil" is one number. */
function joinSums(found: readonly NumberMention[], folded: string, words: NumberWords): NumberMention[] {
  const joined: NumberMention[] = []
  for (const mention of found) {
    const last = joined.at(-1)
    const between = last === undefined ? '' : folded.slice(last.end, mention.start).trim()
    const isTail = last?.isRounded && last.value % 1e6 === 0 && mention.value < 1e6 && mention.value >= 1000
    if (last !== undefined && isTail && (between === '' || words.joints.includes(between)))
      joined.splice(-1, 1, { ...last, end: mention.end, value: last.value + mention.value })
    else joined.push(mention)
  }
  return joined
}
