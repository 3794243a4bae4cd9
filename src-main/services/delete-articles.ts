import type { Output } from '../contract/index.ts'
import { type ArticleId, articleId, type BreachId } from '../domain/ids.ts'
import { record } from '../vault/record.ts'
import { removeWhole } from '../vault/references.ts'
import type { Vault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'
import { leave } from './clusters.ts'
import { type Desk, deedOf } from './desk.ts'
import { listIds } from './list-ids.ts'
import { pruningTagsOf } from './make-tag.ts'
import { existing } from './read-clusters.ts'
import { removeIfEmpty } from './regroup.ts'

/**
 * Takes articles out of the vault, with what they tell and what hangs on them. A breach that nothing tells of any more
 * goes too, unless a person decided or marked something about it.
 */
export function deleteArticles(
  desk: Desk,
  ids: readonly ArticleId[],
  sitting?: string,
): Output<'articles.delete'> {
  const vault = desk.session.vault()
  const articles = [...new Set(ids.map(id => existing(vault, id)))]
  const deed = deedOf(desk, 'delete', sitting)
  return record(vault, deed, writer => {
    const told = [...new Set(articles.flatMap(vault.tables.breaches.ofArticle))]
    const breaches = pruningTagsOf(vault, writer, { articles, breaches: told }, () =>
      removeArticles(vault, writer, articles),
    )
    const gone = articles.map(articleId)
    const alone = gone.length === 1 ? (gone[0] ?? null) : null
    const label = `Deleted ${listIds([...gone, ...breaches])}`
    return { label, subject: alone, value: { articles: gone, breaches } }
  })
}

/** Removes articles; answers with the breaches that went with them. */
export function removeArticles(vault: Vault, writer: Writer, articles: readonly number[]): BreachId[] {
  const told = new Set(articles.flatMap(vault.tables.breaches.ofArticle))
  for (const article of articles) {
    leave(vault, writer, article)
    const table = vault.tables.articles.row(article)?.record_file_id ?? null
    removeWhole(vault, writer, 'articles', article)
    if (table !== null && !vault.tables.articles.isOfRecordFile(table))
      writer.remove('record_files', { record_file_id: table })
  }
  return [...told].flatMap(breach => removeIfEmpty(vault, writer, breach))
}
