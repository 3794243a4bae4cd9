import * as z from 'zod'
import { ColumnMapping, TableColumns } from '../domain/article.ts'
import { ImportOutcome, ImportOutcomeKind, ImportState, ListedOutcome } from '../domain/import.ts'
import { Problem } from '../domain/problem.ts'
import { command, hostCommand } from './command.ts'

export { ImportOutcome, ImportOutcomeKind, ListedOutcome }

/** An import, counted. */
export const ImportSummary = z.strictObject({
  importId: z.string(),
  startedAt: z.string(),
  state: ImportState,
  /** Whether it is being worked on now, by this program. */
  isUnderWay: z.boolean(),
  /** Files of the queue that are still to be read. */
  waiting: z.int(),
  imported: z.int(),
  nearDuplicates: z.int(),
  duplicates: z.int(),
  failed: z.int(),
  /** Milliseconds spent on it, to the last commit. */
  took: z.number(),
  /** What stopped it: the disk is full, the vault was damaged. It can go on once that is mended. */
  problem: Problem.nullable(),
})
export type ImportSummary = z.infer<typeof ImportSummary>

/** A file to import: where it is, or, where there is no path, what it holds; or only its name when neither can be had. */
export const ImportSource = z.union([
  z.strictObject({ path: z.string() }),
  z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ name: z.string(), isUnreadable: z.literal(true) }),
])
export type ImportSource = z.infer<typeof ImportSource>

/** A format the readers know, for the file picker and the drop zone. */
export const FileFormat = z.strictObject({
  id: z.string(),
  label: z.string(),
  extensions: z.array(z.string()),
})
export type FileFormat = z.infer<typeof FileFormat>

/** The most outcomes that are given at once. */
export const maxOutcomes = 500

const oneImport = z.strictObject({ importId: z.string() })

export const importCommands = {
  'imports.formats': command(z.strictObject({}), z.array(FileFormat)),
  /** Newest first. */
  'imports.list': command(z.strictObject({}), z.array(ImportSummary)),
  /** A page of what came of the files of an import, what needs a person first; of one kind, or of all. */
  'imports.outcomes': command(
    z.strictObject({
      importId: z.string(),
      outcome: ImportOutcomeKind.nullable(),
      offset: z.int().nonnegative(),
      limit: z.int().positive().max(maxOutcomes),
    }),
    z.array(ListedOutcome),
  ),
  /** Stops after the files being read, and goes on when told to. */
  'imports.pause': command(oneImport, z.null()),
  /** Goes on with an import that was paused or stopped; answers when it has ended. */
  'imports.continue': command(oneImport, ImportSummary),
  /** Goes on with whatever a crash or a lock has cut off. */
  'imports.resume': command(z.strictObject({}), z.array(ImportSummary)),
  /** Stops after the files being read; what is in stays in, and the rest is told to be cancelled. */
  'imports.cancel': command(oneImport, z.null()),
  /** Reads again what failed, and what was cancelled. */
  'imports.retry': command(oneImport, ImportSummary),
  /** The columns of a table that failed because none is known to hold the text. `file` as its outcome names it. */
  'imports.columns': command(z.strictObject({ importId: z.string(), file: z.string() }), TableColumns),
  /** Remembers which column is what, wherever these columns come again. */
  'imports.mapColumns': command(ColumnMapping, z.null()),
  /** The tables whose rows the import made articles of, by the number the vault keeps each under. */
  'imports.tables': command(
    oneImport,
    z.array(z.strictObject({ recordFile: z.int(), file: z.string(), articles: z.int().positive() })),
  ),
  /** The columns of such a table, with what each was read as. */
  'imports.tableColumns': command(z.strictObject({ recordFile: z.int() }), TableColumns),
  /** Reads it again with other columns, in the place of the articles it has given; answers when they are in. */
  'imports.remap': command(z.strictObject({ recordFile: z.int(), mapping: ColumnMapping }), ImportSummary),
  /** Every outcome of an import as a file: a line each. */
  'imports.report': hostCommand(
    z.strictObject({ importId: z.string(), format: z.enum(['csv', 'json']) }),
    z.string(),
  ),
  /** Imports files and folders, in order; answers when the last one is in. Progress comes as events. */
  'imports.run': hostCommand(
    z.strictObject({ sources: z.array(ImportSource).min(1), mappings: z.array(ColumnMapping).optional() }),
    ImportSummary,
  ),
}
