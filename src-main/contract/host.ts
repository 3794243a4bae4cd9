// What the window's host answers itself: dialogs, and what it knows about the network. The engine never sees these.
import * as z from 'zod'
import { command } from './command.ts'
import { ImportReport } from './imports.ts'
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

export const hostCommands = {
  /** Asks for an existing vault folder and puts it on the list; null when the person thinks better of it. */
  'host.chooseVault': command(z.strictObject({}), KnownVault.nullable()),
  /** Asks for the folder new vaults are made in. */
  'host.choosePlace': command(z.strictObject({}), z.strictObject({ folder: z.string() }).nullable()),
  /** Asks for article files and imports them. */
  'host.chooseFiles': command(z.strictObject({}), ImportReport.nullable()),
  'host.offline': command(z.strictObject({}), OfflineState),
}
