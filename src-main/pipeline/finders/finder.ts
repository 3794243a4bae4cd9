import type { FoundClaim, Source } from '../../domain/claim.ts'
import type { FactId } from '../../domain/fact-id.ts'
import type { Stretch } from '../text/phrases.ts'
import { quoteAround } from '../text/quotes.ts'
import type { Line, Reading } from '../text/reading.ts'

/** Finds the claims for one kind of fact. */
export interface Finder {
  readonly id: string
  find(reading: Reading): readonly FoundClaim[]
}

/** Nobody is credited: the article says it. */
export const press: Source = { kind: 'press', name: null }

/** A claim with the clause it rests on. */
export function claimAt(
  reading: Reading,
  rule: string,
  factId: FactId,
  value: FoundClaim['value'],
  line: Line,
  place: Stretch,
  more: Partial<Pick<FoundClaim, 'qualifier' | 'source' | 'certainty'>> = {},
): FoundClaim {
  return {
    factId,
    value,
    qualifier: null,
    source: press,
    certainty: 'stated',
    ...more,
    evidence: quoteAround(line, place),
    foundBy: `${rule}/${reading.lexicon.lang}`,
  }
}
