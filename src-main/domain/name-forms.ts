// When two names are forms of one name: the long form, the short one, the letters it is abbreviated to.
import { fold } from './fold.ts'

/** The words of a name, folded, without punctuation. */
export const nameWords = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? []

/** `Hospital Clínic de Barcelona` gives `hcb`: what is written small only joins the words. */
const initialsOf = (name: string): string =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter(word => !/^\p{Ll}/u.test(word))
    .map(word => fold(word).charAt(0))
    .join('')

const isAbbreviation = (name: string) => /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(name.trim())

/**
 * True when `short` says the name `long` in the same or in fewer words: the same words however they are joined, the
 * words it begins with, or its initials.
 */
export function isFormOfName(short: string, long: string): boolean {
  const [few, many] = [nameWords(short), nameWords(long)]
  if (few.length === 0 || many.length === 0) return few.length === many.length
  if (few.join('') === many.join('')) return true
  if (few.length < many.length && few.every((word, index) => word === many[index])) return true
  return isAbbreviation(short) && many.length > 1 && few.join('') === initialsOf(long)
}
