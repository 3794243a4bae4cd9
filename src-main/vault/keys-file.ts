import { readFile, stat } from 'node:fs/promises'
import { ProblemError } from '../domain/problem.ts'
import { Keys } from './keys.ts'
import { systemCode } from './vault-problem.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

const largestKeysFile = 64 * 1024

const damagedKeys = () =>
  new ProblemError(
    'damaged-keys',
    'The key file of the vault (keys.json) is damaged, so the vault cannot be opened; restore it from a backup.',
  )

/** Reads and checks `keys.json`; nothing in it is believed before that. */
export async function readKeys(path: string): Promise<Keys> {
  const text = await readText(path)
  try {
    return Keys.parse(JSON.parse(text))
  } catch {
    throw damagedKeys()
  }
}

async function readText(path: string): Promise<string> {
  try {
    const found = await stat(path)
    if (!found.isFile() || found.size > largestKeysFile) throw damagedKeys()
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT')
      throw new ProblemError('vault-missing', 'The key file of the vault (keys.json) is missing.')
    throw error
  }
}

export const writeKeys = (path: string, keys: Keys): Promise<void> =>
  writeFileAtomically(path, `${JSON.stringify(keys, null, 2)}\n`)
