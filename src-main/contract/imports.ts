import * as z from 'zod'
import { ArticleId, BreachId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { command, hostCommand } from './command.ts'

/** What happened to one file. */
export const ImportOutcome = z.strictObject({
  file: z.string(),
  outcome: z.enum(['imported', 'duplicate', 'near_duplicate', 'failed']),
  /** The article made, or the one it is a duplicate of; null when it failed. */
  articleId: ArticleId.nullable(),
  breachIds: z.array(BreachId),
  problem: Problem.nullable(),
})
export type ImportOutcome = z.infer<typeof ImportOutcome>

export const ImportSummary = z.strictObject({
  importId: z.string(),
  imported: z.int(),
  duplicates: z.int(),
  failed: z.int(),
  isCancelled: z.boolean(),
  /** Milliseconds from start to last commit. */
  took: z.number(),
})
export type ImportSummary = z.infer<typeof ImportSummary>

/** A file to import: where it is, or, where there is no path, what it holds; or only its name when neither can be had. */
export const ImportSource = z.union([
  z.strictObject({ path: z.string() }),
  z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ name: z.string(), isUnreadable: z.literal(true) }),
])
export type ImportSource = z.infer<typeof ImportSource>

export const ImportReport = z.strictObject({ ...ImportSummary.shape, outcomes: z.array(ImportOutcome) })
export type ImportReport = z.infer<typeof ImportReport>

/** A format the readers know, for the file picker and the drop zone. */
export const FileFormat = z.strictObject({ label: z.string(), extensions: z.array(z.string()) })
export type FileFormat = z.infer<typeof FileFormat>

export const importCommands = {
  'imports.formats': command(z.strictObject({}), z.array(FileFormat)),
  /** Stops after the file being read; what is in stays in. */
  'imports.cancel': command(z.strictObject({ importId: z.string() }), z.null()),
  /** The imports of this session, newest first. */
  'imports.list': command(z.strictObject({}), z.array(ImportReport)),
  /** Imports files and folders, in order; answers when the last one is in. Progress comes as events. */
  'imports.run': hostCommand(z.strictObject({ sources: z.array(ImportSource).min(1) }), ImportReport),
}
