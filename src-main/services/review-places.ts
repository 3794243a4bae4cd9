// Where a page of the review queue ends, as text that a caller hands back.
import { ProblemError } from '../domain/problem.ts'

export type Place =
  | { readonly part: 'breaches'; readonly breach: number; readonly other: number }
  | { readonly part: 'articles'; readonly article: number }
  | {
      readonly part: 'facts'
      readonly breach: number
      readonly article: number
      readonly start: number
      readonly claim: number
    }

/** `facts 12 40 371 9` */
export function writePlace(place: Place): string {
  switch (place.part) {
    case 'breaches':
      return `breaches ${place.breach} ${place.other}`
    case 'articles':
      return `articles ${place.article}`
    case 'facts':
      return `facts ${place.breach} ${place.article} ${place.start} ${place.claim}`
  }
}

export function placeIn(written: string | null): Place | null {
  if (written === null) return null
  const [part, ...words] = written.split(' ')
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN] = words.map(Number)
  if (part === 'breaches' && words.length === 2 && a >= 0 && b >= 0) return { part, breach: a, other: b }
  if (part === 'articles' && words.length === 1 && a >= 0) return { part, article: a }
  if (part === 'facts' && words.length === 4 && [a, b, c, d].every(number => number >= 0))
    return { part, breach: a, article: b, start: c, claim: d }
  throw new ProblemError('invalid-input', 'This page of the review is not known; begin at the first one.')
}
