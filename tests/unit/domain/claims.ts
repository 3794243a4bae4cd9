import { type Claim, Claim as ClaimSchema } from '../../../src-main/domain/claim.ts'

let lastId = 0

/** A claim for tests: a company's exact figure of people affected unless told otherwise. */
export function claim(values: Omit<Partial<Record<keyof Claim, unknown>>, 'claimId'> = {}): Claim {
  lastId += 1
  return ClaimSchema.parse({
    claimId: lastId,
    articleId: 'A-0001',
    breachId: 'B-0001',
    factId: 'individualsAffected',
    value: 914_138,
    qualifier: 'exact',
    source: { kind: 'company', name: null },
    evidence: { start: 10, end: 15, quote: 'quote' },
    certainty: 'stated',
    foundBy: 'people-affected/es',
    ...values,
  })
}
