import type { ArticleDetail, ArticleTitle } from '../contract/index.ts'
import { type ArticleSummary, Origins } from '../domain/article.ts'
import { type ArticleId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { othersLike } from './read-clusters.ts'

/** Articles as a list shows them. */
export const articleSummaries = ({ tables }: ReadableVault, ids: readonly ArticleId[]): ArticleSummary[] =>
  tables.articles.some(ids.map(numberOf))

/** What articles are called. */
export const articleTitles = ({ tables }: ReadableVault, ids: readonly ArticleId[]): ArticleTitle[] =>
  tables.articles.titles(ids.map(numberOf))

/** An article whole, as the reader shows it. */
export function getArticle(vault: ReadableVault, id: ArticleId): ArticleDetail {
  const { tables } = vault
  const number = numberOf(id)
  const row = tables.articles.row(number)
  const [summary] = tables.articles.some([number])
  if (row === null || summary === undefined) throw new ProblemError('not-found', `There is no article ${id}.`)
  const original = tables.articles.original(number)
  const claims = tables.claims.ofArticle(number)
  return {
    ...summary,
    byline: row.byline,
    canonicalUrl: row.canonical_url,
    publishedOrigin: row.published_origin,
    origins: Origins.parse(JSON.parse(row.origins)),
    foundIn: row.found_in,
    mail: row.mail_id === null ? null : (tables.articles.some([row.mail_id])[0] ?? null),
    attached: tables.articles.attached(number),
    sha256: original.sha256,
    sizeBytes: original.size_bytes,
    reader: row.reader,
    charset: row.charset,
    engineVersion: row.engine_version,
    text: tables.articles.text(number),
    removed: tables.articles.removed(number),
    notes: tables.articles.notes(number),
    claims: claims.filter(({ isLost }) => !isLost),
    lostClaims: claims.filter(({ isLost }) => isLost),
    nearlyTheSame: othersLike(vault, number),
  }
}
