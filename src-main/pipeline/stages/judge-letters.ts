// How much a decoded text looks like writing. Only what lies beyond ASCII counts: the rest is the same in all charsets.
import { alphabets } from './alphabets.ts'

const known = alphabets.map(({ letters, words }) => ({ letters: new Set(letters), words: new Set(words) }))
const word = /[\p{L}\p{M}]+/gu
/** Words, and pieces of what is too long for a word; the spaces beyond ASCII are judged as well. */
const token = /[^ \t-\r]{1,200}/g
const beyondAscii = /[^\0-\x7f]/
/** Texts are judged by so many of their words. */
const maxTokens = 4000
const maxWords = 3000

/** Points for each sign in a place where people write it, and off for each where nobody does. */
export interface Judgement {
  readonly points: number
  /** How many characters beyond ASCII were judged. */
  readonly judged: number
}

/** Judges a text by the letters of its likeliest language, and by where its signs stand. */
export function judgeLetters(text: string): Judgement {
  const letters = new Map<string, number>()
  let points = 0
  let judged = 0
  let tokens = 0
  for (const { 0: match, index } of text.matchAll(token)) {
    if (!beyondAscii.test(match)) continue
    if (++tokens > maxTokens) break
    for (let i = 0; i < match.length; i++) {
      const sign = match[i] ?? ''
      if (sign <= '\x7f') continue
      judged++
      points += pointsOf(
        sign,
        text.slice(Math.max(0, index + i - 2), index + i),
        text.slice(index + i + 1, index + i + 3),
      )
      const small = sign.toLowerCase()
      if (/\p{L}/u.test(sign)) letters.set(small, (letters.get(small) ?? 0) + 1)
    }
  }
  return { points: points + alphabetPoints(letters, smallWords(text)), judged }
}

function smallWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  let words = 0
  for (const [match] of text.matchAll(word)) {
    if (++words > maxWords) break
    if (match.length < 7) counts.set(match.toLowerCase(), (counts.get(match.toLowerCase()) ?? 0) + 1)
  }
  return counts
}

/** The letters of one language together: each of its own counts for it, each foreign one against it. */
function alphabetPoints(found: ReadonlyMap<string, number>, words: ReadonlyMap<string, number>): number {
  let best = Number.NEGATIVE_INFINITY
  let total = 0
  for (const count of found.values()) total += count
  for (const alphabet of known) {
    let own = 0
    for (const [letter, count] of found) if (alphabet.letters.has(letter)) own += count
    let told = 0
    for (const small of alphabet.words) told += words.get(small) ?? 0
    // Small words count for little each, and no more than the letters do.
    const points = own * 2 - (total - own) * 3 + Math.min(told / 2, 1 + total * 1.5)
    if (points > best) best = points
  }
  return best
}

const isLetter = (sign: string) => /\p{L}/u.test(sign)
const isSmall = (sign: string) => /\p{Ll}/u.test(sign)
const isCapital = (sign: string) => /\p{Lu}/u.test(sign)
const isLatin = (sign: string) => /\p{Script=Latin}/u.test(sign)

const openers = new Set('¿¡«“„‚‘')
const closers = new Set('»”’“‘')
const dashes = new Set('–—…·•')
const ofNumbers = new Set('€£¥°ºª§%‰±½¼¾²³×µ№')
/** Signs nobody types in a text, which are what letters of another charset look like. */
const odd = new Set('¤¦¨¬¯´¶¸¹ˆ˜†‡Þþðƒˇ˘˝˛˙√∫∂∑∏π≠∞≈≤≥◊')

/** "d’Osona", "qu’il": an article or a short word that lost its vowel. */
const elided = /^(?:[^\p{L}]?[cdjlmnst]|qu|un|.l)$/iu
const vowel = /[aeiouhyàâéèêëîôûœáíóúò]/i

function pointsOf(sign: string, two: string, next: string): number {
  const before = two.at(-1) ?? ' '
  const after = next[0] ?? ' '
  if (/[\u0080-\u009f\ufffd]/.test(sign)) return -6
  if (isLetter(sign)) return letterPoints(sign, before, after)
  if (sign === '\u00a0' || sign === '\u00ad') return 0
  if (odd.has(sign) || /[\u2500-\u25ff]/.test(sign)) return -3
  if (isLetter(before) && isLetter(after)) return insidePoints(sign, next, two)
  if (openers.has(sign) && !isLetter(before) && !/\s/.test(after)) return 3
  if (closers.has(sign) && !/\s/.test(before)) return isLetter(after) ? -2 : 3
  if (dashes.has(sign)) {
    if (isLetter(before) && isSmall(after)) return -2
    return !/[\p{L}\p{N}]/u.test(before) && /\s/.test(after) ? 3 : 1
  }
  if (ofNumbers.has(sign)) {
    if (/[.nN]$/.test(two) || /\d/.test(two + after)) return 1
    return /\s/.test(before) ? 0 : -2
  }
  return isLetter(before) || isLetter(after) ? -1 : 0
}

function insidePoints(sign: string, next: string, two: string): number {
  const after = next[0] ?? ''
  if (sign === '·') return two.endsWith('l') && after === 'l' ? 3 : -2
  if (sign !== '’') return -3
  return (elided.test(two) && /^[\p{L}][\p{L}]/u.test(next) && vowel.test(after)) ||
    /^[st](?!\p{L})/u.test(next)
    ? 5
    : 1
}

/** Words of one letter; bullets and dashes look like others in the wrong charset. */
const alone = new Set('àèéòôáâаивксуояэ')
/** "œ" stands before few letters; elsewhere it is another charset’s "ú". */
const afterOe = /[uidnsr]/i

function letterPoints(sign: string, before: string, after: string): number {
  const neighbours = [before, after].filter(isLetter)
  if (neighbours.some(other => isLatin(other) !== isLatin(sign))) return -4
  if (isCapital(sign) && (isSmall(before) || (isLetter(before) && isSmall(after)))) return -3
  if (isSmall(sign) && isCapital(after)) return -2
  if (sign === 'œ' && !afterOe.test(after)) return -3
  if (neighbours.length > 0) return 1
  return alone.has(sign.toLowerCase()) && !/\d/.test(before) ? 1 : -3
}
