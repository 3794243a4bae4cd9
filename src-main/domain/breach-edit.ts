// What an edit did to a breach: fact by fact, what was shown before and what after.
import * as z from 'zod'
import { ResolvedValue, ReviewState } from './breach.ts'
import { Claim, FactValue } from './claim.ts'
import { Edit } from './edit.ts'
import { FactId } from './fact-id.ts'
import { ArticleId } from './ids.ts'

/** What a breach shows for a fact at one moment. */
export const FactSide = z.strictObject({
  values: z.array(ResolvedValue.pick({ value: true, qualifier: true })),
  state: ReviewState,
})
export type FactSide = z.infer<typeof FactSide>

const ClaimInBrief = Claim.pick({
  claimId: true,
  articleId: true,
  value: true,
  qualifier: true,
  source: true,
})

/** A verdict that was given or taken back. */
export const VerdictChange = z.strictObject({
  did: z.enum(['given', 'withdrawn']),
  kind: z.enum(['accept', 'reject', 'override']),
  /** What was accepted or rejected, or the analyst's own values; empty where the claim is gone. */
  values: z.array(FactValue),
  /** Of an override only. */
  reason: z.string().nullable(),
})
export type VerdictChange = z.infer<typeof VerdictChange>

export const FactChange = z.strictObject({
  factId: FactId,
  before: FactSide,
  after: FactSide,
  claimsAdded: z.array(ClaimInBrief),
  claimsRemoved: z.array(ClaimInBrief),
  verdicts: z.array(VerdictChange),
})
export type FactChange = z.infer<typeof FactChange>

const Gained = <T extends z.ZodType>(item: T) =>
  z.strictObject({ added: z.array(item), removed: z.array(item) })

/** A line of the history as one breach sees it. */
export const BreachEdit = z.strictObject({
  ...Edit.shape,
  /** Whether there was such a breach before it and after it. */
  wasThere: z.boolean(),
  isThere: z.boolean(),
  facts: z.array(FactChange),
  articles: Gained(ArticleId),
  tags: Gained(z.string()),
})
export type BreachEdit = z.infer<typeof BreachEdit>
