import { createHash } from 'node:crypto'
import type { EditKind } from '../domain/edit.ts'
import { summaryWriter } from './breach-summaries.ts'
import { type Change, type Image, serialise } from './changes.ts'
import type { Connection } from './database.ts'
import { searchIndex } from './search/search-index.ts'
import { searchTouch } from './search/search-touch.ts'
import type { NewEdit } from './tables/edits.ts'
import type { RecordedTable } from './tables/rows.ts'
import type { Vault } from './vault.ts'
import { type RowStore, rowStore, type Writer } from './writer.ts'

/** Who did it, when, and what it belongs to. */
export interface Deed {
  readonly at: string
  readonly who: string
  readonly kind: EditKind
  /** Edits of one group are taken back together. */
  readonly group: string
  /** `full`: on the disk before the call returns. `normal`: safe from damage, but the last moments can be lost. */
  readonly durability: 'full' | 'normal'
}

/** What a write did, in words, and its outcome. */
export interface Written<T> {
  readonly label: string
  readonly subject: string | null
  readonly value: T
}

/** The tools of one vault for writing, made once. */
export interface Recorder {
  readonly rows: RowStore
  readonly db: Connection
  /** Runs `work` in one transaction, at the durability asked for; inside another it is a part of that one. */
  transaction<T>(durability: Deed['durability'], work: () => T): T
  /** Adds a line to the history, bound to the one before, to be found under the breaches that `changes` touched. */
  append(edit: Omit<NewEdit, 'previousHash' | 'hash'>, changes: readonly Change[]): void
  /** Brings up to date what is derived from what the changes touched. */
  refresh(changes: readonly Change[]): void
  /** Derives the rows of these articles and breaches anew, although nothing about them changed. */
  rederive(articles: Iterable<number>, breaches: Iterable<number>): void
}

const recorders = new WeakMap<Vault, Recorder>()

export function recorderOf(vault: Vault): Recorder {
  const known = recorders.get(vault)
  if (known !== undefined) return known
  const made = recorder(vault)
  recorders.set(vault, made)
  return made
}

/** The hash of a line of the history: over everything it says, and the hash of the line before. */
export const hashOf = (edit: Omit<NewEdit, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        edit.previousHash,
        edit.at,
        edit.who,
        edit.kind,
        edit.label,
        edit.subject,
        edit.group,
        edit.target,
        edit.changes,
      ]),
    )
    .digest('hex')

const imageOf = (change: Change): Image => (change.did === 'remove' ? change.row : change.key)

/** Where rows name breaches. */
const breachColumns: Readonly<Partial<Record<RecordedTable, readonly string[]>>> = {
  different_breaches: ['breach_id', 'other_id'],
  merged_breaches: ['breach_id', 'into_id'],
}

/** The breaches a change names by itself, before it and after it: what moves touches two. */
function breachesIn(change: Change): unknown[] {
  const images = change.did === 'update' ? [change.key, change.before, change.after] : [imageOf(change)]
  const columns = breachColumns[change.table] ?? ['breach_id']
  return images.flatMap(image => columns.map(column => image[column])).filter(named => named !== undefined)
}

function recorder(vault: Vault): Recorder {
  const { db, tables } = vault
  const rows = rowStore(db)
  const search = searchIndex(db)
  const findableBy = searchTouch(db)
  const refreshSummaries = summaryWriter(db, tables, search.touchBreach)
  const breachOf = {
    claims: db.prepare('SELECT breach_id FROM claims WHERE claim_id = @claim_id').pluck(),
    verdicts: db.prepare('SELECT breach_id FROM verdicts WHERE verdict_id = @verdict_id').pluck(),
    notes: db.prepare('SELECT breach_id FROM notes WHERE note_id = @note_id').pluck(),
    merged_breaches: db.prepare('SELECT into_id FROM merged_breaches WHERE breach_id = @breach_id').pluck(),
  }
  let durability: Deed['durability'] | null = null

  const touchedBy = (change: Change): unknown[] => {
    const { table } = change
    const image = imageOf(change)
    const named = breachesIn(change)
    // An inserted row is named by its key alone.
    if (table === 'merged_breaches') return [...named, breachOf[table].get(image)]
    if (named.length > 0) return named
    if (table === 'claims' || table === 'verdicts' || table === 'notes') return [breachOf[table].get(image)]
    // What an article repeats of another counts as older and as said once; a corrected date counts for every claim.
    const isOfArticle = table === 'near_duplicates' || (table === 'articles' && change.did === 'update')
    return isOfArticle ? tables.breaches.ofArticle(Number(image.article_id)) : []
  }
  /** Asked twice for each edit: for what is derived, and for the history. */
  const known = new WeakMap<readonly Change[], Set<number>>()
  const touched = (changes: readonly Change[]): Set<number> => {
    const breaches =
      known.get(changes) ?? new Set(changes.flatMap(touchedBy).filter(breach => typeof breach === 'number'))
    known.set(changes, breaches)
    return breaches
  }

  return {
    rows,
    db,
    transaction(wanted, work) {
      if (db.inTransaction) return work()
      if (durability !== wanted) {
        db.pragma(`synchronous = ${wanted}`)
        durability = wanted
      }
      const settled = () => {
        const outcome = work()
        rows.settle()
        search.settle()
        return outcome
      }
      try {
        return db.transaction(settled).immediate()
      } finally {
        rows.forget()
        search.forget()
      }
    },
    append(edit, changes) {
      const previousHash = tables.edits.lastHash()
      tables.edits.append(
        { ...edit, previousHash, hash: hashOf({ ...edit, previousHash }) },
        touched(changes),
      )
    },
    refresh(changes) {
      for (const article of changes.flatMap(findableBy.articles)) search.touchArticle(article)
      refreshSummaries(new Set([...touched(changes), ...changes.flatMap(findableBy.breaches)]))
    },
    rederive(articles, breaches) {
      for (const article of articles) search.touchArticle(article)
      refreshSummaries(breaches)
      search.settle()
    },
  }
}

/** Runs several changes in one transaction: all of them are made, or none. */
export const together = <T>(vault: Vault, durability: Deed['durability'], work: () => T): T =>
  recorderOf(vault).transaction(durability, work)

/**
 * Makes a change of the vault: `write` runs in one transaction, and everything it writes becomes one line of the
 * history that undo can take back. A write that changed nothing leaves no line.
 */
export function record<T>(vault: Vault, deed: Deed, write: (writer: Writer) => Written<T>): T {
  const { rows, transaction, append, refresh } = recorderOf(vault)
  const { durability, ...about } = deed
  return transaction(durability, () => {
    const changes: Change[] = []
    const note = (change: Change) => void changes.push(change)
    const { label, subject, value } = write({
      insert(table, row) {
        const { change, id } = rows.insert(table, row as Image)
        note(change)
        return id
      },
      update: (table, key, changed) => note(rows.update(table, key, changed as Image)),
      remove: (table, key) => note(rows.remove(table, key)),
    })
    if (changes.length === 0) return value
    refresh(changes)
    append({ ...about, label, subject, target: null, changes: serialise(changes) }, changes)
    return value
  })
}
