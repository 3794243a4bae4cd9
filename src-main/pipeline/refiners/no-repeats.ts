import type { FoundClaim } from '../../domain/claim.ts'
import { factOf } from '../../domain/facts.ts'
import type { Refiner } from './refiner.ts'

/** Two claims that say the same, with the same source, in the same place of the text are one. */
export const noRepeats: Refiner = {
  id: 'no-repeats',
  because: 'said-already',
  refine: claims => {
    const said = new Map<string, FoundClaim[]>()
    return claims.filter(claim => {
      const { factId, evidence, source, value } = claim
      const place = `${factId} ${evidence.start} ${evidence.end} ${source.kind}`
      const earlier = said.get(place) ?? []
      said.set(place, [...earlier, claim])
      return !earlier.some(other => factOf(factId).isSame(other.value, value))
    })
  },
}
