import * as z from 'zod'
import {
  fragmentExpression,
  parseQuery,
  type SearchTerm,
  withLastBegun,
  wordExpression,
} from './search-query.ts'
import { isUnspaced } from './unspaced.ts'
import type { ReadableVault } from './vault.ts'

/** Of very many matches only the newest are ranked: ranking is what takes time. */
const ranked = 5000

const byRank = (index: string) => `SELECT number FROM (
  SELECT rowid AS number, bm25(${index}, 4.0, 1.0) AS rank FROM ${index} WHERE ${index} MATCH @expression
  ORDER BY rowid DESC LIMIT ${ranked}
) ORDER BY rank, number DESC LIMIT @limit`

export const searchQueries = {
  words: byRank('article_words'),
  fragments: byRank('article_fragments'),
  scan: `SELECT article_id FROM articles JOIN article_texts USING (article_id)
    WHERE instr(text, @fragment) > 0 OR instr(title, @fragment) > 0 ORDER BY article_id DESC LIMIT @limit`,
}

export interface SearchResult {
  readonly terms: readonly SearchTerm[]
  /** The numbers of the articles, best match first. */
  readonly articles: readonly number[]
}

/**
 * Articles whose title or text matches. Where no words do, the last one may be a beginning; in scripts without spaces
 * the terms may stand anywhere.
 */
export function searchArticles({ db }: ReadableVault, query: string, limit: number): SearchResult {
  const terms = parseQuery(query.replaceAll('\0', ' '))
  const find = (sql: string, values: Record<string, string | number>) =>
    z.array(z.int()).parse(
      db
        .prepare(sql)
        .pluck()
        .all({ ...values, limit }),
    )
  const findWords = (wanted: readonly SearchTerm[]): SearchResult => ({
    terms: wanted,
    articles: find(searchQueries.words, { expression: wordExpression(wanted) }),
  })

  const asWords = findWords(terms)
  if (!isUnspaced(query)) return asWords.articles.length > 0 ? asWords : findWords(withLastBegun(terms))
  const fragment = fragmentExpression(terms)
  const [only, ...others] = terms
  const asFragments =
    fragment !== null
      ? find(searchQueries.fragments, { expression: fragment })
      : others.length === 0 && only !== undefined
        ? find(searchQueries.scan, { fragment: only.words.join('') })
        : []
  return { terms, articles: [...new Set([...asWords.articles, ...asFragments])].slice(0, limit) }
}
