import type { ArticleSummary } from '../../../src-main/domain/article.ts'
import type { ArticleId, BreachId } from '../../../src-main/domain/ids.ts'

/** Rows whose names are asked for together: those in sight are on two or three such stretches. */
const stretch = 50
/** Names that are asked for at once. */
const most = 200

type Reporting = Pick<ArticleSummary, 'articleId' | 'breachIds'>

/** The breaches whose names an article and its neighbours in the list need, so that one question serves them all. */
export function breachesNearby(articles: readonly Reporting[]): ReadonlyMap<ArticleId, readonly BreachId[]> {
  const nearby = new Map<ArticleId, readonly BreachId[]>()
  for (let from = 0; from < articles.length; from += stretch) {
    const together = articles.slice(from, from + stretch)
    const breaches = [...new Set(together.flatMap(({ breachIds }) => breachIds))].slice(0, most)
    for (const { articleId } of together) nearby.set(articleId, breaches)
  }
  return nearby
}
