import * as z from 'zod'
import { ArticleId, BreachId, ClaimId } from '../domain/ids.ts'
import { ReviewCounts, ReviewItem, ReviewReason } from '../domain/review.ts'
import { command, maxNames } from './command.ts'

/** The most items that are given at once. */
export const maxReviewed = 500

export const reviewCommands = {
  /**
   * What waits for a person: first what may be one, since to merge is to review once, then facts by breach (the last
   * made first) and article. `query` narrows to what a search finds; the counts are those of all reasons.
   */
  'review.queue': command(
    z.strictObject({
      reason: ReviewReason.nullable().default(null),
      query: z.string().max(10_000).default(''),
      limit: z.int().positive().max(maxReviewed).default(100),
      after: z.string().max(200).nullable().default(null),
    }),
    z.strictObject({
      items: z.array(ReviewItem),
      counts: ReviewCounts,
      /** How many there are for the reason asked for. */
      total: z.int().nonnegative(),
      /** What to ask for to get the next page; null on the last. */
      next: z.string().nullable(),
    }),
  ),
  /** How much waits. */
  'review.counts': command(z.strictObject({}), ReviewCounts),
  /** The claims of an article that a breach shows, nobody has decided about, and nothing speaks against. */
  'review.agreeing': command(z.strictObject({ breachId: BreachId, articleId: ArticleId }), z.array(ClaimId)),
  /** Accepts several claims as one edit; those decided about already are left as they are. */
  'review.accept': command(
    z.strictObject({ claims: z.array(ClaimId).min(1).max(maxNames) }),
    z.strictObject({ accepted: z.int().nonnegative() }),
  ),
}
