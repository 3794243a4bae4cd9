import * as z from 'zod'
import { command, hostCommand } from './command.ts'

/** A vault this computer has seen. The page refers to it by id; the path is for showing only. */
export const KnownVault = z.strictObject({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  openedAt: z.string().nullable(),
  /** False when the folder is not there now (an unplugged disk, a moved folder). */
  isPresent: z.boolean(),
})
export type KnownVault = z.infer<typeof KnownVault>

/** The vault that is open. */
export const OpenVault = z.strictObject({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  articles: z.int().nonnegative(),
  breaches: z.int().nonnegative(),
  /** True for the samples' vault, which is erased when it is closed. */
  isTemporary: z.boolean(),
})
export type OpenVault = z.infer<typeof OpenVault>

/** What a check of the vault found. */
export const Verification = z.strictObject({
  faults: z.array(z.string()),
  checked: z.strictObject({
    articles: z.int(),
    quotes: z.int(),
    highlights: z.int(),
    originals: z.int(),
    edits: z.int(),
  }),
})

const Nothing = z.strictObject({})
const Passphrase = z.string().min(1)

export const vaultCommands = {
  /** The vaults seen on this computer, the last opened first. */
  'vaults.known': command(Nothing, z.array(KnownVault)),
  /** The folder new vaults are made in. */
  'vaults.place': command(Nothing, z.strictObject({ folder: z.string() })),
  /** Makes a vault in that folder and opens it. */
  'vaults.create': command(
    z.strictObject({ name: z.string().trim().min(1).max(100), passphrase: Passphrase }),
    OpenVault,
  ),
  /** Opens a known vault. */
  'vaults.unlock': command(z.strictObject({ id: z.string(), passphrase: Passphrase }), OpenVault),
  /** Takes a vault off the list; its folder stays as it is. */
  'vaults.forget': command(z.strictObject({ id: z.string() }), z.null()),
  /** Makes a temporary vault and imports the samples into it. */
  'vaults.trySamples': command(Nothing, OpenVault),
  /** The open vault; null while locked. */
  'vaults.current': command(Nothing, OpenVault.nullable()),
  /** Checks the history, every quote, every original, every reference and the file itself; one sentence a fault. */
  'vaults.verify': command(Nothing, Verification),
  /** Closes the open vault and forgets its key. */
  'vaults.lock': command(Nothing, z.null()),
  'vaults.createAt': hostCommand(z.strictObject({ path: z.string(), passphrase: Passphrase }), OpenVault),
  'vaults.unlockAt': hostCommand(z.strictObject({ path: z.string(), passphrase: Passphrase }), OpenVault),
  /** Puts an existing vault folder on the list. */
  'vaults.remember': hostCommand(z.strictObject({ path: z.string() }), KnownVault),
  'vaults.setPlace': hostCommand(
    z.strictObject({ folder: z.string() }),
    z.strictObject({ folder: z.string() }),
  ),
}
