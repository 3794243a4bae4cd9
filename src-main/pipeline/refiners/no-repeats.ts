import type { FoundClaim } from '../../domain/claim.ts'
import { factOf } from '../../domain/facts.ts'
import type { Refiner } from './refiner.ts'

/** Two claims that say the same, with the same source, in the same place of the text are one. */
export const noRepeats: Refiner = {
  id: 'no-repeats',
  because: 'said-already',
  refine: claims =>
    claims.filter((claim, index) => !claims.slice(0, index).some(earlier => isRepeat(earlier, claim))),
}

const isRepeat = (a: FoundClaim, b: FoundClaim) =>
  a.factId === b.factId &&
  a.evidence.start === b.evidence.start &&
  a.evidence.end === b.evidence.end &&
  a.source.kind === b.source.kind &&
  factOf(a.factId).isSame(a.value, b.value)
