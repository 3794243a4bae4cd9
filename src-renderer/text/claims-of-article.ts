import type { Breach, ReviewState } from '../../src-main/domain/breach.ts'
import type { Claim } from '../../src-main/domain/claim.ts'

export type ClaimState = ReviewState | 'rejected'

/** A claim as the reader shows it: with what has become of it in its breach. */
export type ShownClaim = Claim & { readonly state: ClaimState }

function stateOf(claim: Claim, breach: Breach | undefined): ClaimState {
  const fact = breach?.facts.find(({ factId }) => factId === claim.factId)
  const known = fact?.claims.find(({ claimId }) => claimId === claim.claimId)
  return known?.relation === 'rejected' ? 'rejected' : (fact?.state ?? 'unreviewed')
}

/** The claims of one breach in one article, in the order of the text. */
export function claimsOfArticle(
  claims: readonly Claim[],
  breachId: string | null,
  breach: Breach | undefined,
): ShownClaim[] {
  return claims
    .filter(claim => claim.breachId === breachId)
    .map(claim => ({ ...claim, state: stateOf(claim, breach) }))
    .sort((a, b) => a.evidence.start - b.evidence.start || a.claimId - b.claimId)
}

export const isReviewed = ({ state }: ShownClaim): boolean => state !== 'unreviewed' && state !== 'conflict'

/** The worst state wins where several claims share a line. */
export const stateRank: Readonly<Record<ClaimState, number>> = {
  rejected: 0,
  accepted: 1,
  unreviewed: 2,
  overridden: 3,
  conflict: 4,
}
