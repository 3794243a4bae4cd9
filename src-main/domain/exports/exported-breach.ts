// A breach as it is told outside: resolved from what may be told, and redacted.
import * as z from 'zod'
import { ClaimRelation, ResolvedFact } from '../breach.ts'
import { Claim } from '../claim.ts'
import type { FactId } from '../fact-id.ts'
import { ArticleId, BreachId } from '../ids.ts'
import { PartialDate } from '../partial-date.ts'
import { Language } from '../vocabulary.ts'

/** An article as a source is named. */
export const ToldArticle = z.strictObject({
  articleId: ArticleId,
  title: z.string(),
  outlet: z.string().nullable(),
  publishedOn: PartialDate.nullable(),
  lang: Language.nullable(),
  fileName: z.string(),
  byline: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
})
export type ToldArticle = z.infer<typeof ToldArticle>

/** A claim with what was decided about it. */
export const ToldClaim = z.strictObject({
  ...Claim.shape,
  isLost: z.boolean(),
  relation: ClaimRelation,
  verdict: z.enum(['accept', 'reject']).nullable(),
})
export type ToldClaim = z.infer<typeof ToldClaim>

export const ToldFact = z.strictObject({ ...ResolvedFact.shape, claims: z.array(ToldClaim) })
export type ToldFact = z.infer<typeof ToldFact>

export const ToldBreach = z.strictObject({
  breachId: BreachId,
  name: z.string(),
  /** In the order of the catalogue, without the facts that are left out. */
  facts: z.array(ToldFact),
  articles: z.array(ToldArticle),
  /** How many articles of their own there are: copies of one text count once. */
  sources: z.int().nonnegative(),
  tags: z.array(z.string()),
})
export type ToldBreach = z.infer<typeof ToldBreach>

/** A note of an analyst on a breach, or on one of its facts. Who wrote it is not told. */
export interface ToldNote {
  readonly factId: FactId | null
  /** As it is read, a paragraph a line: in Markdown a name may be cut up by its marks. */
  readonly body: string
  readonly madeOn: string
}

/** A breach as a brief tells it: with the notes of the analysts, where they were asked for. */
export interface BriefBreach extends ToldBreach {
  readonly notes?: readonly ToldNote[]
}

export const factIn = (breach: ToldBreach, id: FactId): ToldFact | undefined =>
  breach.facts.find(({ factId }) => factId === id)
