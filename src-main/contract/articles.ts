import * as z from 'zod'
import { ArticleSummary, Origin, RemovedText } from '../domain/article.ts'
import { Claim } from '../domain/claim.ts'
import { NearArticle } from '../domain/cluster.ts'
import { Explanation } from '../domain/explanation.ts'
import { ArticleId } from '../domain/ids.ts'
import { command } from './command.ts'

/** An article as the reader shows it. */
export const ArticleDetail = z.strictObject({
  ...ArticleSummary.shape,
  byline: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  publishedOrigin: Origin.nullable(),
  sha256: z.string(),
  sizeBytes: z.int(),
  reader: z.string(),
  charset: z.string(),
  text: z.string(),
  removed: z.array(RemovedText),
  notes: z.array(z.string()),
  claims: z.array(Claim),
  /** The other articles of its cluster, each with its similarity to this one. */
  nearlyTheSame: z.array(NearArticle),
})
export type ArticleDetail = z.infer<typeof ArticleDetail>

export const articleCommands = {
  /** Newest import first; with a tag, only the articles carrying it or one of its children. */
  'articles.list': command(z.strictObject({ tag: z.string().optional() }), z.array(ArticleSummary)),
  'articles.get': command(z.strictObject({ id: ArticleId }), ArticleDetail),
  /** Reads the original again and tells every candidate for every fact, breach by breach. */
  'articles.explain': command(z.strictObject({ id: ArticleId }), z.array(Explanation)),
}
