import * as z from 'zod'
import { LostAnchor, LostHighlight, ReextractionReport, Selection } from '../domain/reextraction.ts'
import { command } from './command.ts'

export const reextractionCommands = {
  /** Reads articles again from their originals and tells what would change; nothing is written. */
  'reextraction.preview': command(Selection, ReextractionReport),
  /** The same, and makes the change: one edit an article, taken back together by one undo. */
  'reextraction.run': command(Selection, ReextractionReport),
  /** Stops after the articles being read; what was changed stays changed. */
  'reextraction.cancel': command(z.strictObject({}), z.null()),
  /** The version of the rules of today, how many articles were read by older ones, and how many quotes are lost. */
  'reextraction.state': command(
    z.strictObject({}),
    z.strictObject({ engineVersion: z.int(), older: z.int(), lost: z.int() }),
  ),
  /** Everything of the vault that is kept although its article has its quote no longer. */
  'reextraction.lost': command(
    z.strictObject({}),
    z.strictObject({ claims: z.array(LostAnchor), highlights: z.array(LostHighlight) }),
  ),
}
