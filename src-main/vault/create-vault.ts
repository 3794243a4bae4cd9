import { randomBytes, randomUUID } from 'node:crypto'
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ProblemError } from '../domain/problem.ts'
import { applicationId, connect } from './database.ts'
import { checkStrength, wrapKey } from './keys.ts'
import { writeKeys } from './keys-file.ts'
import { migrate, migrationsFolder, readMigrations } from './migrate.ts'
import { filesOf } from './vault-files.ts'
import { vaultProblem } from './vault-problem.ts'
import { syncFolder } from './write-file-atomically.ts'

/** Makes an empty vault. It is built aside and then renamed, so that half a vault never appears. */
export async function createVault(folder: string, passphrase: string): Promise<void> {
  checkStrength(passphrase)
  await refuseExisting(folder)
  const aside = join(dirname(folder), `.${randomUUID()}.breachdesk-new`)
  try {
    await mkdir(dirname(folder), { recursive: true })
    await mkdir(aside, { mode: 0o700 })
    await build(aside, passphrase)
    await refuseExisting(folder)
    await rename(aside, folder)
    await syncFolder(dirname(folder))
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    const { code, message } = vaultProblem(error)
    if (code !== 'vault-read-only') throw new ProblemError(code, message)
    throw new ProblemError(
      'vault-read-only',
      'The vault cannot be made here: the folder cannot be written to.',
    )
  }
}

async function build(folder: string, passphrase: string): Promise<void> {
  const files = filesOf(folder)
  const dataKey = randomBytes(32)
  try {
    await writeKeys(files.keys, await wrapKey(dataKey, passphrase))
    await writeFile(files.lock, '', { mode: 0o600 })
    await writeFile(files.database, '', { mode: 0o600 })
    const db = connect(files.database, dataKey, { isReadOnly: false, mustExist: true })
    try {
      db.pragma(`application_id = ${applicationId}`)
      migrate(db, readMigrations(migrationsFolder), files.copy)
    } finally {
      db.close()
    }
  } finally {
    dataKey.fill(0)
  }
}

async function refuseExisting(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => null)
  if (found !== null)
    throw new ProblemError('vault-exists', 'There is something of that name already; choose another name.')
}
