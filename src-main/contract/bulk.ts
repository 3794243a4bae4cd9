import * as z from 'zod'
import { ArticleId, BreachId } from '../domain/ids.ts'
import { TagTarget } from '../domain/tag.ts'
import { command, maxNames } from './command.ts'

const some = <T extends z.ZodType>(id: T) => z.array(id).min(1).max(maxNames)

/** What is to be done to several things at once. */
export const BulkDeed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delete-articles'), ids: some(ArticleId) }),
  z.strictObject({ kind: z.literal('delete-breaches'), ids: some(BreachId) }),
  z.strictObject({ kind: z.literal('merge-breaches'), into: BreachId, from: some(BreachId) }),
])
export type BulkDeed = z.infer<typeof BulkDeed>

const Count = z.int().nonnegative()

/** What would come of it. */
export const BulkEffect = z.strictObject({
  /** How much of each would leave the vault; `decisions` are those of people about values. */
  removed: z.strictObject({
    articles: Count,
    breaches: Count,
    claims: Count,
    decisions: Count,
    notes: Count,
    highlights: Count,
  }),
  /** The breach that would come of a merge, and of how many of its facts the sources would disagree. */
  merged: z.strictObject({ name: z.string(), articles: Count, conflicts: Count }).nullable(),
})
export type BulkEffect = z.infer<typeof BulkEffect>

export const bulkCommands = {
  /** What doing it would change; nothing is changed. */
  'bulk.preview': command(BulkDeed, BulkEffect),
  /** The tags that these things carry, and how many of them carry each. */
  'bulk.tags': command(
    z.strictObject({ targets: z.array(TagTarget).min(1) }),
    z.array(z.strictObject({ path: z.string(), colour: z.string(), count: z.int().positive() })),
  ),
}
