import type { FoundClaim } from '../../domain/claim.ts'
import type { Text } from '../draft.ts'
import { finders } from '../finders/index.ts'
import { readingOf } from '../text/reading.ts'

/** Everything the finders see in the text; rival and repeated claims included. Empty for a language without a lexicon. */
export function findClaims(text: Text): readonly FoundClaim[] {
  const reading = readingOf(text)
  return reading === null ? [] : finders.flatMap(finder => finder.find(reading))
}
