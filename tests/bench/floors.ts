// What the machine can do at best with these files: the work nobody can leave out, without the product.
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { connect } from '../../src-main/vault/database.ts'
import { timed } from './rounds.ts'

export interface FloorTimes {
  readonly readAndHash: number
  readonly insert: number
  readonly insertSearchable: number
  readonly insertSearchablePlain: number
}

type Source = { readonly bytes: Buffer; readonly hash: Buffer }

/** Milliseconds for each floor, once. `place` is a folder for the databases. */
export async function measureFloors(place: string, files: readonly string[]): Promise<FloorTimes> {
  let sources: Source[] = []
  const readAndHash = await timed(() => {
    sources = files.map(readAndHashFile)
  })
  const key = randomBytes(32)
  const encrypted = (path: string) => connect(path, key, { isReadOnly: false, mustExist: false })
  const plain = (path: string) => {
    const db = new Database(path)
    for (const setting of ['page_size = 16384', 'temp_store = MEMORY', 'secure_delete = ON'])
      db.pragma(setting)
    return db
  }
  return {
    readAndHash,
    insert: await insert(encrypted, place, sources, false),
    insertSearchable: await insert(encrypted, place, sources, true),
    insertSearchablePlain: await insert(plain, place, sources, true),
  }
}

function readAndHashFile(path: string): Source {
  const bytes = readFileSync(path)
  return { bytes, hash: createHash('sha256').update(bytes).digest() }
}

const batch = 500

async function insert(
  open: (path: string) => Database.Database,
  place: string,
  sources: readonly Source[],
  isSearchable: boolean,
): Promise<number> {
  const path = join(place, 'floor.sqlite')
  const took = await timed(() => {
    const db = open(path)
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = NORMAL')
    db.exec('CREATE TABLE article (id INTEGER PRIMARY KEY, hash BLOB NOT NULL, text TEXT NOT NULL) STRICT')
    if (isSearchable) {
      db.exec(`CREATE VIRTUAL TABLE word USING fts5(text, content='article', content_rowid='id',
        tokenize='unicode61 remove_diacritics 2')`)
    }
    const article = db.prepare('INSERT INTO article (hash, text) VALUES (?, ?)')
    const word = isSearchable ? db.prepare('INSERT INTO word (rowid, text) VALUES (?, ?)') : null
    const write = db.transaction((slice: readonly Source[]) => {
      for (const { bytes, hash } of slice) {
        const text = bytes.toString('utf8')
        const { lastInsertRowid } = article.run(hash, text)
        word?.run(lastInsertRowid, text)
      }
    })
    for (let at = 0; at < sources.length; at += batch) write(sources.slice(at, at + batch))
    db.pragma('wal_checkpoint(TRUNCATE)')
    const { count } = db.prepare('SELECT count(*) AS count FROM article').get() as { count: number }
    db.close()
    if (count !== sources.length) throw new Error(`the floor wrote ${count} of ${sources.length} articles`)
  })
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  return took
}
