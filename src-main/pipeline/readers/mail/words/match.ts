// Finds the words around a mail in a line, in whichever language.
import { literalPattern } from '../../../../domain/literal-pattern.ts'
import { fold } from '../../../text/fold.ts'
import { mailWords } from './index.ts'
import type { MailWords } from './mail-words.ts'

type ListKey = {
  [K in keyof MailWords]: MailWords[K] extends readonly string[] ? K : never
}[keyof MailWords]

/** Longer lines are running text. */
const maxLine = 4000

/** Sorted, so that the expression shares what the phrases begin with. */
function phrasesOf(keys: readonly ListKey[]): string[] {
  const phrases = keys.flatMap(key => mailWords.flatMap(words => words[key]))
  return [...new Set(phrases.map(phrase => bare(fold(phrase))))].sort()
}

/** The source of an expression for any phrase of some lists; what follows it must say where a phrase ends. */
export const anyOf = (...keys: readonly ListKey[]): string =>
  `(?:${phrasesOf(keys).map(literalPattern).join('|')})`

/** Without the signs that decorate the beginning of a line. */
const bare = (line: string) => line.replace(/^[\s\p{P}\p{S}]+/u, '')

/** Folded for matching, on one line, without the signs around its words. */
export const plainLine = (text: string) =>
  bare(fold(text.slice(0, maxLine)).replace(/[*_\s]+/g, ' ')).trimEnd()

/** A test for plain lines that begin with a phrase of a list. */
export function opensWith(...keys: readonly ListKey[]): (line: string) => boolean {
  const pattern = new RegExp(String.raw`^${anyOf(...keys)}(?![\p{L}\p{N}])`, 'u')
  return line => pattern.test(line)
}

/** A test for plain lines that hold a phrase of a list, at the beginning of a word. */
export function holds(...keys: readonly ListKey[]): (line: string) => boolean {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${anyOf(...keys)}`, 'u')
  return line => pattern.test(line)
}

/** A test for plain lines that are a phrase of a list and nothing else but signs. */
export function isOnly(...keys: readonly ListKey[]): (line: string) => boolean {
  const known = new Set(phrasesOf(keys))
  return line => line.length < 200 && known.has(line.replace(/[\s\p{P}\p{S}]{1,60}$/u, ''))
}
