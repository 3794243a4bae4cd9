import fc from 'fast-check'
import type { ResolvedFact } from '../../../src-main/domain/breach.ts'
import { type Claim, Claim as ClaimSchema } from '../../../src-main/domain/claim.ts'
import type { FactDefinition } from '../../../src-main/domain/facts.ts'
import { resolveFact as resolve } from '../../../src-main/domain/resolve-fact.ts'
import { eachArticle, type SourceOf } from '../../../src-main/domain/sources.ts'
import type { Verdict } from '../../../src-main/domain/verdict.ts'

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

/** A fact resolved from claims and verdicts, each article a source of its own unless told otherwise. */
export const resolveFact = (
  fact: FactDefinition,
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  publishedOn: (claim: Claim) => string | null,
  sourceOf: SourceOf = eachArticle,
): ResolvedFact => resolve(fact, claims, verdicts, { publishedOn, sourceOf }).resolved

const figures = [500, 501, 12_000, 910_000, 914_138, 1_000_000, 2_000_000, 2_184_000, 2_200_000, 2_216_365]

/** Claims about people affected by anybody, in up to five articles: roundings, growth and contradictions among them. */
export const peopleClaims: fc.Arbitrary<Claim[]> = fc
  .array(
    fc.record({
      value: fc.constantFrom(...figures),
      qualifier: fc.constantFrom('exact', 'about', 'at_least', 'up_to'),
      kind: fc.constantFrom('regulator', 'company', 'press', 'threat_actor'),
      certainty: fc.constantFrom('stated', 'stated', 'implied'),
      article: fc.integer({ min: 1, max: 5 }),
      start: fc.integer({ min: 0, max: 50 }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map(parts =>
    parts.map(({ value, qualifier, kind, certainty, article, start }) =>
      claim({
        value,
        qualifier,
        certainty,
        source: { kind, name: null },
        articleId: `A-000${article}`,
        evidence: { start, end: start + 5, quote: 'quote' },
      }),
    ),
  )
