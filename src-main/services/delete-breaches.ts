import type { Output } from '../contract/index.ts'
import { articleId, type BreachId, breachId } from '../domain/ids.ts'
import { record } from '../vault/record.ts'
import { removeWhole } from '../vault/references.ts'
import { removeArticles } from './delete-articles.ts'
import { type Desk, deedOf } from './desk.ts'
import { listIds } from './list-ids.ts'
import { pruningTagsOf } from './make-tag.ts'
import { existingBreach } from './read-breaches.ts'

/**
 * Takes breaches out of the vault, with every claim about them and what was decided. Their articles stay, or, when
 * asked for, go too where they tell of nothing else.
 */
export function deleteBreaches(
  desk: Desk,
  ids: readonly BreachId[],
  withArticles: boolean,
  sitting?: string,
): Output<'breaches.delete'> {
  const vault = desk.session.vault()
  const breaches = [...new Set(ids.map(id => existingBreach(vault, id)))]
  const deed = deedOf(desk, 'delete', sitting)
  return record(vault, deed, writer => {
    const told = [...new Set(breaches.flatMap(vault.tables.breaches.articlesOf))]
    const loose = pruningTagsOf(vault, writer, { articles: told, breaches }, () => {
      for (const breach of breaches) removeWhole(vault, writer, 'breaches', breach)
      const left = told.filter(article => vault.tables.breaches.ofArticle(article).length === 0)
      if (withArticles) removeArticles(vault, writer, left)
      return left
    })
    const gone = { breaches: breaches.map(breachId), articles: withArticles ? loose.map(articleId) : [] }
    const alone = gone.breaches.length === 1 ? (gone.breaches[0] ?? null) : null
    const label = `Deleted ${listIds([...gone.breaches, ...gone.articles])}`
    return { label, subject: alone, value: gone }
  })
}
