// Rows as they were: the vault as it is, and over it what the edits since then have changed, taken back in memory.
import type { Change, Image } from './changes.ts'
import type { Connection } from './database.ts'
import { primaryKeys, type RecordedTable } from './tables/rows.ts'

export interface PastRows {
  /** Takes changes back; they must be given newest first, and whole edits at a time. */
  takeBack(changes: readonly Change[]): void
  /** The row of this key; null when there was none. */
  row(table: RecordedTable, key: Image): Image | null
  /** The rows whose `column` holds a number. */
  rows(table: RecordedTable, column: string, number: number): Image[]
}

const keyOf = (table: RecordedTable, row: Image): string =>
  JSON.stringify([table, ...primaryKeys[table].map(column => row[column])])

/**
 * The rows of a vault, from the present backwards. Nothing is written, neither by it nor by others while it is in use:
 * what it has read of the present it remembers, and a row that stays as it is stays the same object.
 */
export function pastRows(db: Connection): PastRows {
  const past = new Map<string, { readonly table: RecordedTable; readonly row: Image | null }>()
  const lists = new Map<string, readonly { readonly key: string; readonly image: Image }[]>()
  const single = new Map<string, Image | null>()

  const present = (table: RecordedTable, key: Image): Image | null => {
    const name = keyOf(table, key)
    const known = single.get(name)
    if (known !== undefined) return known
    const columns = primaryKeys[table]
    const where = columns.map(column => `${column} = @${column}`).join(' AND ')
    const values = Object.fromEntries(columns.map(column => [column, key[column] ?? null]))
    const found = db.prepare(`SELECT * FROM ${table} WHERE ${where}`).get(values) as Image | undefined
    single.set(name, found ?? null)
    return found ?? null
  }
  const presentList = (table: RecordedTable, column: string, number: number) => {
    const name = `${table} ${column} ${number}`
    const known = lists.get(name)
    if (known !== undefined) return known
    const found = db.prepare(`SELECT * FROM ${table} WHERE ${column} = ?`).all(number) as Image[]
    const list = found.map(image => ({ key: keyOf(table, image), image }))
    lists.set(name, list)
    return list
  }
  const row = (table: RecordedTable, key: Image): Image | null => {
    const known = past.get(keyOf(table, key))
    return known === undefined ? present(table, key) : known.row
  }
  const set = (table: RecordedTable, key: Image, image: Image | null) =>
    void past.set(keyOf(table, key), { table, row: image })

  const takeBack = (change: Change) => {
    if (change.did === 'insert') set(change.table, change.key, null)
    else if (change.did === 'remove') set(change.table, change.row, change.row)
    else {
      const now = row(change.table, change.key)
      // A row whose later story belongs to something else: what it was then is not known from here.
      if (now !== null) set(change.table, change.key, { ...now, ...change.before })
    }
  }

  return {
    takeBack(changes) {
      for (const change of [...changes].reverse()) takeBack(change)
    },
    row,
    rows(table, column, number) {
      const found = presentList(table, column, number).flatMap(({ key, image }) =>
        past.has(key) ? [] : [image],
      )
      for (const { table: other, row: image } of past.values())
        if (other === table && image !== null && image[column] === number) found.push(image)
      return found
    },
  }
}
