// A vault as an earlier format had it, so that tests can see it brought up to date.
import { migrationsFolder, readMigrations } from '../../src-main/vault/migrate.ts'
import { hashOf } from '../../src-main/vault/record.ts'
import type { Vault } from '../../src-main/vault/vault.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * Rebuilds an open vault in the format after the first `version` steps, with all its rows: what that format had no
 * column for is gone. Close it afterwards; opening brings it up to date again.
 */
export function asFormat({ db }: Vault, version: number): void {
  const names = (sql: string) => db.prepare(sql).pluck().all().map(String)
  const columnsOf = (table: string) => names(`SELECT name FROM pragma_table_info('${table}')`)
  const isIndex = `(SELECT 1 FROM sqlite_schema AS v WHERE v.sql LIKE 'CREATE VIRTUAL%' AND t.name GLOB v.name || '*')`
  const virtual = names(`SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%'`)
  const tables = names(`SELECT name FROM sqlite_schema AS t WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
    AND NOT EXISTS ${isIndex}`)
  const rows = new Map(tables.map(table => [table, db.prepare(`SELECT * FROM ${table}`).all() as Row[]]))
  const numbers = db.prepare('SELECT name, seq FROM sqlite_sequence').all() as { name: string; seq: number }[]

  db.pragma('foreign_keys = OFF')
  db.transaction(() => {
    for (const table of [...virtual, ...tables]) db.exec(`DROP TABLE ${table}`)
    for (const { sql } of readMigrations(migrationsFolder).slice(0, version)) db.exec(sql)
    const there = new Set(names(`SELECT name FROM sqlite_schema WHERE type = 'table'`))
    for (const [table, old] of rows) {
      if (!there.has(table)) continue
      const columns = columnsOf(table)
      const insert = db.prepare(
        `INSERT INTO ${table} (${columns}) VALUES (${columns.map(column => `@${column}`).join(', ')})`,
      )
      for (const row of old) insert.run(row)
    }
    for (const { name, seq } of numbers)
      db.prepare('UPDATE sqlite_sequence SET seq = ? WHERE name = ?').run(seq, name)
    db.exec(`INSERT INTO article_words (rowid, title, text)
      SELECT article_id, fold(title), fold(text) FROM articles JOIN article_texts USING (article_id)`)
    if (there.has('search_fill')) db.exec('DELETE FROM search_fill')
    if (there.has('breach_names')) asNamedBefore(db)
    db.pragma(`user_version = ${version}`)
  })()
  db.pragma('foreign_keys = ON')
}

/** Names as they were kept before breaches were grouped, by breach alone, in the history too. */
function asNamedBefore(db: Vault['db']): void {
  db.exec(`INSERT OR IGNORE INTO breach_names SELECT breach_id, name_of(value ->> '$'), '' FROM claims
    WHERE fact_id = 'victim'`)
  const edits = db
    .prepare(`SELECT edit_id AS id, at, who, kind, label, subject, group_id AS "group", target, changes
      FROM edits ORDER BY edit_id`)
    .all() as (Parameters<typeof hashOf>[0] & { id: number })[]
  db.exec('DROP TRIGGER edits_stay')
  const rewrite = db.prepare(
    'UPDATE edits SET changes = @changes, previous_hash = @previousHash, hash = @hash WHERE edit_id = @id',
  )
  let previousHash = ''
  for (const edit of edits) {
    const changes = JSON.stringify(JSON.parse(edit.changes).map(asNotedBefore))
    const hash = hashOf({ ...edit, changes, previousHash })
    rewrite.run({ id: edit.id, changes, previousHash, hash })
    previousHash = hash
  }
  db.exec(`CREATE TRIGGER edits_stay BEFORE UPDATE ON edits BEGIN
    SELECT RAISE(ABORT, 'the history is never rewritten');
  END`)
}

/** A change as the recorder noted it then. */
function asNotedBefore(change: { did: string; table: string; key?: Row; row?: Row }) {
  if (change.table === 'told_names') {
    const { breach_id, name } = change.key ?? change.row ?? {}
    const { did } = change
    return did === 'insert'
      ? { did, table: 'breach_names', key: { breach_id, name } }
      : { did, table: 'breach_names', row: { breach_id, name, first_word: '' } }
  }
  if (change.table !== 'article_breaches' || change.row === undefined) return change
  const { score: _, reasons: __, ...row } = change.row
  return { ...change, row }
}
