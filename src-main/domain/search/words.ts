import { fold } from '../fold.ts'

/** The words of a folded text as the indexes cut them: runs of letters and digits. */
export const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []

/** A name by its words alone: `“Connexin” Health, S.A.` becomes `connexin health s a`. */
export const bareWords = (text: string): string =>
  isPlain.test(text) ? text.toLowerCase().replace(notInPlain, ' ').trim() : wordsOf(fold(text)).join(' ')

/** Most names have no other letters, and a hundred thousand of them are made bare at once. */
const isPlain = /^[ -~\s]*$/
const notInPlain = /[^a-z0-9]+/g
