import { join, resolve } from 'node:path'
import type { OpenVault } from '../contract/index.ts'
import { ProblemError } from '../domain/problem.ts'
import { createVault as createVaultFolder } from '../vault/create-vault.ts'
import { vaultEnding } from '../vault/vault-files.ts'
import type { Desk } from './desk.ts'
import { openAt } from './unlock-vault.ts'

/** What Windows takes for devices, whatever ending follows. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])\s*(\.|$)/i
const longest = 200

function folderName(name: string): string {
  const why = whyNoName(name)
  if (why !== null) throw new ProblemError('invalid-input', `Choose another name: ${why}.`)
  return `${name}${vaultEnding}`
}

/** What keeps a name from being one that every file system takes; null when nothing does. */
function whyNoName(name: string): string | null {
  if ([...name].some(letter => letter < ' ' || '/\\:*?"<>|\u007f'.includes(letter)))
    return 'it cannot hold / \\ : * ? " < > |'
  if (/^\.|[. ]$/.test(name)) return 'it cannot begin or end with a dot, or end with a space'
  if (reserved.test(name)) return 'Windows keeps this one for itself'
  return Buffer.byteLength(name) > longest ? 'this one is too long' : null
}

/** Makes a vault in the folder new vaults are made in, and opens it. */
export async function createVault(desk: Desk, name: string, passphrase: string): Promise<OpenVault> {
  return createVaultAt(desk, join(await desk.known.place(), folderName(name)), passphrase)
}

/** Makes a vault at a path, which gets the ending of vaults, and opens it. */
export async function createVaultAt(desk: Desk, path: string, passphrase: string): Promise<OpenVault> {
  const whole = resolve(path)
  const folder = whole.endsWith(vaultEnding) ? whole : `${whole}${vaultEnding}`
  await createVaultFolder(folder, passphrase)
  return openAt(desk, folder, passphrase)
}
