import * as z from 'zod'
import { ArticleSummary } from './article.ts'

/** An article beside one it is nearly the same as. */
export const NearArticle = z.strictObject({
  ...ArticleSummary.pick({
    articleId: true,
    title: true,
    outlet: true,
    fileName: true,
    publishedOn: true,
    lang: true,
  }).shape,
  /** How much of the two texts is the same, from 0 to 1. */
  similarity: z.number().min(0).max(1),
})
export type NearArticle = z.infer<typeof NearArticle>

/** Articles that are nearly the same: the first one imported, and the others with their similarity to it. */
export const Cluster = z.strictObject({
  first: NearArticle.omit({ similarity: true }),
  others: z.array(NearArticle).min(1),
})
export type Cluster = z.infer<typeof Cluster>
