import type { FoundBreach } from '../../domain/article.ts'
import type { FoundClaim } from '../../domain/claim.ts'
import type { Text } from '../draft.ts'
import { refiners } from '../refiners/index.ts'
import { isBreach } from '../refiners/is-breach.ts'
import { readingOf } from '../text/reading.ts'

/** The breaches that the claims amount to; none when the article reports no breach. */
export function refineClaims(text: Text, claims: readonly FoundClaim[]): readonly FoundBreach[] {
  const reading = readingOf(text)
  if (reading === null || !isBreach(claims, reading)) return []
  return [{ claims: [...refiners.reduce((kept, refiner) => refiner.refine(kept, reading), claims)] }]
}
