// Connections to the encrypted file.
import Database from 'better-sqlite3'
import { fold } from '../domain/fold.ts'
import { nameKeysOf, victimName } from '../domain/victim-name.ts'

export type Connection = Database.Database

interface ConnectionOptions {
  readonly isReadOnly: boolean
  /** False only while a vault is being made. */
  readonly mustExist: boolean
}

/** Opens the file with the raw data key: SQLite derives nothing. The first read tells whether the key fits. */
export function connect(
  path: string,
  dataKey: Buffer,
  { isReadOnly, mustExist }: ConnectionOptions,
): Connection {
  const db = new Database(path, { readonly: isReadOnly, fileMustExist: mustExist, timeout: 2000 })
  db.pragma("cipher = 'aegis'")
  db.pragma("algorithm = 'aegis-256'")
  db.pragma('page_size = 16384')
  const rawKey = Buffer.concat([Buffer.from('raw:'), dataKey])
  db.key(rawKey)
  rawKey.fill(0)
  db.pragma('cache_size = -65536')
  db.pragma('temp_store = MEMORY')
  db.pragma('foreign_keys = ON')
  db.pragma('secure_delete = ON')
  db.pragma('trusted_schema = OFF')
  db.function('fold', { deterministic: true }, text => fold(String(text)))
  db.function('name_of', { deterministic: true }, text => victimName(String(text)))
  db.function('name_keys', { deterministic: true }, name => JSON.stringify(nameKeysOf(String(name))))
  return db
}

/** One number kept in the file's header. */
export const headerNumber = (db: Connection, name: 'user_version' | 'application_id'): number =>
  Number(db.pragma(name, { simple: true }))

/** Marks the file as ours: `BDSK`. */
export const applicationId = 0x4244534b
