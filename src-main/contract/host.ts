// What the window's host answers itself: dialogs, and what it knows about the network. The engine never sees these.
import * as z from 'zod'
import { ExportRequest, WrittenExport } from '../domain/exports/export.ts'
import { ArticleId } from '../domain/ids.ts'
import { command } from './command.ts'
import { RestoredVault } from './exports.ts'
import { ImportSummary } from './imports.ts'
import { KnownVault } from './vaults.ts'

/** The proof that nothing leaves the machine. */
export const OfflineState = z.strictObject({
  /** Requests to anything but the app itself, all of them cancelled. */
  blockedRequests: z.int().nonnegative(),
  /** Whether the start-up self-test (a request that must fail) was blocked; null until it ran. */
  isSelfTestPassed: z.boolean().nullable(),
  testedAt: z.string().nullable(),
  /** What runs the window: `Electron 45.4.1`, or the stand-in by name. */
  runtime: z.string(),
  /** The version of Breachdesk. */
  version: z.string(),
})
export type OfflineState = z.infer<typeof OfflineState>

/** A file that was written outside the vault, by its name. */
const SavedFile = z.strictObject({ name: z.string() })

export const hostCommands = {
  /** Asks for an existing vault folder and puts it on the list; null when the person thinks better of it. */
  'host.chooseVault': command(z.strictObject({}), KnownVault.nullable()),
  /** Asks for the folder new vaults are made in. */
  'host.choosePlace': command(z.strictObject({}), z.strictObject({ folder: z.string() }).nullable()),
  /** Asks for article files and imports them. */
  'host.chooseFiles': command(z.strictObject({}), ImportSummary.nullable()),
  /** Asks where to write the file an article came in, and writes it; null when the person thinks better of it. */
  'host.saveOriginal': command(z.strictObject({ id: ArticleId }), SavedFile.nullable()),
  /** Asks where to write what happened to each file of an import, as .csv or .json, and writes it. */
  'host.saveReport': command(z.strictObject({ importId: z.string() }), SavedFile.nullable()),
  /** Asks where to write an export, and writes it: a PDF is printed here. Null when the person thinks better of it. */
  'host.saveExport': command(
    /** `fileName`: what the dialog offers; `exports.preview` names one. */
    z.strictObject({ request: ExportRequest, fileName: z.string().min(1).max(200) }),
    z.strictObject({ ...WrittenExport.shape, name: z.string() }).nullable(),
  ),
  /** Shows the export written last among the files of its folder; false when there is none. */
  'host.showExport': command(z.strictObject({}), z.boolean()),
  /** Asks for a file that was exported as JSON, and restores it into the open vault, which has to be empty. */
  'host.restoreVault': command(z.strictObject({}), RestoredVault.nullable()),
  'host.offline': command(z.strictObject({}), OfflineState),
}
