import { createHash } from 'node:crypto'
import type { EditKind } from '../domain/edit.ts'
import { summaryWriter } from './breach-summaries.ts'
import { type Change, type Image, serialise } from './changes.ts'
import type { Connection } from './database.ts'
import type { NewEdit } from './tables/edits.ts'
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
  /** Adds a line to the history, bound to the one before. */
  append(edit: Omit<NewEdit, 'previousHash' | 'hash'>): void
  /** Brings the derived rows of the breaches touched by the changes up to date. */
  refresh(changes: readonly Change[]): void
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

/** What a row named by itself, before the change and after it: what moves touches two breaches. */
const breachesIn = (change: Change): unknown[] =>
  (change.did === 'update' ? [change.key, change.before, change.after] : [imageOf(change)]).map(
    image => image.breach_id,
  )

function recorder(vault: Vault): Recorder {
  const { db, tables } = vault
  const rows = rowStore(db)
  const refreshSummaries = summaryWriter(db, tables)
  const breachOf = db.prepare('SELECT breach_id FROM claims WHERE claim_id = ?').pluck()
  const verdictBreachOf = db.prepare('SELECT breach_id FROM verdicts WHERE verdict_id = ?').pluck()
  let durability: Deed['durability'] | null = null

  const touchedBy = (change: Change): unknown[] => {
    const image = imageOf(change)
    const named = breachesIn(change).filter(breach => breach !== undefined)
    if (named.length > 0) return named
    if (change.table === 'claims') return [breachOf.get(image.claim_id)]
    if (change.table === 'verdicts') return [verdictBreachOf.get(image.verdict_id)]
    // What an article repeats of another counts as older and as said once.
    return change.table === 'near_duplicates' ? tables.breaches.ofArticle(Number(image.article_id)) : []
  }
  const touched = (changes: readonly Change[]) =>
    new Set(changes.flatMap(touchedBy).filter(breach => typeof breach === 'number'))

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
        return outcome
      }
      try {
        return db.transaction(settled).immediate()
      } finally {
        rows.forget()
      }
    },
    append(edit) {
      const previousHash = tables.edits.lastHash()
      tables.edits.append({ ...edit, previousHash, hash: hashOf({ ...edit, previousHash }) })
    },
    refresh: changes => refreshSummaries(touched(changes)),
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
    append({ ...about, label, subject, target: null, changes: serialise(changes) })
    return value
  })
}
