import * as z from 'zod'
import { ArticleId, BreachId } from './ids.ts'
import { Problem } from './problem.ts'

/** What may come of a file, what needs a person first. */
export const ImportOutcomeKind = z.enum(['failed', 'near_duplicate', 'duplicate', 'imported'])
export type ImportOutcomeKind = z.infer<typeof ImportOutcomeKind>

/** What happened to one file. */
export const ImportOutcome = z.strictObject({
  /** Its name, within the folder that was dropped and the file it lies in. */
  file: z.string(),
  outcome: ImportOutcomeKind,
  /** The article made, or the one it is a duplicate of; null when nothing was kept. */
  articleId: ArticleId.nullable(),
  breachIds: z.array(BreachId),
  problem: Problem.nullable(),
})
export type ImportOutcome = z.infer<typeof ImportOutcome>

/** The same as it is listed afterwards. */
export const ListedOutcome = ImportOutcome.extend({
  /** How large the original is; null when nothing was kept. */
  sizeBytes: z.int().nullable(),
})
export type ListedOutcome = z.infer<typeof ListedOutcome>

/** How far an import is, as the vault keeps it. A running one that the program was cut off from goes on by itself. */
export const ImportState = z.enum(['running', 'paused', 'finished', 'cancelled'])
export type ImportState = z.infer<typeof ImportState>
