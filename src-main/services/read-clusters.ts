import type { ArticleSummary } from '../domain/article.ts'
import type { Cluster, NearArticle } from '../domain/cluster.ts'
import { type ArticleId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { membersOf, similarityBetween } from './clusters.ts'

/** An article beside others. */
export const brief = ({ articleId, title, outlet, fileName, publishedOn, lang }: ArticleSummary) => ({
  articleId,
  title,
  outlet,
  fileName,
  publishedOn,
  lang,
})

/** The other articles of a cluster, each with its similarity to one of them. */
export function othersLike(vault: ReadableVault, article: number): NearArticle[] {
  const { articles, clusters } = vault.tables
  const others = membersOf(vault, article).filter(member => member !== article)
  const signature = clusters.signature(article) ?? new Uint8Array(0)
  return articles.some(others).map(other => ({
    ...brief(other),
    similarity: similarityBetween(vault, signature, numberOf(other.articleId)),
  }))
}

/** The clusters of the vault, the oldest first; with an id, the one of that article. */
export function listClusters(vault: ReadableVault, id: ArticleId | undefined): Cluster[] {
  const { clusters } = vault.tables
  if (id === undefined) return clusters.firsts().map(first => clusterOf(vault, first))
  const article = existing(vault, id)
  const [first = article, ...others] = membersOf(vault, article)
  return others.length === 0 ? [] : [clusterOf(vault, first)]
}

function clusterOf(vault: ReadableVault, number: number): Cluster {
  const [first] = vault.tables.articles.some([number])
  if (first === undefined) throw new Error(`a cluster without its first article: ${number}`)
  return { first: brief(first), others: othersLike(vault, number) }
}

/** The number of an article that must be there. */
export function existing({ tables }: ReadableVault, id: ArticleId): number {
  const number = numberOf(id)
  if (!tables.articles.exists(number)) throw new ProblemError('not-found', `There is no article ${id}.`)
  return number
}
