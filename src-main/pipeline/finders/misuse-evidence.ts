import type { ScoredClaim } from '../../domain/explanation.ts'
import { claimAt, type Finder } from './finder.ts'
import { isAdvice, isDenied, isUnconfirmed } from './statements.ts'

/** Whether the data were misused: told as fact, or said not to be known. */
export const misuseEvidence: Finder = {
  id: 'misuse-evidence',
  find: reading => {
    const { misused, notMisused } = reading.lexicon.attack
    return reading.prose.flatMap((line): ScoredClaim[] => {
      const [none] = reading.find(line, notMisused)
      if (none !== undefined && !isAdvice(reading, line, none))
        return [claimAt(reading, 'misuse-evidence', 'misuseEvidence', 'none_reported', line, none)]
      const fact = reading
        .find(line, misused)
        .find(
          place =>
            !isDenied(reading, line, place) &&
            !isAdvice(reading, line, place) &&
            !isUnconfirmed(reading, line, place),
        )
      return fact === undefined
        ? []
        : [claimAt(reading, 'misuse-evidence', 'misuseEvidence', 'confirmed', line, fact)]
    })
  },
}
