import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { ProblemError } from '../domain/problem.ts'
import { applicationId, type Connection, connect, headerNumber } from './database.ts'
import { unwrapKey } from './keys.ts'
import { readKeys } from './keys-file.ts'
import { takeLock } from './lock.ts'
import { checkVersion, migrate, migrationsFolder, readMigrations } from './migrate.ts'
import { fillSearch } from './search/fill-search.ts'
import { asVault, type Vault } from './vault.ts'
import { filesOf } from './vault-files.ts'
import { systemCode, vaultProblem } from './vault-problem.ts'

type Files = ReturnType<typeof filesOf>

/** Up to this size every page is checked on opening; beyond, damage shows when the page is read. */
const wholeCheckBytes = 32 * 1024 * 1024

/** Opens a vault. Everything that can be wrong with it is found before anything on the disk is changed. */
export async function openVault(
  folder: string,
  passphrase: string,
  migrations = migrationsFolder,
): Promise<Vault> {
  try {
    const files = filesOf(folder)
    await refuseMissing(folder, files)
    const keys = await readKeys(files.keys)
    await refuseReadOnly([folder, files.database])
    const dataKey = await unwrapKey(keys, passphrase)
    try {
      return await openWith(folder, files, dataKey, migrations)
    } finally {
      dataKey.fill(0)
    }
  } catch (error) {
    const { code, message } = vaultProblem(error)
    throw new ProblemError(code, message)
  }
}

async function openWith(folder: string, files: Files, dataKey: Buffer, migrations: string): Promise<Vault> {
  const steps = readMigrations(migrations)
  const lock = takeLock(files.lock)
  let db: Connection | null = null
  try {
    const isAtRest = (await sizeOf(files.log)) === 0
    if (isAtRest) inspect(files.database, dataKey, (await sizeOf(files.database)) <= wholeCheckBytes, steps)
    const opened = connect(files.database, dataKey, { isReadOnly: false, mustExist: true })
    db = opened
    refuseForeign(opened)
    checkVersion(headerNumber(opened, 'user_version'), steps)
    opened.pragma('journal_mode = WAL')
    migrate(opened, steps, files.copy)
    const vault = asVault(folder, opened, () => close(opened, lock))
    fillSearch(vault)
    return vault
  } catch (error) {
    db?.close()
    lock.release()
    throw error
  }
}

/** Looks at a vault that was closed properly, without leaving a trace. */
function inspect(
  path: string,
  dataKey: Buffer,
  isWhole: boolean,
  steps: ReturnType<typeof readMigrations>,
): void {
  const db = connect(path, dataKey, { isReadOnly: true, mustExist: true })
  try {
    refuseForeign(db)
    checkVersion(headerNumber(db, 'user_version'), steps)
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    if (isWhole && db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw damaged()
  } finally {
    db.close()
  }
}

const damaged = () =>
  new ProblemError(
    'damaged-vault',
    'The vault file is damaged, so it was left as it is; restore it from a backup.',
  )

/** A file cut to nothing opens as an empty database: the mark is missing then. */
function refuseForeign(db: Connection): void {
  if (headerNumber(db, 'application_id') !== applicationId || headerNumber(db, 'user_version') === 0)
    throw damaged()
}

/** At rest a vault is one file, without a write-ahead log: it can then be read from a read-only place. */
function close(db: Connection, lock: ReturnType<typeof takeLock>): void {
  try {
    db.pragma('optimize')
    db.pragma('journal_mode = DELETE')
  } catch {
    // A full disk: what is in the log stays there, and is found again on opening.
  }
  try {
    db.close()
  } finally {
    lock.release()
  }
}

async function refuseMissing(folder: string, files: Files): Promise<void> {
  const missing = (what: string) => new ProblemError('vault-missing', what)
  const found = await stat(folder).catch(() => null)
  if (found === null)
    throw missing('The vault folder is not there; perhaps its disk is not connected, or it was moved.')
  if (!found.isDirectory()) throw missing('This is a file, not a vault folder.')
  const database = await stat(files.database).catch(() => null)
  if (database === null || !database.isFile())
    throw missing('The vault file (vault.sqlite) is missing from the folder.')
}

async function refuseReadOnly(paths: readonly string[]): Promise<void> {
  try {
    for (const path of paths) await access(path, constants.R_OK | constants.W_OK)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw error
    throw new ProblemError(
      'vault-read-only',
      'The vault lies in a place that cannot be written to; copy it to a disk that can.',
    )
  }
}

const sizeOf = (path: string) =>
  stat(path).then(
    found => found.size,
    () => 0,
  )
