import * as z from 'zod'
import { Explanation } from '../domain/explanation.ts'
import { ExtractionRecord, FailedExtraction } from '../domain/extraction-record.ts'
import { hostCommand } from './command.ts'

/** Why one file was read as it was: an explanation for each breach, and one for a file that reports none. */
const ExplainedFile = z.strictObject({ file: z.string(), breaches: z.array(Explanation) })
export type ExplainedFile = z.infer<typeof ExplainedFile>

export const extractionCommands = {
  /** Reads files without a vault and stores nothing; one entry a file, in order. */
  'extraction.run': hostCommand(
    z.strictObject({ paths: z.array(z.string()).min(1), withText: z.boolean() }),
    z.array(z.union([ExtractionRecord, FailedExtraction])),
  ),
  /** Reads files in the same way, and tells of each every candidate for every fact. */
  'extraction.explain': hostCommand(
    z.strictObject({ paths: z.array(z.string()).min(1) }),
    z.array(z.union([ExplainedFile, FailedExtraction])),
  ),
}
