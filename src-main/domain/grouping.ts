import * as z from 'zod'
import { ArticleId, BreachId } from './ids.ts'
import { MatchReason, Suggestion } from './likeness.ts'

const Named = z.strictObject({ breachId: BreachId, name: z.string() })

/** How a breach came to be what it is, and what it may still become. */
export const Grouping = z.strictObject({
  breachId: BreachId,
  /** Articles that joined it by themselves, each with the reasons it had then. */
  joined: z.array(z.strictObject({ articleId: ArticleId, score: z.number(), reasons: z.array(MatchReason) })),
  /** What may be the same, the likeliest first. */
  suggestions: z.array(Suggestion),
  /** What an analyst said is not the same. */
  notTheSame: z.array(Named),
  /** Ids that stand for it since they were merged into it. */
  mergedFrom: z.array(BreachId),
})
export type Grouping = z.infer<typeof Grouping>
