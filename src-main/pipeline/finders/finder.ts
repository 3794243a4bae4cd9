import type { FoundClaim, Source } from '../../domain/claim.ts'
import type { LossReason, ScoredClaim } from '../../domain/explanation.ts'
import type { FactId } from '../../domain/fact-id.ts'
import type { Stretch } from '../text/phrases.ts'
import { quoteAround } from '../text/quotes.ts'
import type { Line, Reading } from '../text/reading.ts'

/** Finds the claims for one kind of fact. */
export interface Finder {
  readonly id: string
  find(reading: Reading): readonly ScoredClaim[]
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
  more: Partial<Pick<ScoredClaim, 'qualifier' | 'source' | 'certainty' | 'score'>> = {},
): ScoredClaim {
  return {
    factId,
    value,
    qualifier: null,
    source: press,
    certainty: 'stated',
    score: 1,
    ...more,
    evidence: quoteAround(line, place),
    foundBy: `${rule}/${reading.lexicon.lang}`,
  }
}

/** Something a finder looked at and did not take. */
export interface TurnedDown {
  readonly rule: string
  readonly factId: FactId
  readonly value: FoundClaim['value']
  readonly line: Line
  readonly place: Stretch
  readonly because: LossReason
  readonly score?: number
}
