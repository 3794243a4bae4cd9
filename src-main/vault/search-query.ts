// What people type into the search box, made into what FTS5 understands; FTS5's own syntax never gets through.

import { fold } from '../domain/fold.ts'
import { ProblemError } from '../domain/problem.ts'

/** One thing looked for: the folded words in a row, the last of them perhaps only begun. */
export interface SearchTerm {
  readonly words: readonly string[]
  readonly isPrefix: boolean
  readonly isNegated: boolean
}

const pieces = /(?<minus>-?)(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu

/** The words of a text as the index cuts them: runs of letters and digits. */
export const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []

/** Words, "phrases", prefix* and -not. An open quotation mark ends with the query; AND, OR and NEAR are words. */
export function parseQuery(query: string): SearchTerm[] {
  const terms: SearchTerm[] = []
  for (const { groups } of query.matchAll(pieces)) {
    const written = groups?.phrase ?? groups?.word ?? ''
    const words = wordsOf(fold(written))
    if (words.length === 0) continue
    terms.push({ words, isPrefix: written.trimEnd().endsWith('*'), isNegated: groups?.minus === '-' })
  }
  if (terms.some(term => !term.isNegated)) return terms
  throw new ProblemError('invalid-query', 'Write at least one word to search for.')
}

/** The terms with the last wanted one as a beginning: what is found while somebody still types. */
export function withLastBegun(terms: readonly SearchTerm[]): SearchTerm[] {
  const last = terms.findLastIndex(term => !term.isNegated)
  return terms.map((term, index) => (index === last ? { ...term, isPrefix: true } : term))
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const forWords = ({ words, isPrefix }: SearchTerm) => quoted(words.join(' ')) + (isPrefix ? '*' : '')

/** The expression for the index of words. */
export const wordExpression = (terms: readonly SearchTerm[]): string => expression(terms, forWords)

/** The expression for the index of fragments; null when a term is too short for it. */
export function fragmentExpression(terms: readonly SearchTerm[]): string | null {
  const isTooShort = terms.some(({ words }) => [...words.join(' ')].length < 3)
  return isTooShort ? null : expression(terms, ({ words }) => quoted(words.join(' ')))
}

function expression(terms: readonly SearchTerm[], write: (term: SearchTerm) => string): string {
  const wanted = terms.filter(term => !term.isNegated).map(write)
  const unwanted = terms.filter(term => term.isNegated).map(write)
  const all = `(${wanted.join(' AND ')})`
  return unwanted.length === 0 ? all : `${all} NOT (${unwanted.join(' OR ')})`
}
