// Finds the words around a mail in a line, in whichever language.
import { fold } from '../../../text/fold.ts'
import { mailWords } from './index.ts'
import type { MailWords } from './mail-words.ts'

type ListKey = {
  [K in keyof MailWords]: MailWords[K] extends readonly string[] ? K : never
}[keyof MailWords]

/** Longer lines are running text. */
const maxLine = 4000

const escaped = (phrase: string) => fold(phrase).replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

/** The source of an expression for any phrase of a list, longest first. */
export function anyOf(...keys: readonly ListKey[]): string {
  const phrases = keys.flatMap(key => mailWords.flatMap(words => words[key])).map(escaped)
  const sorted = [...new Set(phrases)].sort((a, b) => b.length - a.length)
  return `(?:${sorted.join('|')})`
}

/** Folded for matching, on one line, without the signs that decorate a line. */
export const plainLine = (text: string) =>
  fold(text.slice(0, maxLine))
    .replace(/[*_\s]+/g, ' ')
    .trim()

/** A test for lines that begin with a phrase of a list. */
export function opensWith(...keys: readonly ListKey[]): (line: string) => boolean {
  const pattern = new RegExp(String.raw`^[\s\p{P}\p{S}]{0,6}${anyOf(...keys)}(?![\p{L}\p{N}])`, 'u')
  return line => pattern.test(plainLine(line))
}

/** A test for lines that hold a phrase of a list, at the beginning of a word. */
export function holds(...keys: readonly ListKey[]): (line: string) => boolean {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${anyOf(...keys)}`, 'u')
  return line => pattern.test(plainLine(line))
}

/** A test for lines that are a phrase of a list and nothing else but signs. */
export function isOnly(...keys: readonly ListKey[]): (line: string) => boolean {
  const pattern = new RegExp(String.raw`^[\s\p{P}\p{S}]*${anyOf(...keys)}[\s\p{P}\p{S}]*$`, 'u')
  return line => line.length < 200 && pattern.test(plainLine(line))
}
