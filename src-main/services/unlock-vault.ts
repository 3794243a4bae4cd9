import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { OpenVault } from '../contract/index.ts'
import { openVault } from '../vault/open-vault.ts'
import { vaultEnding } from '../vault/vault-files.ts'
import type { Desk } from './desk.ts'

/** Opens a vault of the list. */
export async function unlockVault(desk: Desk, id: string, passphrase: string): Promise<OpenVault> {
  return openAt(desk, await desk.known.pathOf(id), passphrase)
}

/** Opens the vault at a path; the ending of vaults may be left out. */
export async function unlockVaultAt(desk: Desk, path: string, passphrase: string): Promise<OpenVault> {
  const whole = resolve(path)
  const withEnding = `${whole}${vaultEnding}`
  const isShort = !whole.endsWith(vaultEnding) && !(await isThere(whole)) && (await isThere(withEnding))
  return openAt(desk, isShort ? withEnding : whole, passphrase)
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Opens a vault in place of the one that is open, which stays open when that fails. */
export async function openAt(
  { context, known, session }: Desk,
  path: string,
  passphrase: string,
): Promise<OpenVault> {
  if (session.current()?.path === path) await session.close()
  const vault = await openVault(path, passphrase)
  try {
    await session.close()
  } catch (error) {
    vault.close()
    throw error
  }
  // The list is a convenience: a vault opens even where it cannot be written.
  await known.note(path, context.now().toISOString()).catch(() => null)
  return session.open({ vault, path, isTemporary: false, afterClose: async () => undefined })
}
