// The words of a breach's articles that few other articles have: what "more of this" goes by.
import { fold } from '../../domain/fold.ts'
import { wordsOf } from '../../domain/search/words.ts'
import { bitsOf } from '../../domain/similarity.ts'
import { wordExpression } from '../search/expression.ts'
import { memoryOf } from '../search/search-memory.ts'
import type { ReadableVault } from '../vault.ts'

/** A word that tells, with the articles that have it. */
export interface TellingWord {
  readonly word: string
  readonly bits: number
  readonly articles: readonly number[]
}

/** Articles of a breach that are read for their words, and characters of each. */
const mostArticles = 3
const mostRead = 12_000
/** Words that are looked up, and those of them that are used. */
const mostLookedUp = 32
const mostUsed = 12
const shortest = 5
/** A word that more than one in twenty articles has says nothing of what one of them is about. */
const commonShare = 0.05
const mostHaving = 500
/** In a vault of a few articles, what two of them have is not rare: a word is to be in a quarter of them at most. */
const fewestBits = 2

export const wordQueries = {
  having: 'SELECT rowid FROM article_words WHERE article_words MATCH @expression LIMIT @most',
}

/** Words of texts, those first that are said again and again and are long. */
function candidates(texts: readonly string[], leftOut: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of wordsOf(fold(text.slice(0, mostRead))))
      if (word.length >= shortest && !/\p{N}/u.test(word) && !leftOut.has(word))
        counts.set(word, (counts.get(word) ?? 0) + 1)
  const weight = ([word, count]: readonly [string, number]) => Math.min(count, 4) * word.length
  return [...counts]
    .sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostLookedUp)
    .map(([word]) => word)
}

/** The telling words of a breach, the rarest first; `leftOut` are words that count otherwise, as those of names. */
export function tellingWords(
  { db, tables }: ReadableVault,
  articles: readonly number[],
  leftOut: ReadonlySet<string>,
): TellingWord[] {
  const all = memoryOf(db).all('articles').count()
  const most = Math.min(mostHaving, Math.max(2, Math.floor(all * commonShare)))
  const having = db.prepare(wordQueries.having).pluck()
  const texts = articles.slice(0, mostArticles).map(article => tables.articles.text(article))
  return candidates(texts, leftOut)
    .flatMap((word): TellingWord[] => {
      const expression = wordExpression({ words: [word], isPrefix: false })
      const found = having.all({ expression, most: most + 1 }) as number[]
      if (found.length > most || found.length < 2) return []
      const bits = bitsOf(found.length, all)
      return bits < fewestBits ? [] : [{ word, bits, articles: found }]
    })
    .sort((a, b) => b.bits - a.bits || (a.word < b.word ? -1 : 1))
    .slice(0, mostUsed)
}
