import * as z from 'zod'
import { ExtractionRecord, FailedExtraction } from '../domain/extraction-record.ts'
import { hostCommand } from './command.ts'

export const extractionCommands = {
  /** Reads files without a vault and stores nothing; one entry a file, in order. */
  'extraction.run': hostCommand(
    z.strictObject({ paths: z.array(z.string()).min(1), withText: z.boolean() }),
    z.array(z.union([ExtractionRecord, FailedExtraction])),
  ),
}
