// Vaults of the samples that a crash left behind. Nobody knows their passphrases, so they only take up room.
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { takeLock } from '../vault/lock.ts'
import { filesOf, vaultEnding } from '../vault/vault-files.ts'

/** What the folder of a samples' vault is called, before the six characters that make it unique. */
export const samplesPrefix = 'breachdesk-samples-'
/** The vault in that folder. */
export const samplesVault = `Samples${vaultEnding}`

/** Milliseconds after which nobody can still be making the vault: until it is open, nothing holds its lock. */
const longestMaking = 60 * 60 * 1000

/** Erases the samples' vaults in `parent` that are this person's, hold nothing else, and are not open. Never rejects. */
export async function sweepSamples(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => [])
  for (const name of names) {
    if (!name.startsWith(samplesPrefix)) continue
    const place = join(parent, name)
    if (await isLeft(place).catch(() => false)) await rm(place, { recursive: true }).catch(() => undefined)
  }
}

async function isLeft(place: string): Promise<boolean> {
  const found = await lstat(place)
  const isOurs = process.getuid === undefined || found.uid === process.getuid()
  if (!found.isDirectory() || !isOurs || Date.now() - found.mtimeMs < longestMaking) return false
  const [only, ...others] = await readdir(place)
  if (only !== samplesVault || others.length > 0) return false
  const files = filesOf(join(place, samplesVault))
  for (const file of [files.lock, files.keys]) if (!(await lstat(file)).isFile()) return false
  takeLock(files.lock).release()
  return true
}
