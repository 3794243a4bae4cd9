import { dayRange } from '../partial-date.ts'
import { assertNever } from '../result.ts'
import type { Match } from './query.ts'

/** True when the key of a value is what its field is to be: what the indexes answer, asked of one value. */
export function fits(match: Match, key: string | number): boolean {
  switch (match.kind) {
    case 'term':
      return key === match.term
    case 'count':
      return Number(key) >= (match.from ?? 0) && Number(key) <= (match.to ?? Number.POSITIVE_INFINITY)
    case 'days': {
      const { first, last } = dayRange(String(key))
      return (match.from === null || first >= match.from) && (match.to === null || last <= match.to)
    }
    case 'words':
      return ` ${key} `.includes(` ${match.words.join(' ')}${match.isPrefix ? '' : ' '}`)
    case 'tag':
    case 'id':
    case 'saved':
      return false
    default:
      return assertNever(match)
  }
}
