// Makes the content of a vault again from a JSON file: the same rows under the same ids. The history is not in the file;
// it begins anew with an edit that says so, and undo takes that back like any other.
import { basename } from 'node:path'
import type { StoredValue } from '../../domain/exports/file-columns.ts'
import {
  type FileTableName,
  fileRow,
  fileTableNames,
  fileTables,
  VaultFileHead,
  vaultFileFormat,
  vaultFileVersion,
  writtenName,
} from '../../domain/exports/vault-file.ts'
import { ProblemError } from '../../domain/problem.ts'
import { record, recorderOf, together } from '../../vault/record.ts'
import { insertRow } from '../../vault/references.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Writer } from '../../vault/writer.ts'
import { type Desk, deedOf } from '../desk.ts'
import { fileProblem } from '../file-problem.ts'
import { exportNameFaults, highlightFaults, noteFaults, tagFaults } from '../verify-annotations.ts'
import { groupingFaults } from '../verify-grouping.ts'
import { spanFaults, verdictFaults } from '../verify-spans.ts'
import { originalFaults } from '../verify-vault.ts'
import { recordsOf } from './read-vault-file.ts'

/** What was read back. */
export interface Restored {
  readonly breaches: number
  readonly articles: number
  readonly claims: number
  readonly isWhole: boolean
}

/** Rows of one line of the history: a line is held in memory until it is written. */
const rowsOfEdit = 20_000

/** Reads a file into a vault that holds nothing yet. Whatever is wrong with the file, the vault stays empty. */
export function restoreVault(desk: Desk, path: string): Restored {
  const vault = desk.session.vault()
  refuseUsed(vault)
  return together(vault, 'full', () => {
    // Rows point at rows that come later in the file.
    vault.db.pragma('defer_foreign_keys = ON')
    const { head, records } = opened(path)
    const restored = headOf(head)
    const counts = insertAll(desk, vault, basename(path), records)
    keepNumbering(vault, restored.numbering)
    refuseFaults(vault)
    return { ...counts, isWhole: restored.isWhole }
  })
}

/** The records are read later; whether the file can be read at all shows at once. */
function opened(path: string): ReturnType<typeof recordsOf> {
  try {
    return recordsOf(path)
  } catch (error) {
    const { code, message } = fileProblem(error)
    throw new ProblemError(code, message)
  }
}

function refuseUsed({ db }: Vault): void {
  const used = fileTableNames.some(name => db.prepare(`SELECT 1 FROM ${name} LIMIT 1`).get() !== undefined)
  if (used)
    throw new ProblemError(
      'vault-not-empty',
      'This vault holds something already; make a new vault and restore the file into that.',
    )
}

function headOf(head: unknown): VaultFileHead {
  const { format, version, isRestorable } = (head ?? {}) as Record<string, unknown>
  if (format !== vaultFileFormat)
    throw new ProblemError('unknown-format', 'This is no file that Breachdesk exported as JSON.')
  if (typeof version === 'number' && version > vaultFileVersion)
    throw new ProblemError(
      'newer-vault',
      'This file was written by a newer Breachdesk; update this one first.',
    )
  if (isRestorable === false)
    throw new ProblemError(
      'invalid-input',
      'Names or facts were taken out of this file, and with them the texts: no vault can be made of it.',
    )
  const parsed = VaultFileHead.safeParse(head)
  if (!parsed.success) throw damaged(parsed.error.issues[0]?.message ?? 'its beginning is not understood')
  return parsed.data
}

const damaged = (why: string) =>
  new ProblemError('damaged-file', `The file is damaged, so nothing was restored: ${why.replace(/\.$/, '')}.`)

function insertAll(
  desk: Desk,
  vault: Vault,
  fileName: string,
  records: Iterable<{ readonly table: string; readonly record: unknown }>,
) {
  const deed = deedOf(desk, 'restore')
  const counts = { breaches: 0, articles: 0, claims: 0 }
  const source = records[Symbol.iterator]()
  let next = source.next()
  let lines = 0
  while (next.done !== true) {
    lines += 1
    record(vault, deed, writer => {
      for (let rows = 0; next.done !== true && rows < rowsOfEdit; rows += 1, next = source.next()) {
        const name = tableCalled(next.value.table)
        insertRecord(writer, name, next.value.record)
        if (name === 'breaches' || name === 'articles' || name === 'claims') counts[name] += 1
      }
      return { label: labelFor(fileName, lines, counts), subject: null, value: null }
    })
  }
  return counts
}

const labelFor = (
  fileName: string,
  line: number,
  { breaches, articles }: { breaches: number; articles: number },
) =>
  line === 1
    ? `Restored ${fileName}: ${breaches} breaches, ${articles} articles. What was done before stands in the history of the vault it came from`
    : `Went on restoring ${fileName}: ${breaches} breaches, ${articles} articles by now`

const tables = new Map(fileTableNames.map(name => [writtenName(name), name]))

function tableCalled(written: string): FileTableName {
  const name = tables.get(written)
  if (name === undefined) throw damaged(`there is no “${written.slice(0, 50)}” in a vault`)
  return name
}

function insertRecord(writer: Writer, name: FileTableName, record: unknown): void {
  const parsed = fileRow(name).safeParse(record)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw damaged(
      `a row of ${writtenName(name)} is not understood (${issue?.path.join('.')}: ${issue?.message})`,
    )
  }
  const row = Object.entries(fileTables[name].columns).map(([column, { stored, isBytes }]) => {
    const value: StoredValue = stored(parsed.data[writtenName(column)] as never)
    return [column, isBytes && typeof value === 'string' ? Buffer.from(value, 'base64') : value] as const
  })
  // Texts are signed after they are read back, as those of old vaults are.
  const signature = name === 'article_texts' ? [['signature', null] as const] : []
  insertRow(writer, name, Object.fromEntries([...row, ...signature]))
}

/** Numbers that were given out and taken back are not given out again. */
function keepNumbering({ db }: Vault, numbering: Readonly<Record<string, number>>): void {
  const raise = db.prepare('UPDATE sqlite_sequence SET seq = max(seq, @seq) WHERE name = @name')
  const add = db.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (@name, @seq)')
  for (const [name, seq] of Object.entries(numbering)) {
    if (!fileTableNames.some(table => table === name)) throw damaged(`there is no table ${name}`)
    if (raise.run({ name, seq }).changes === 0) add.run({ name, seq })
  }
}

/** A file may have been written by hand: what a vault holds fits together, or it is not kept. */
function refuseFaults(vault: Vault): void {
  // What searches find is derived at the end of a transaction, and is looked at here.
  recorderOf(vault).rederive([], [])
  const [loose] = vault.db.pragma('foreign_key_check') as { table: string }[]
  if (loose !== undefined) throw damaged(`a row of ${loose.table} points to something that is not in it`)
  const [fault] = [
    ...spanFaults(vault),
    ...verdictFaults(vault),
    ...highlightFaults(vault, 1),
    ...noteFaults(vault, 1),
    ...tagFaults(vault),
    ...exportNameFaults(vault),
    ...groupingFaults(vault),
    ...originalFaults(vault),
  ]
  if (fault !== undefined) throw damaged(fault)
}
