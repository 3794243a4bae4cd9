import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ProblemError } from '../domain/problem.ts'
import { type Connection, headerNumber } from './database.ts'

interface Migration {
  readonly number: number
  readonly sql: string
}

/** Beside this file, in the sources and in the build alike. */
export const migrationsFolder = fileURLToPath(new URL('./migrations/', import.meta.url))

/** The migrations of a folder, in order. A gap or a repeat means that the program itself is incomplete. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder)
    .filter(name => /^\d{4}-.+\.sql$/.test(name))
    .sort()
  return names.map((name, index) => {
    const number = Number(name.slice(0, 4))
    if (number !== index + 1)
      throw new ProblemError(
        'migration-gap',
        `Breachdesk is not installed completely (step ${index + 1} of the vault's format is missing); install it again.`,
      )
    return { number, sql: readFileSync(`${folder}/${name}`, 'utf8') }
  })
}

/** Refuses a vault written by a newer program. */
export function checkVersion(version: number, migrations: readonly Migration[]): void {
  if (version <= migrations.length) return
  throw new ProblemError(
    'newer-vault',
    'The vault was written by a newer Breachdesk; open it with that version.',
  )
}

/**
 * Brings a vault to the present format, each step in a transaction of its own. A vault that holds something is
 * copied to `copyPath` first, encrypted as it is.
 */
export function migrate(db: Connection, migrations: readonly Migration[], copyPath: string): void {
  const version = headerNumber(db, 'user_version')
  checkVersion(version, migrations)
  const missing = migrations.slice(version)
  if (missing.length === 0) return
  if (version > 0) {
    rmSync(copyPath, { force: true })
    db.prepare('VACUUM INTO ?').run(copyPath)
  }
  for (const { number, sql } of missing)
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`user_version = ${number}`)
    })()
}
