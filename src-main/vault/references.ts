// What points at a row, read from the schema: whatever is made to hang on a breach or an article follows it, or leaves
// with it, without being named here.
import * as z from 'zod'
import { articleId, breachId } from '../domain/ids.ts'
import type { Image, SqlValue } from './changes.ts'
import type { Connection } from './database.ts'
import { type NewRows, primaryKeys, type RecordedTable, recordedTables } from './tables/rows.ts'
import type { ReadableVault } from './vault.ts'
import type { Writer } from './writer.ts'

interface Reference {
  readonly table: RecordedTable
  readonly column: string
}

/** Columns that hold ids as people write them. They follow what they name, and are no reason to keep it. */
const written: readonly (Reference & { readonly target: RecordedTable; id(number: number): string })[] = [
  { table: 'rule_taggings', column: 'target', target: 'articles', id: articleId },
  { table: 'rule_taggings', column: 'target', target: 'breaches', id: breachId },
]

const Row = z.strictObject({ name: z.string(), column: z.string(), target: z.string() })
const known = new WeakMap<Connection, readonly (Reference & { readonly target: string })[]>()

function referencesTo(db: Connection, target: RecordedTable): readonly Reference[] {
  let all = known.get(db)
  if (all === undefined) {
    const rows = db
      .prepare(`SELECT m.name, f."from" AS "column", f."table" AS target FROM sqlite_schema AS m,
        pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table'`)
      .all()
    all = z
      .array(Row)
      .parse(rows)
      .flatMap(({ name, ...rest }) => {
        const table = recordedTables.find(recorded => recorded === name)
        return table === undefined ? [] : [{ ...rest, table }]
      })
    known.set(db, all)
  }
  return all.filter(reference => reference.target === target)
}

const rowsWith = (db: Connection, { table, column }: Reference, value: SqlValue) =>
  db.prepare(`SELECT * FROM ${table} WHERE ${column} = ?`).all(value) as Record<string, SqlValue>[]

const keyOf = (table: RecordedTable, row: Image): Image =>
  Object.fromEntries(primaryKeys[table].map(column => [column, row[column] ?? null]))

function exists(db: Connection, table: RecordedTable, key: Image): boolean {
  const where = Object.keys(key).map(column => `${column} = @${column}`)
  return db.prepare(`SELECT 1 FROM ${table} WHERE ${where.join(' AND ')}`).get(key) !== undefined
}

/**
 * Lets everything that points at one row point at another instead, but for the tables left out. What would then stand
 * there twice, as a tag that both carry, stands there once.
 */
export function repoint(
  { db }: ReadableVault,
  writer: Writer,
  target: RecordedTable,
  from: number,
  into: number,
  leftOut: ReadonlySet<RecordedTable>,
): void {
  const point = (reference: Reference, old: SqlValue, now: SqlValue) => {
    const { table, column } = reference
    for (const row of rowsWith(db, reference, old)) {
      const key = keyOf(table, row)
      if (key[column] === undefined) {
        writer.update(table, key, { [column]: now })
        continue
      }
      writer.remove(table, key)
      if (!exists(db, table, { ...key, [column]: now })) insertRow(writer, table, { ...row, [column]: now })
    }
  }
  for (const reference of referencesTo(db, target))
    if (!leftOut.has(reference.table)) point(reference, from, into)
  for (const reference of writtenTo(target)) point(reference, reference.id(from), reference.id(into))
}

const writtenTo = (target: RecordedTable) => written.filter(reference => reference.target === target)

/** What rules remember of one breach is remembered of another as well. */
export function copyWritten({ db }: ReadableVault, writer: Writer, from: number, to: number): void {
  for (const reference of writtenTo('breaches'))
    for (const row of rowsWith(db, reference, reference.id(from)))
      insertRow(writer, reference.table, { ...row, [reference.column]: reference.id(to) })
}

/** True when something points at a row, in any table but those left out. */
export const isPointedAt = (
  { db }: ReadableVault,
  target: RecordedTable,
  id: number,
  leftOut: ReadonlySet<RecordedTable>,
): boolean =>
  referencesTo(db, target).some(
    ({ table, column }) => !leftOut.has(table) && exists(db, table, { [column]: id }),
  )

/** Puts a row into a table as it stands, whichever table that is. */
export const insertRow = (writer: Writer, table: RecordedTable, row: Image): void =>
  void writer.insert<RecordedTable>(table, row as unknown as NewRows[RecordedTable])

/** What outlives what it points at: the attachment of a mail stays when the mail goes. */
const outlive: ReadonlySet<string> = new Set(['articles.mail_id'])

/** Removes a row, and before it every row that points at it, and so on down. */
export function removeWhole(vault: ReadableVault, writer: Writer, target: RecordedTable, id: number): void {
  const [column] = primaryKeys[target]
  for (const reference of writtenTo(target))
    for (const row of rowsWith(vault.db, reference, reference.id(id)))
      writer.remove(reference.table, keyOf(reference.table, row))
  removePointing(vault, writer, target, id)
  writer.remove(target, { [column]: id })
}

function removePointing(vault: ReadableVault, writer: Writer, target: RecordedTable, id: number): void {
  const { db } = vault
  for (const reference of referencesTo(db, target)) {
    const { table, column } = reference
    for (const row of rowsWith(db, reference, id)) {
      const key = keyOf(table, row)
      if (outlive.has(`${table}.${column}`)) {
        writer.update(table, key, { [column]: null })
        continue
      }
      const [own, ...others] = primaryKeys[table]
      const number = row[own]
      if (others.length === 0 && typeof number === 'number') removePointing(vault, writer, table, number)
      // What points at it in two ways may be gone by now.
      if (exists(db, table, key)) writer.remove(table, key)
    }
  }
}
