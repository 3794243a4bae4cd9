import type { SearchHit } from '../contract/index.ts'
import { numberOf } from '../domain/ids.ts'
import { searchArticles as find } from '../vault/search.ts'
import { snippetOf } from '../vault/snippet.ts'
import type { ReadableVault } from '../vault/vault.ts'

/** Articles that match, best first, each with the place where it matches. */
export function searchArticles(vault: ReadableVault, query: string, limit: number): SearchHit[] {
  const { terms, articles } = find(vault, query, limit)
  return vault.tables.articles.some(articles).map(article => ({
    article,
    ...snippetOf(vault.tables.articles.text(numberOf(article.articleId)), terms),
  }))
}
