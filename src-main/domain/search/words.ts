import { fold } from '../fold.ts'

/** The words of a folded text as the indexes cut them: runs of letters and digits. */
export const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []

/**
 * Stands between texts that are put into an index as one: a word of its own, so that no phrase reaches from one text
 * into the next.
 */
export const apart = '\n\u{e000}\n'

/** A name by its words alone: `“Connexin” Health, S.A.` becomes `connexin health s a`. */
export const bareWords = (text: string): string => wordsOf(fold(text)).join(' ')
