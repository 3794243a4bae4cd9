import { join } from 'node:path'

/** The ending of a vault's folder. */
export const vaultEnding = '.breachdesk'

/** Where the files of a vault lie. */
export const filesOf = (folder: string) => ({
  database: join(folder, 'vault.sqlite'),
  /** There only while the vault is open, or after a crash. */
  log: join(folder, 'vault.sqlite-wal'),
  keys: join(folder, 'keys.json'),
  lock: join(folder, 'vault.lock'),
  /** The vault as it was before its format was last brought up to date. */
  copy: join(folder, 'vault.before-update.sqlite'),
})
