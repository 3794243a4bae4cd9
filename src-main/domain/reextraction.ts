// What reading an article again, with the rules of today, changes.
import * as z from 'zod'
import { Claim, FoundClaim } from './claim.ts'
import { FactId } from './fact-id.ts'
import { ArticleId, BreachId, ClaimId, HighlightId } from './ids.ts'
import { Problem } from './problem.ts'

/** Which articles to read again. */
export const Selection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('articles'), ids: z.array(ArticleId).min(1) }),
  /**
   * Those read by rules older than a version, today's unless told otherwise: what was read again before a cancellation
   * is not read twice.
   */
  z.strictObject({ kind: z.literal('older'), than: z.int().positive().optional() }),
  z.strictObject({ kind: z.literal('all') }),
])
export type Selection = z.infer<typeof Selection>

const Told = FoundClaim.pick({ value: true, qualifier: true, source: true, certainty: true, evidence: true })
export type Told = z.infer<typeof Told>

/**
 * What becomes of a claim. `kept`: the rules find it no longer, and it stays because an analyst decided about it or
 * added it. `lost`: it stays for the same reason, and the text has its quote no longer.
 */
export const ClaimFate = z.enum(['added', 'removed', 'moved', 'changed', 'kept', 'lost'])
export type ClaimFate = z.infer<typeof ClaimFate>

export const ClaimDifference = z.strictObject({
  fate: ClaimFate,
  factId: FactId,
  /** Null for a claim that is not in the vault yet. */
  claimId: ClaimId.nullable(),
  before: Told.nullable(),
  after: Told.nullable(),
})
export type ClaimDifference = z.infer<typeof ClaimDifference>

/**
 * What becomes of a breach in an article. `added`: the article tells of it as well. `left`: it does no longer, others
 * do. `gone`: nobody does, and nothing of an analyst's rests on it, so it is removed.
 */
export const BreachFate = z.enum(['same', 'added', 'left', 'gone'])
export type BreachFate = z.infer<typeof BreachFate>

export const BreachDifference = z.strictObject({
  fate: BreachFate,
  /** Null for one that would be added: whether the vault knows it is decided when it is stored. */
  breachId: BreachId.nullable(),
  name: z.string(),
  claims: z.array(ClaimDifference),
  /** Claims that stay as they are. */
  unchanged: z.int().nonnegative(),
})
export type BreachDifference = z.infer<typeof BreachDifference>

export const ArticleField = z.enum(['title', 'byline', 'outlet', 'publishedOn', 'lang'])
export type ArticleField = z.infer<typeof ArticleField>

export const ArticleDifference = z.strictObject({
  articleId: ArticleId,
  title: z.string(),
  /** The version of the rules it was last read with; 0 when that was not counted yet. */
  engineBefore: z.int().nonnegative(),
  isTextChanged: z.boolean(),
  fields: z.array(
    z.strictObject({ field: ArticleField, before: z.string().nullable(), after: z.string().nullable() }),
  ),
  breaches: z.array(BreachDifference),
  /** Why it could not be read again; it stays as it is. */
  problem: Problem.nullable(),
})
export type ArticleDifference = z.infer<typeof ArticleDifference>

/** A claim kept although its quote is gone. */
export const LostAnchor = z.strictObject({
  ...Claim.pick({ claimId: true, articleId: true, breachId: true, factId: true, value: true }).shape,
  quote: z.string(),
})
export type LostAnchor = z.infer<typeof LostAnchor>

/** A highlight kept although its quote is gone. */
export const LostHighlight = z.strictObject({
  highlightId: HighlightId,
  articleId: ArticleId,
  quote: z.string(),
})
export type LostHighlight = z.infer<typeof LostHighlight>

const Count = z.int().nonnegative()

export const ReextractionReport = z.strictObject({
  /** False for a look at what would change. */
  isApplied: z.boolean(),
  isCancelled: z.boolean(),
  /** The version of the rules of today. */
  engineVersion: z.int(),
  /** Articles to read, and what came of them; fewer than asked for after a cancellation. */
  articles: Count,
  changed: Count,
  unchanged: Count,
  failed: Count,
  claims: z.record(ClaimFate, Count),
  /** The first articles that something changes in, or that could not be read. */
  differences: z.array(ArticleDifference),
  /** How many more there are. */
  omitted: Count,
  /** Every claim kept without its quote, of the articles that were read. */
  lost: z.array(LostAnchor),
  /** Every highlight kept without its quote, of the articles that were read. */
  lostHighlights: z.array(LostHighlight),
})
export type ReextractionReport = z.infer<typeof ReextractionReport>

/** True when a reading changes nothing that anybody can see: what is kept stays as it is. */
export const isSameReading = ({ isTextChanged, fields, breaches, problem }: ArticleDifference): boolean =>
  !isTextChanged &&
  fields.length === 0 &&
  problem === null &&
  breaches.every(({ fate, claims }) => fate === 'same' && claims.every(claim => claim.fate === 'kept'))
