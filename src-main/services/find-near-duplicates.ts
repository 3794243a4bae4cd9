import { type ArticleId, articleId } from '../domain/ids.ts'
import { record } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import { clusterFor, join, membersOf } from './clusters.ts'
import { type Desk, deedOf } from './desk.ts'

/** Looks through the articles in no cluster for those that are nearly the same as an earlier one; one edit for all. */
export function findNearDuplicates(desk: Desk): ArticleId[] {
  const vault = desk.session.vault()
  const deed = deedOf(desk, 'near-duplicates')
  return record(vault, deed, writer => {
    const found: ArticleId[] = []
    for (const article of alone(vault)) {
      const signature = vault.tables.clusters.signature(article) ?? new Uint8Array(0)
      const place = clusterFor(vault, { text: vault.tables.articles.text(article), signature }, article)
      if (place === null) continue
      join(writer, article, place)
      found.push(articleId(article))
    }
    const label = `Found ${found.length} near-${found.length === 1 ? 'duplicate' : 'duplicates'}`
    return { label, subject: found.length === 1 ? (found[0] ?? null) : null, value: found }
  })
}

/** Articles in no cluster, the earliest first, each asked about when its turn comes. */
function* alone(vault: Vault): Generator<number> {
  for (const article of vault.tables.articles.numbers())
    if (membersOf(vault, article).length === 1) yield article
}
