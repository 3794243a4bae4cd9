// Whether a vault holds what it says it holds.
import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import * as z from 'zod'
import type { Output } from '../contract/index.ts'
import { Whole } from '../vault/tables/plain.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { firstBrokenEdit, firstHiddenEdit, isHistoryShort } from '../vault/verify-history.ts'
import { exportNameFaults, highlightFaults, noteFaults, tagFaults } from './verify-annotations.ts'
import { figureFaults } from './verify-figures.ts'
import { groupingFaults } from './verify-grouping.ts'
import { spanFaults, verdictFaults } from './verify-spans.ts'

/** The most faults of one kind that are named. */
const named = 20

/** Checks the chain of the history, every span, every highlight, every original, every reference, and SQLite's own integrity. */
export function verifyVault(vault: ReadableVault): Output<'vaults.verify'> {
  const { db } = vault
  const count = (sql: string) => Whole.parse(db.prepare(sql).pluck().get())
  const broken = firstBrokenEdit(vault)
  const hidden = firstHiddenEdit(vault)
  const faults = [
    ...integrityFaults(vault),
    ...(broken === null ? [] : [`The history was changed at edit ${broken} or before it.`]),
    ...highlightFaults(vault, named),
    ...noteFaults(vault, named),
    ...tagFaults(vault),
    ...exportNameFaults(vault),
    ...(hidden === null ? [] : [`Edit ${hidden} is missing from the history of a breach it touched.`]),
    ...(isHistoryShort(vault) ? ['The last lines of the history are missing.'] : []),
    ...spanFaults(vault),
    ...verdictFaults(vault),
    ...groupingFaults(vault),
    ...figureFaults(vault, named),
    ...originalFaults(vault),
    ...importFaults(vault),
  ]
  return {
    faults,
    checked: {
      articles: count('SELECT count(*) FROM articles'),
      quotes: count('SELECT count(*) FROM claims'),
      highlights: count('SELECT count(*) FROM highlights'),
      originals: count('SELECT (SELECT count(*) FROM originals) + (SELECT count(*) FROM record_files)'),
      edits: count('SELECT count(*) FROM edits'),
    },
  }
}

function integrityFaults({ db }: ReadableVault): string[] {
  const Told = z.array(z.strictObject({ integrity_check: z.string() }))
  const told = Told.parse(db.pragma('integrity_check')).map(row => row.integrity_check)
  const loose = z.array(z.looseObject({ table: z.string() })).parse(db.pragma('foreign_key_check'))
  const indexes = ['article_words', 'article_fragments', 'article_labels', 'breach_labels']
  const words = indexes.flatMap(index => {
    try {
      db.prepare(`INSERT INTO ${index} (${index}) VALUES ('integrity-check')`).run()
      return []
    } catch {
      return [`The search index ${index} is damaged.`]
    }
  })
  return [
    ...told.filter(line => line !== 'ok').map(line => `The vault file is damaged: ${line}`),
    ...loose.slice(0, named).map(({ table }) => `A row of ${table} points to something that is gone.`),
    ...words,
  ]
}

/** Originals that are not what came in. */
export function originalFaults({ db }: ReadableVault): string[] {
  const Row = z.strictObject({
    name: z.string(),
    sha256: z.string(),
    size_bytes: z.int(),
    bytes: z.instanceof(Uint8Array),
  })
  const originals = db.prepare(`
    SELECT file_name AS name, sha256, size_bytes, bytes FROM originals JOIN articles USING (article_id)
    UNION ALL SELECT file_name, sha256, size_bytes, bytes FROM record_files`)
  const faults: string[] = []
  for (const row of originals.iterate()) {
    const { name, sha256, size_bytes, bytes } = Row.parse(row)
    const original = unpacked(bytes)
    const holds =
      original?.length === size_bytes && createHash('sha256').update(original).digest('hex') === sha256
    if (!holds && faults.length < named) faults.push(`The original ${name} is not what came in.`)
  }
  return faults
}

function unpacked(bytes: Uint8Array): Buffer | null {
  try {
    return inflateSync(bytes)
  } catch {
    return null
  }
}

/** Once an import has ended, nothing of it waits any more. */
function importFaults({ db }: ReadableVault): string[] {
  const waiting = db
    .prepare(`SELECT count(*) FROM import_files JOIN imports USING (import_number)
      WHERE is_done = 0 AND state IN ('finished', 'cancelled')`)
    .pluck()
  const left = Whole.parse(waiting.get())
  return left === 0 ? [] : [`${left} files of imports that have ended were never told of.`]
}
