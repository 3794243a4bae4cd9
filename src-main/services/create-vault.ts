import { join, resolve } from 'node:path'
import type { OpenVault } from '../contract/index.ts'
import { ProblemError } from '../domain/problem.ts'
import { createVault as createVaultFolder } from '../vault/create-vault.ts'
import { vaultEnding } from '../vault/vault-files.ts'
import type { Desk } from './desk.ts'
import { openAt } from './unlock-vault.ts'

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A name every file system takes. */
function folderName(name: string): string {
  const isPlain =
    [...name].every(letter => letter >= ' ' && !'/\\:*?"<>|\u007f'.includes(letter)) &&
    !/^\.|[. ]$/.test(name)
  if (isPlain && !reserved.test(name) && Buffer.byteLength(name) <= 200) return `${name}${vaultEnding}`
  throw new ProblemError(
    'invalid-input',
    'Choose another name: it cannot hold / \\ : * ? " < > | or begin with a dot.',
  )
}

/** Makes a vault in the folder new vaults are made in, and opens it. */
export async function createVault(desk: Desk, name: string, passphrase: string): Promise<OpenVault> {
  return createVaultAt(desk, join(await desk.known.place(), folderName(name)), passphrase)
}

/** Makes a vault at a path, which gets the ending of vaults, and opens it. */
export async function createVaultAt(desk: Desk, path: string, passphrase: string): Promise<OpenVault> {
  const folder = resolve(path.endsWith(vaultEnding) ? path : `${path}${vaultEnding}`)
  await createVaultFolder(folder, passphrase)
  return openAt(desk, folder, passphrase)
}
