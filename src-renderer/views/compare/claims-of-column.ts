// The sentences that what stands in a column rests on.
import type { ResolvedFact } from '../../../src-main/domain/breach.ts'
import type { Comparison } from '../../../src-main/domain/comparison-of.ts'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import type { ClaimId } from '../../../src-main/domain/ids.ts'

export type RelatedClaim = ResolvedFact['claims'][number]

/** One claim for each quote: the first. */
export const onePerQuote = (claims: readonly RelatedClaim[]): RelatedClaim[] =>
  claims.filter(
    (claim, at) => claims.findIndex(other => other.evidence.quote === claim.evidence.quote) === at,
  )

/** The claims the values in use rest on, one for each quote. */
export function claimsInUse(fact: ResolvedFact): RelatedClaim[] {
  const ids = new Set(fact.values.map(({ claimId }) => claimId))
  return onePerQuote(fact.claims.filter(({ claimId }) => ids.has(claimId)))
}

/** One fact of one column. */
export const factIn = (
  { groups }: Pick<Comparison, 'groups'>,
  column: number,
  factId: FactId,
): ResolvedFact | undefined =>
  groups.flatMap(({ rows }) => rows).find(row => row.factId === factId)?.cells[column]?.fact

/** The claims of a column that have these numbers, one for each quote. */
export function claimsNumbered(
  comparison: Pick<Comparison, 'groups'>,
  column: number,
  wanted: readonly { readonly factId: FactId; readonly claimId: ClaimId | null }[],
): RelatedClaim[] {
  return onePerQuote(
    wanted.flatMap(
      ({ factId, claimId }) =>
        factIn(comparison, column, factId)?.claims.filter(claim => claim.claimId === claimId) ?? [],
    ),
  )
}
