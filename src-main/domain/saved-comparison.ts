import * as z from 'zod'
import { fewestColumns, mostColumns } from './comparison-of.ts'
import { FactId } from './fact-id.ts'
import { ArticleId, BreachId } from './ids.ts'
import { SearchName } from './search/search.ts'
import { Alignment } from './timeline.ts'

/** What saved comparisons and statistics are called. */
export const SavedName = SearchName

/** How a comparison is shown. */
export const ComparisonSettings = z.strictObject({
  /** The column that the others are measured against; the first where it is left out or gone. */
  reference: z.union([BreachId, ArticleId]).nullable().default(null),
  align: Alignment.default('intrusion'),
  onlyDifferences: z.boolean().default(false),
  /** Groups of facts that are folded up, and facts that are not shown. */
  collapsed: z.array(z.string().max(60)).max(40).default([]),
  hidden: z.array(FactId).default([]),
})
export type ComparisonSettings = z.infer<typeof ComparisonSettings>

/** The columns of a comparison, in their order. */
export const SavedSet = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('breaches'),
    ids: z.array(BreachId).min(fewestColumns).max(mostColumns),
  }),
  z.strictObject({
    kind: z.literal('articles'),
    id: BreachId,
    articles: z.array(ArticleId).min(fewestColumns).max(mostColumns),
  }),
])
export type SavedSet = z.infer<typeof SavedSet>

/** A saved comparison as the vault is now: what was merged has become one column, what was deleted is gone. */
export const SavedComparison = z.strictObject({
  name: z.string(),
  kind: z.enum(['breaches', 'articles']),
  /** The breach of the articles; null for breaches, and where it is gone. */
  breach: z.strictObject({ id: BreachId, name: z.string() }).nullable(),
  columns: z.array(z.strictObject({ id: z.union([BreachId, ArticleId]), name: z.string() })),
  settings: ComparisonSettings,
  /** What it was saved with and has no more as it was: joined to another, deleted, or told of something else now. */
  lost: z.strictObject({
    merged: z.array(z.strictObject({ id: BreachId, into: BreachId })),
    gone: z.array(z.union([BreachId, ArticleId])),
  }),
  /** False where fewer than two columns are left. */
  canOpen: z.boolean(),
})
export type SavedComparison = z.infer<typeof SavedComparison>
