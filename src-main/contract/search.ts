import * as z from 'zod'
import { ArticleSummary } from '../domain/article.ts'
import { BreachSummary } from '../domain/breach.ts'
import { ArticleId } from '../domain/ids.ts'
import {
  Completion,
  Facet,
  SavedSearch,
  SearchKind,
  SearchName,
  SearchSort,
} from '../domain/search/search.ts'
import { command } from './command.ts'

/** A stretch of a text, and the matches in it as [start, end) offsets of the stretch. */
const Snippet = z.strictObject({
  snippet: z.string(),
  matches: z.array(z.tuple([z.int(), z.int()])),
  /** Where the words stand when they are not in the text, as conditions of the search box: `sector:healthcare`. */
  elsewhere: z.array(z.string()),
})

export const SearchHit = z.strictObject({ article: ArticleSummary, ...Snippet.shape })
export type SearchHit = z.infer<typeof SearchHit>

export const BreachHit = z.strictObject({
  breach: BreachSummary,
  /** The article the snippet is taken from: the one of the breach that fits best. Null for a breach without any. */
  articleId: ArticleId.nullable(),
  ...Snippet.shape,
})
export type BreachHit = z.infer<typeof BreachHit>

const page = {
  /** How many there are on all pages. */
  total: z.int().nonnegative(),
  /** What to ask for to get the next page; null on the last. */
  next: z.string().nullable(),
}
export const SearchPage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('articles'), hits: z.array(SearchHit), ...page }),
  z.strictObject({ kind: z.literal('breaches'), hits: z.array(BreachHit), ...page }),
])
export type SearchPage = z.infer<typeof SearchPage>

/** A saved search with how many it finds now; null when it cannot be answered any more. */
export const LiveSearch = z.strictObject({ ...SavedSearch.shape, total: z.int().nonnegative().nullable() })
export type LiveSearch = z.infer<typeof LiveSearch>

/** Longer than anything somebody types; a text that was pasted whole is refused by its words. */
const Typed = z.string().max(10_000, 'a search has at most 10,000 characters')
const Asked = { query: Typed, kind: SearchKind.default('articles') }

/**
 * The language of the box is in domain/search: words (accents do not matter), "phrases", prefix*, -not, OR, brackets
 * and field:value. What cannot be understood is the problem `invalid-query`; `parseQuery` there points at the word.
 */
export const searchCommands = {
  /** The best articles, and no more. */
  'search.articles': command(
    z.strictObject({
      query: Typed.trim().min(1, 'write at least one word'),
      limit: z.int().positive().max(500).default(50),
    }),
    z.array(SearchHit),
  ),
  /** A page of the articles or breaches a query finds; an empty query finds all. */
  'search.run': command(
    z.strictObject({
      ...Asked,
      sort: SearchSort.default('relevance'),
      /** The best match comes first either way. */
      isReversed: z.boolean().default(false),
      limit: z.int().positive().max(500).default(50),
      after: z.string().max(500).nullable().default(null),
    }),
    SearchPage,
  ),
  /** All that a query finds, counted by language, outlet, year, sector, country, vector and tag. */
  'search.facets': command(
    z.strictObject(Asked),
    z.strictObject({ total: z.int().nonnegative(), facets: z.array(Facet) }),
  ),
  /** What could stand at a place of a query that is being typed. */
  'search.complete': command(
    z.strictObject({
      query: Typed,
      at: z.int().nonnegative(),
      limit: z.int().positive().max(100).default(20),
    }),
    z.strictObject({
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      completions: z.array(Completion),
    }),
  ),
  'search.saved': command(z.strictObject({}), z.array(LiveSearch)),
  /** Keeps a query under a name; one of the same name is replaced. */
  'search.save': command(
    z.strictObject({
      name: SearchName,
      query: Typed,
      kind: SearchKind.default('articles'),
      sort: SearchSort.default('relevance'),
    }),
    z.array(LiveSearch),
  ),
  /** Gives it another name, also in the saved searches that name it. */
  'search.rename': command(z.strictObject({ name: SearchName, to: SearchName }), z.array(LiveSearch)),
  'search.forget': command(z.strictObject({ name: SearchName }), z.array(LiveSearch)),
}
