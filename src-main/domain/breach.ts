import * as z from 'zod'
import { ArticleSummary } from './article.ts'
import { Claim, FactValue, Source } from './claim.ts'
import { FactId } from './fact-id.ts'
import { BreachId, ClaimId } from './ids.ts'
import { Reason } from './reason.ts'
import { Qualifier } from './vocabulary.ts'

/** How a claim stands to the value in use. `outgrown`: an earlier, lower count that a later one has taken the place of. */
export const ClaimRelation = z.enum(['in-use', 'agrees', 'outgrown', 'differs', 'rejected'])
export type ClaimRelation = z.infer<typeof ClaimRelation>

/** `accepted` and `overridden` are an analyst's; `conflict` and `unreviewed` wait for one. */
export const ReviewState = z.enum(['unreviewed', 'conflict', 'accepted', 'overridden'])
export type ReviewState = z.infer<typeof ReviewState>

/** What a breach shows for a value: where it comes from and why it is shown. */
export const ResolvedValue = z.strictObject({
  value: FactValue,
  qualifier: Qualifier.nullable(),
  /** Null when the analyst's own value is shown. */
  source: Source.nullable(),
  /** The claim it rests on; null for an analyst's own value. */
  claimId: ClaimId.nullable(),
})
export type ResolvedValue = z.infer<typeof ResolvedValue>

/** A fact of a breach, decided: the value or values in use, the reason, and every claim with its relation. */
export const ResolvedFact = z.strictObject({
  factId: FactId,
  /** Empty: not stated. Never more than one where the fact has one value. */
  values: z.array(ResolvedValue),
  /** Why these; `reasonInWords` makes the sentence. */
  reason: Reason,
  state: ReviewState,
  claims: z.array(z.strictObject({ ...Claim.shape, relation: ClaimRelation })),
  /** The verdict in force on the fact as a whole, if there is one. */
  override: z.strictObject({ reason: z.string(), decidedAt: z.string() }).nullable(),
})
export type ResolvedFact = z.infer<typeof ResolvedFact>

/** A breach in a list: what one row shows. */
export const BreachSummary = z.strictObject({
  breachId: BreachId,
  name: z.string(),
  sector: z.string().nullable(),
  country: z.string().nullable(),
  individualsAffected: z.int().nullable(),
  qualifier: Qualifier.nullable(),
  discovered: z.string().nullable(),
  articles: z.int().nonnegative(),
  /** How many of its articles stand on their own: near-duplicates of one text count once. */
  sources: z.int().nonnegative(),
  tags: z.array(z.string()),
  state: ReviewState,
})
export type BreachSummary = z.infer<typeof BreachSummary>

/** A breach whole: every fact of the catalogue, resolved, and the articles it was told by. */
export const Breach = z.strictObject({
  breachId: BreachId,
  name: z.string(),
  facts: z.array(ResolvedFact),
  articles: z.array(ArticleSummary),
  tags: z.array(z.string()),
})
export type Breach = z.infer<typeof Breach>
