// How well what was found fits the words that were looked for.
import type { Words } from '../../domain/search/query.ts'
import type { Connection } from '../database.ts'
import { isUnspaced } from '../unspaced.ts'
import type { Bits } from './bits.ts'
import { anyExpression, fragmentExpression } from './expression.ts'
import type { Kind, SearchMemory } from './search-memory.ts'

/** Of very many matches only the newest are ranked: ranking is what takes time. */
const ranked = 5000

/** `+` keeps SQLite from looking each of the candidates up by itself. */
const scored = (index: string, weights: string) => `SELECT rowid, bm25(${index}, ${weights}) FROM ${index}
  WHERE ${index} MATCH @expression AND rowid >= @least AND +rowid IN (SELECT value FROM json_each(@candidates))`

/** What stands in a title, or in the name of a breach, weighs most. */
export const rankQueries = {
  words: scored('article_words', '4.0, 1.0'),
  fragments: scored('article_fragments', '4.0, 1.0'),
  articleLabels: scored('article_labels', '0.5, 0.5, 0.5, 2.0, 1.0'),
  breachLabels: scored('breach_labels', '6.0, 1.0, 2.0, 1.0'),
}

type Scores = Map<number, number>

export interface Scored {
  readonly scores: ReadonlyMap<number, number>
  /** Those of articles, also where breaches were scored. */
  readonly ofArticles: ReadonlyMap<number, number>
}

/** The scores of the newest of what was found, the least being the best; empty where no words were looked for. */
export function scoresOf(
  db: Connection,
  memory: SearchMemory,
  kind: Kind,
  found: Bits,
  words: readonly Words[],
): Scored {
  if (words.length === 0) return { scores: new Map(), ofArticles: new Map() }
  const expression = anyExpression(words)
  const fragments = words
    .filter(term => term.words.some(isUnspaced))
    .flatMap(term => fragmentExpression(term) ?? [])
  const scores = (query: keyof typeof rankQueries, candidates: readonly number[], wanted: string): Scores => {
    const least = candidates.at(-1)
    if (least === undefined) return new Map()
    const values = { expression: wanted, least, candidates: JSON.stringify(candidates) }
    return new Map(db.prepare(rankQueries[query]).raw().all(values) as [number, number][])
  }
  const scoreArticles = (candidates: readonly number[]) => {
    const sums = scores('words', candidates, expression)
    add(sums, scores('articleLabels', candidates, expression))
    if (fragments.length > 0) add(sums, scores('fragments', candidates, fragments.join(' OR ')))
    return sums
  }
  const newest = found.largest(ranked)
  const ofArticles = scoreArticles(kind === 'articles' ? newest : memory.articlesOf(found).largest(ranked))
  if (kind === 'articles') return { scores: ofArticles, ofArticles }
  const sums = scores('breachLabels', newest, expression)
  add(sums, bestOfBreaches(memory, found, ofArticles))
  return { scores: sums, ofArticles }
}

function add(sums: Scores, more: ReadonlyMap<number, number>): void {
  for (const [number, score] of more) sums.set(number, (sums.get(number) ?? 0) + score)
}

/** A breach is as good as the best of its articles. */
function bestOfBreaches(memory: SearchMemory, found: Bits, articles: ReadonlyMap<number, number>): Scores {
  const best: Scores = new Map()
  const breaches = memory.breachesByArticle()
  for (const [article, score] of articles)
    for (const breach of breaches.get(article))
      if (found.has(breach)) best.set(breach, Math.min(best.get(breach) ?? 0, score))
  return best
}
