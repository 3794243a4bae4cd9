import * as z from 'zod'
import { ExportName, ExportPreview, ExportRequest, WrittenExport } from '../domain/exports/export.ts'
import { TlpLevel } from '../domain/exports/tlp.ts'
import { command, hostCommand } from './command.ts'

/** What was made again from a file. */
export const RestoredVault = z.strictObject({
  breaches: z.int().nonnegative(),
  articles: z.int().nonnegative(),
  claims: z.int().nonnegative(),
  /** False: the file held some breaches of a vault, or something had been held back. */
  isWhole: z.boolean(),
})
export type RestoredVault = z.infer<typeof RestoredVault>

const Place = z.strictObject({ path: z.string().min(1), isReplacing: z.boolean().default(false) })

export const exportCommands = {
  /** What would be written and what is held back; nothing is written. */
  'exports.preview': command(ExportRequest, ExportPreview),
  /** Writes a file, whole or not at all. A PDF is printed by the host: `exports.page`, then `exports.store`. */
  'exports.write': hostCommand(z.strictObject({ request: ExportRequest, ...Place.shape }), WrittenExport),
  /** The page a PDF is printed from; it leaves the vault: whoever asks keeps it to the printer. */
  'exports.page': hostCommand(
    ExportRequest,
    z.strictObject({
      html: z.string(),
      marking: TlpLevel.nullable(),
      breaches: z.int().nonnegative(),
      claims: z.int().nonnegative(),
      names: z.int().nonnegative(),
      isRestorable: z.boolean(),
    }),
  ),
  /** Puts bytes into a file, whole or not at all. */
  'exports.store': hostCommand(
    z.strictObject({ bytes: z.instanceof(Uint8Array), ...Place.shape }),
    WrittenExport.pick({ path: true, sizeBytes: true, sha256: true }),
  ),
  /** What the analyst said about names, in the order of the alphabet. */
  'exports.names': command(z.strictObject({}), z.array(ExportName)),
  /** Says of a name that it is always replaced, or never, or, with null, that the rules decide. Answers with the list. */
  'exports.setName': command(
    z.strictObject({ name: z.string().trim().min(2).max(200), isHidden: z.boolean().nullable() }),
    z.array(ExportName),
  ),
  /** Makes an empty vault what an exported JSON file says: the same ids, and a history that begins anew. */
  'exports.restore': hostCommand(z.strictObject({ path: z.string().min(1) }), RestoredVault),
}
