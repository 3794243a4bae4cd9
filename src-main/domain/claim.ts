import * as z from 'zod'
import { FactId } from './fact-id.ts'
import { ArticleId, BreachId, ClaimId } from './ids.ts'
import { Certainty, Qualifier, SourceKind } from './vocabulary.ts'

/** A stretch of an article's clean text, in UTF-16 code units. `text.slice(start, end) === quote` always holds. */
export const Span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
})
export type Span = z.infer<typeof Span>

/** Who says it. `name` is as the article writes it; null when nobody is named. */
export const Source = z.strictObject({ kind: SourceKind, name: z.string().min(1).nullable() })
export type Source = z.infer<typeof Source>

/** A value as the catalogue's schema for the fact allows it: text, number, boolean, or an organisation with its role. */
export const FactValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ name: z.string().min(1), role: z.string() }),
])
export type FactValue = z.infer<typeof FactValue>

/** What the pipeline finds: one value for one fact, with the sentence it rests on. */
export const FoundClaim = z.strictObject({
  factId: FactId,
  value: FactValue,
  /** How exactly the article states a figure; null where the fact is no figure. */
  qualifier: Qualifier.nullable(),
  source: Source,
  evidence: Span,
  certainty: Certainty,
  /** The rule that found it, `people-affected/es`; `analyst` for a person. */
  foundBy: z.string().min(1),
})
export type FoundClaim = z.infer<typeof FoundClaim>

/** The name of the finder of claims that a person selected in the text: no rule is called so. */
export const analyst = 'analyst'

/** A found claim in the vault. Never changed afterwards; what an analyst decides is a verdict beside it. */
export const Claim = z.strictObject({
  ...FoundClaim.shape,
  claimId: ClaimId,
  articleId: ArticleId,
  breachId: BreachId,
  /** True when its article was read again and its quote was not found: its place counts in a text that is gone. */
  isLost: z.boolean().default(false),
})
export type Claim = z.infer<typeof Claim>
