import { assertNever } from '../result.ts'
import type { Match, Query, Words } from './query.ts'

/** A query as it can be typed: parsing what this writes gives the same query. */
export function printQuery(query: Query | null): string {
  return query === null ? '' : print(query)
}

function print(query: Query): string {
  switch (query.kind) {
    case 'words':
      return printWords(query)
    case 'field':
      return `${query.field}:${query.matches.map(printMatch).join(',')}`
    case 'not':
      return `-${inBrackets(query.part)}`
    case 'all':
      return query.parts.map(part => (part.kind === 'any' ? `(${print(part)})` : print(part))).join(' ')
    case 'any':
      return query.parts.map(print).join(' OR ')
    default:
      return assertNever(query)
  }
}

const inBrackets = (query: Query): string =>
  query.kind === 'all' || query.kind === 'any' ? `(${print(query)})` : print(query)

const printWords = ({ words, isPrefix }: Words): string => {
  const text = words.join(' ')
  return (words.length > 1 || read.has(text) ? `"${text}"` : text) + (isPrefix ? '*' : '')
}
/** Words that would be read as operators, or as the power of a figure before them. */
const read = new Set(['and', 'or', 'not', 'thousand', 'million', 'billion'])

/** A value that would end too early, or say something else, without quotation marks. */
const quoted = (text: string): string => (/^[\p{L}\p{N}/_.-]+$/u.test(text) ? text : `"${text}"`)

/** A value as it stands behind the colon of a field. */
export function printMatch(match: Match): string {
  switch (match.kind) {
    case 'term':
      return match.term
    case 'count':
    case 'days':
      return printRange(match.from, match.to)
    case 'words':
      return printWords(match)
    case 'tag':
      return quoted(match.path)
    case 'saved':
      return quoted(match.name)
    case 'id':
      return `${match.of === 'article' ? 'A' : 'B'}-${String(match.number).padStart(4, '0')}`
    default:
      return assertNever(match)
  }
}

function printRange(from: string | number | null, to: string | number | null): string {
  if (from === to) return String(from)
  if (to === null) return `>=${from}`
  if (from === null) return `<=${to}`
  return `${from}..${to}`
}
