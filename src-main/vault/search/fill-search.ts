// Makes the derived rows of searches for a vault in which they were made otherwise, or not at all.
import { recorderOf } from '../record.ts'
import type { Vault } from '../vault.ts'

/** To be raised whenever the derived rows are to be other ones than before: old vaults are brought up to date then. */
export const fillVersion = 5

/** Articles and breaches whose rows are written together. */
const atOnce = 512

/** Derives every row anew where the vault was filled by another version, in one transaction. */
export function fillSearch(vault: Vault): void {
  const { db } = vault
  if (db.prepare('SELECT version FROM search_fill').pluck().get() === fillVersion) return
  const { transaction, rederive } = recorderOf(vault)
  transaction('normal', () => {
    const numbers = (sql: string) => db.prepare(sql).pluck().all() as number[]
    const articles = numbers('SELECT article_id FROM articles ORDER BY article_id')
    const breaches = numbers('SELECT breach_id FROM breaches ORDER BY breach_id')
    for (let at = 0; at < Math.max(articles.length, breaches.length); at += atOnce)
      rederive(articles.slice(at, at + atOnce), breaches.slice(at, at + atOnce))
    db.prepare('INSERT OR REPLACE INTO search_fill VALUES (1, ?)').run(fillVersion)
  })
}
