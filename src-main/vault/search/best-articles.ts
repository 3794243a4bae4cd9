import type { Words } from '../../domain/search/query.ts'
import type { ReadableVault } from '../vault.ts'
import { Bits } from './bits.ts'
import { scoresOf } from './rank.ts'
import { memoryOf } from './search-memory.ts'

/** Of each of these breaches the article in which the words stand best; the first one where they stand in none. */
export function bestArticles(
  { db }: ReadableVault,
  breaches: readonly number[],
  words: readonly Words[],
): Map<number, number> {
  const memory = memoryOf(db)
  const articles = memory.articlesOf(Bits.of(memory.size('breaches'), breaches))
  const scores = scoresOf(db, memory, 'articles', articles, words)
  const byBreach = memory.articlesByBreach()
  const best = new Map<number, number>()
  for (const breach of breaches) {
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
