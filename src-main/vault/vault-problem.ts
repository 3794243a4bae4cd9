// What SQLite and the file system say, in the words of the product.
import Database from 'better-sqlite3'
import { type Problem, problem, problemOf } from '../domain/problem.ts'

const damaged = problem(
  'damaged-vault',
  'The vault file is damaged, so it was left as it is; restore it from a backup.',
)
const full = problem('disk-full', 'The disk is full, so nothing more can be stored.')
const readOnly = problem('vault-read-only', 'The vault lies in a place that cannot be written to.')
const inUse = problem('vault-in-use', 'The vault is open in another window or program; close it there first.')
const gone = problem('vault-missing', 'The vault file is not there.')

const bySqliteCode: readonly (readonly [prefix: string, problem: Problem])[] = [
  ['SQLITE_CORRUPT', damaged],
  ['SQLITE_NOTADB', damaged],
  ['SQLITE_FULL', full],
  ['SQLITE_READONLY', readOnly],
  ['SQLITE_BUSY', inUse],
  ['SQLITE_LOCKED', inUse],
  ['SQLITE_CANTOPEN', gone],
  ['SQLITE_IOERR_SHORT_READ', damaged],
  ['SQLITE_IOERR_DATA', damaged],
]

const bySystemCode: Readonly<Record<string, Problem>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: readOnly,
  EACCES: readOnly,
  EPERM: readOnly,
  ENOENT: gone,
  ENOTDIR: gone,
}

/** The code of an error of the file system, null for any other. */
export function systemCode(thrown: unknown): string | null {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null
}

/** The problem inside whatever was thrown while a vault was used. */
export function vaultProblem(thrown: unknown): Problem {
  const code = systemCode(thrown) ?? ''
  if (thrown instanceof Database.SqliteError) {
    const known = bySqliteCode.find(([prefix]) => code.startsWith(prefix))
    if (known !== undefined) return known[1]
  }
  return bySystemCode[code] ?? problemOf(thrown)
}
