// What always holds of a vault, whatever was done, and its state as one hash.
import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { breachId } from '../../../../src-main/domain/ids.ts'
import { ancestorsOf } from '../../../../src-main/domain/tag-tree.ts'
import { breachHistory } from '../../../../src-main/services/breach-history.ts'
import { readLedger } from '../../../../src-main/services/read-breaches.ts'
import { highlightFaults, noteFaults, tagFaults } from '../../../../src-main/services/verify-annotations.ts'
import { figureFaults } from '../../../../src-main/services/verify-figures.ts'
import { groupingFaults } from '../../../../src-main/services/verify-grouping.ts'
import { spanFaults, verdictFaults } from '../../../../src-main/services/verify-spans.ts'
import { verifyVault } from '../../../../src-main/services/verify-vault.ts'
import { recorderOf } from '../../../../src-main/vault/record.ts'
import type { Vault } from '../../../../src-main/vault/vault.ts'
import { dump } from '../../vault/fixtures.ts'

/** A dump of every table but the history, short. */
export const stateOf = (vault: Vault): string =>
  createHash('sha256')
    .update(JSON.stringify(dump(vault)))
    .digest('hex')

const indexes = ['article_words', 'article_fragments', 'article_labels', 'breach_labels'] as const

/** Every word an index of words finds, and where. */
export function wordsOf({ db }: Vault): Record<string, unknown[]> {
  const found = indexes.map(index => {
    db.exec(`CREATE VIRTUAL TABLE temp.words_of USING fts5vocab(main, ${index}, instance)`)
    const rows = db
      .prepare('SELECT term, doc, col, "offset" FROM temp.words_of ORDER BY 1, 2, 3, 4')
      .raw()
      .all()
    db.exec('DROP TABLE temp.words_of')
    return [index, rows]
  })
  return Object.fromEntries(found)
}

/** What holds after every command. */
export function expectWhole(vault: Vault): void {
  const { db, tables } = vault
  const faults = [
    ...spanFaults(vault),
    ...verdictFaults(vault),
    ...highlightFaults(vault, 20),
    ...noteFaults(vault, 20),
    ...tagFaults(vault),
    ...groupingFaults(vault),
    ...figureFaults(vault, 20),
  ]
  expect(faults).toEqual([])
  expect(db.pragma('foreign_key_check')).toEqual([])
  const paths = new Set(tables.tags.all().map(({ path }) => path))
  for (const path of paths)
    for (const parent of ancestorsOf(path)) expect(paths, `the parent of ${path}`).toContain(parent)
}

/** Every id there ever was of what is there now tells what it shows and what was done to it. */
function expectTold(vault: Vault): void {
  const ids = vault.db
    .prepare('SELECT breach_id FROM breaches UNION SELECT breach_id FROM merged_breaches')
    .pluck()
  for (const id of ids.all().map(number => breachId(Number(number)))) {
    const { breachId: now, facts } = readLedger(vault, id, {})
    const claims = facts.flatMap(({ groups }) => groups.flatMap(group => group.claims))
    expect(claims.every(claim => claim.breachId === now)).toBe(true)
    const edits = breachHistory(vault, { id, limit: 12 })
    const numbers = edits.map(({ editId }) => editId)
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a))
    // Of an id that stands for another breach, the merge may be the last that was done.
    expect(edits[0]?.isThere || now !== id).toBe(true)
  }
}

/** What takes longer to look at: the whole history, and that everything derived is what it would be made anew. */
export function expectSound(vault: Vault): void {
  const { db } = vault
  expect(verifyVault(vault).faults).toEqual([])
  expectTold(vault)
  const [before, words] = [dump(vault), wordsOf(vault)]
  const numbers = (table: string, id: string) =>
    db.prepare(`SELECT ${id} FROM ${table}`).pluck().all().map(Number)
  db.exec(`DELETE FROM article_values; DELETE FROM breach_values; DELETE FROM breach_summaries; DELETE FROM review_counts;
    DELETE FROM article_labels; DELETE FROM breach_labels; DELETE FROM article_words; DELETE FROM article_fragments`)
  const { rederive, transaction } = recorderOf(vault)
  transaction('normal', () => rederive(numbers('articles', 'article_id'), numbers('breaches', 'breach_id')))
  const unspaced = (words.article_fragments ?? []).map(row => (row as [string, number])[1])
  db.exec(`INSERT INTO article_words (rowid, title, text)
    SELECT article_id, fold(title), fold(text) FROM articles JOIN article_texts USING (article_id)`)
  db.prepare(`INSERT INTO article_fragments (rowid, title, text)
    SELECT article_id, fold(title), fold(text) FROM articles JOIN article_texts USING (article_id)
    WHERE article_id IN (SELECT value FROM json_each(?))`).run(JSON.stringify([...new Set(unspaced)]))
  expect(dump(vault)).toEqual(before)
  expect(wordsOf(vault)).toEqual(words)
}
