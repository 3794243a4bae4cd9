import Database from 'better-sqlite3'
import { ProblemError } from '../domain/problem.ts'

/** Held by one process at a time. */
export interface Lock {
  release(): void
}

/**
 * Takes the vault for this process. SQLite's lock on an empty file is the operating system's own: it ends with the
 * process, however that ends. Apart from the vault file, so that several connections can share the vault.
 */
export function takeLock(path: string): Lock {
  const db = new Database(path, { timeout: 0 })
  try {
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error
    throw new ProblemError(
      'vault-in-use',
      'The vault is open in another window or program; close it there first.',
    )
  }
  return { release: () => void db.close() }
}
