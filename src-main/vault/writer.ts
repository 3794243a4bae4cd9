// The only way rows are written: every write notes what it takes to undo it.
import * as z from 'zod'
import type { Change, Image, SqlValue } from './changes.ts'
import type { Connection } from './database.ts'
import { type NearIndex, nearIndex } from './near-index.ts'
import { type NewRows, primaryKeys, type RecordedTable } from './tables/rows.ts'
import { isUnspaced } from './unspaced.ts'

/** Writes rows of the recorded tables, inside one edit. */
export interface Writer {
  /** Answers with the number SQLite gave the row, where it gives one. */
  insert<T extends RecordedTable>(table: T, row: NewRows[T]): number
  update<T extends RecordedTable>(table: T, key: Image, changed: Partial<NewRows[T]>): void
  remove(table: RecordedTable, key: Image): void
}

/** Writers of one connection share their prepared statements. */
export interface RowStore {
  insert(table: RecordedTable, row: Image): { change: Change; id: number }
  update(table: RecordedTable, key: Image, changed: Image): Change
  remove(table: RecordedTable, key: Image): Change
  /** Takes one change back, which is a change itself. */
  invert(change: Change): Change
  /** Where texts are looked up by what they are near to. */
  readonly near: NearIndex
  /** Before a commit: brings what is derived up to date with the texts. */
  settle(): void
  /** After a rollback. */
  forget(): void
}

const equals = (columns: readonly string[], glue: string) =>
  columns.map(column => `${column} = @${column}`).join(glue)

const pick = (row: Image, columns: readonly string[]): Image =>
  Object.fromEntries(columns.map(column => [column, row[column] ?? null]))

const signatureIn = ({ signature }: Image): Uint8Array | null =>
  signature instanceof Uint8Array ? signature : null

const Folded = z.strictObject({ article_id: z.int(), title: z.string(), text: z.string() })

/** The full text follows the texts: words for all of them, fragments for those in scripts without spaces. */
function textIndexOf(db: Connection) {
  const read = db.prepare(`SELECT article_id, fold(title) AS title, fold(text) AS text
    FROM articles JOIN article_texts USING (article_id) WHERE article_id = ?`)
  const writers = (index: string) => ({
    add: db.prepare(`INSERT INTO ${index} (rowid, title, text) VALUES (@article_id, @title, @text)`),
    remove: db.prepare(`DELETE FROM ${index} WHERE rowid = ?`),
  })
  const words = writers('article_words')
  const fragments = writers('article_fragments')
  // In ascending order FTS5 takes them off a hundred times faster.
  const ascending = (articles: Set<SqlValue>) => [...articles].sort((a, b) => Number(a) - Number(b))
  const removed = new Set<SqlValue>()
  const added = new Set<SqlValue>()
  return {
    add: (article: SqlValue) => void added.add(article),
    remove(article: SqlValue) {
      if (!added.delete(article)) removed.add(article)
    },
    /** Does at once what has gathered: FTS5 writes out its gatherings whenever other statements come in between. */
    settle() {
      for (const article of ascending(removed)) {
        words.remove.run(article)
        fragments.remove.run(article)
      }
      for (const article of ascending(added)) {
        const folded = Folded.parse(read.get(article))
        words.add.run(folded)
        if (isUnspaced(folded.title) || isUnspaced(folded.text)) fragments.add.run(folded)
      }
      this.forget()
    },
    forget() {
      removed.clear()
      added.clear()
    },
  }
}

export function rowStore(db: Connection): RowStore {
  const statements = new Map<string, ReturnType<Connection['prepare']>>()
  const prepared = (sql: string) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = db.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const where = (table: RecordedTable) => equals(primaryKeys[table], ' AND ')

  const rowAt = (table: RecordedTable, key: Image): Image => {
    const row = prepared(`SELECT * FROM ${table} WHERE ${where(table)}`).get(key)
    if (row === undefined) throw new Error(`no such row in ${table}: ${JSON.stringify(key)}`)
    return row as Record<string, SqlValue>
  }

  const textIndex = textIndexOf(db)
  const near = nearIndex(db)
  const arrived = (row: Image) => {
    textIndex.add(row.article_id ?? null)
    near.add(Number(row.article_id), signatureIn(row))
  }
  const leaves = (row: Image) => {
    textIndex.remove(row.article_id ?? null)
    near.remove(Number(row.article_id), signatureIn(row))
  }

  const insert = (table: RecordedTable, row: Image) => {
    const columns = Object.keys(row)
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(column => `@${column}`).join(', ')})`
    const id = Number(prepared(sql).run(row).lastInsertRowid)
    if (table === 'article_texts') arrived(row)
    const [first] = primaryKeys[table]
    return {
      id,
      change: { did: 'insert' as const, table, key: pick({ [first]: id, ...row }, primaryKeys[table]) },
    }
  }

  const update = (table: RecordedTable, key: Image, changed: Image) => {
    const row = rowAt(table, key)
    if (table === 'article_texts') leaves(row)
    // The title is searched like the text.
    if (table === 'articles' && 'title' in changed) {
      textIndex.remove(row.article_id ?? null)
      textIndex.add(row.article_id ?? null)
    }
    const before = pick(row, Object.keys(changed))
    prepared(`UPDATE ${table} SET ${equals(Object.keys(changed), ', ')} WHERE ${where(table)}`).run({
      ...changed,
      ...key,
    })
    if (table === 'article_texts') arrived({ ...row, ...changed })
    return { did: 'update' as const, table, key, before, after: changed }
  }

  const remove = (table: RecordedTable, key: Image) => {
    const row = rowAt(table, key)
    if (table === 'article_texts') leaves(row)
    prepared(`DELETE FROM ${table} WHERE ${where(table)}`).run(key)
    return { did: 'remove' as const, table, row }
  }

  const invert = (change: Change): Change => {
    if (change.did === 'insert') return remove(change.table, change.key)
    if (change.did === 'remove') return insert(change.table, change.row).change
    return update(change.table, change.key, change.before)
  }

  return {
    insert,
    update,
    remove,
    invert,
    near,
    settle() {
      near.settle()
      textIndex.settle()
    },
    forget() {
      near.forget()
      textIndex.forget()
    },
  }
}
