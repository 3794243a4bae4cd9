import type { FoundClaim } from '../../domain/claim.ts'
import type { Reading } from '../text/reading.ts'

/** Claims in, claims out: drops what other claims or the article as a whole tell to be wrong. */
export interface Refiner {
  readonly id: string
  refine(claims: readonly FoundClaim[], reading: Reading): readonly FoundClaim[]
}
