// Words made into what FTS5 understands; FTS5's own syntax never gets through.
import type { Words } from '../../domain/search/query.ts'

// Words hold letters and digits only, so they need no escaping.
const phrase = ({ words, isPrefix }: Words) => `"${words.join(' ')}"${isPrefix ? '*' : ''}`

/** Words in a row in one of the columns of an index, or in any. */
export const wordExpression = (words: Words, column?: string): string =>
  column === undefined ? phrase(words) : `{${column}} : ${phrase(words)}`

/** One or more of several. */
export const anyExpression = (terms: readonly Words[]): string => terms.map(phrase).join(' OR ')

/** Parts of words; null for what is too short for the index of fragments. */
export function fragmentExpression({ words }: Words, column?: string): string | null {
  const text = words.join(' ')
  if ([...text].length < 3) return null
  return column === undefined ? `"${text}"` : `{${column}} : "${text}"`
}
