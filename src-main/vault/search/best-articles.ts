import type { ReadableVault } from '../vault.ts'
import { Bits } from './bits.ts'
import type { FoundPage, FoundSet } from './find.ts'
import { scoresOf } from './rank.ts'
import { memoryOf } from './search-memory.ts'

/** Of each breach of a page the article in which the words stand best; the first one where they stand in none. */
export function bestArticles(
  { db }: ReadableVault,
  { numbers, fit }: FoundPage,
  { telling }: FoundSet,
): Map<number, number> {
  const memory = memoryOf(db)
  const articles = memory.articlesOf(Bits.of(memory.size('breaches'), numbers))
  const scores = fit.size > 0 ? fit : scoresOf(db, memory, 'articles', articles, telling).scores
  const byBreach = memory.articlesByBreach()
  const best = new Map<number, number>()
  for (const breach of numbers) {
    const score = (article: number) => scores.get(article) ?? 0
    const [first, ...others] = [...byBreach.get(breach)].sort((a, b) => a - b)
    if (first !== undefined)
      best.set(
        breach,
        others.reduce((a, b) => (score(b) < score(a) ? b : a), first),
      )
  }
  return best
}
