// What waits for a person, and why: facts nobody has decided about, quotes that are lost, things that may be one.
import * as z from 'zod'
import type { ResolvedFact, ResolvedValue } from './breach.ts'
import { Claim } from './claim.ts'
import { NearArticle } from './cluster.ts'
import { factOf } from './facts.ts'
import { BreachId, type ClaimId, numberOf } from './ids.ts'
import { Suggestion } from './likeness.ts'
import type { SourceOf } from './sources.ts'
import { inForce, type Verdict } from './verdict.ts'

/** Why a fact of a breach waits. `placeholder`: 500 or 501 people, filed before anybody has counted. */
export const FactReason = z.enum(['conflict', 'placeholder', 'uncertain', 'lost', 'unreviewed'])
export type FactReason = z.infer<typeof FactReason>

export const ReviewReason = z.enum([...FactReason.options, 'same-breach', 'same-article'])
export type ReviewReason = z.infer<typeof ReviewReason>

/** A value a breach shows, or a claim kept without its quote, that nobody has decided about. */
export const FactToReview = z.strictObject({
  ...Claim.pick({
    claimId: true,
    articleId: true,
    breachId: true,
    factId: true,
    value: true,
    qualifier: true,
    source: true,
    evidence: true,
    certainty: true,
    isLost: true,
  }).shape,
  /** The most pressing first; never empty. */
  reasons: z.array(FactReason).min(1),
  /** How many claims say something else. */
  rivals: z.int().nonnegative(),
})
export type FactToReview = z.infer<typeof FactToReview>

export const ReviewItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), name: z.string(), fact: FactToReview }),
  z.strictObject({ kind: z.literal('breaches'), suggestion: Suggestion }),
  z.strictObject({
    kind: z.literal('articles'),
    first: NearArticle.omit({ similarity: true }),
    copy: NearArticle,
    /** Where both are told of. */
    breachId: BreachId.nullable(),
  }),
])
export type ReviewItem = z.infer<typeof ReviewItem>

/** What tells an item from all others, and stays the same as long as it waits. */
export function reviewKey(item: ReviewItem): string {
  if (item.kind === 'breaches') return `${item.suggestion.breachId} ${item.suggestion.other}`
  if (item.kind === 'articles') return `${item.copy.articleId} ${item.first.articleId}`
  return `${item.fact.breachId} ${item.fact.factId} ${item.fact.claimId}`
}

/** Counts that agencies are told when the true one is not known yet. */
const placeholders: ReadonlySet<unknown> = new Set([500, 501])

export const isPlaceholder = ({ factId, value }: Pick<Claim, 'factId' | 'value'>): boolean =>
  factId === 'individualsAffected' && placeholders.has(value)

type RelatedClaim = ResolvedFact['claims'][number]

/**
 * Implied rather than stated; said by nobody but the attacker; or a rounded figure that one source alone gives without
 * naming anybody.
 */
function isUncertain(claim: RelatedClaim, said: readonly RelatedClaim[], sourceOf: SourceOf): boolean {
  if (claim.factId !== 'threatActor' && said.every(({ source }) => source.kind === 'threat_actor'))
    return true
  if (said.every(({ certainty }) => certainty === 'implied')) return true
  const isRounded = claim.qualifier === 'about' || claim.qualifier === 'up_to'
  const isAlone = new Set(said.map(sourceOf)).size === 1
  return isRounded && isAlone && said.every(({ source }) => source.kind === 'press')
}

function toReview(
  fact: ResolvedFact,
  claim: RelatedClaim,
  isOpen: boolean,
  sourceOf: SourceOf,
): FactToReview | null {
  const { isSame } = factOf(fact.factId)
  const said = fact.claims.filter(other => other.relation !== 'rejected' && isSame(other.value, claim.value))
  const reasons = FactReason.options.filter(reason => {
    if (reason === 'lost') return claim.isLost
    if (!isOpen) return false
    if (reason === 'conflict') return fact.state === 'conflict'
    if (reason === 'placeholder') return isPlaceholder(claim)
    if (reason === 'uncertain') return isUncertain(claim, said, sourceOf)
    return fact.state !== 'conflict'
  })
  if (reasons.length === 0) return null
  const { relation: _, foundBy: __, ...shown } = claim
  return { ...shown, reasons, rivals: fact.claims.filter(({ relation }) => relation === 'differs').length }
}

const inTextOrder = (a: FactToReview, b: FactToReview): number =>
  numberOf(a.articleId) - numberOf(b.articleId) ||
  a.evidence.start - b.evidence.start ||
  a.claimId - b.claimId

/** What waits in one breach, in the order its articles are read. `verdicts` are those on the breach, oldest first. */
export function factsToReview(
  facts: readonly ResolvedFact[],
  verdicts: readonly Verdict[],
  sourceOf: SourceOf,
): FactToReview[] {
  const found = facts.flatMap(fact => {
    const { accepted } = inForce(verdicts.filter(({ factId }) => factId === fact.factId))
    const isSettled = (claimId: ClaimId) =>
      fact.state === 'accepted' || fact.state === 'overridden' || accepted.includes(claimId)
    const inUse = new Set(fact.values.flatMap(({ claimId }: ResolvedValue) => claimId ?? []))
    return fact.claims.flatMap(claim => {
      if (claim.relation === 'rejected') return []
      const isOpen = inUse.has(claim.claimId) && !isSettled(claim.claimId)
      return isOpen || claim.isLost ? (toReview(fact, claim, isOpen, sourceOf) ?? []) : []
    })
  })
  return found.sort(inTextOrder)
}

/** How much waits, by reason; an item with two reasons counts under both, and once in `all`. */
export const ReviewCounts = z.strictObject({
  all: z.int().nonnegative(),
  ...(Object.fromEntries(ReviewReason.options.map(reason => [reason, z.int().nonnegative()])) as Record<
    ReviewReason,
    z.ZodInt
  >),
})
export type ReviewCounts = z.infer<typeof ReviewCounts>
