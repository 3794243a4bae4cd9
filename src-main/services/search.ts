import type { Output, Parsed, SearchHit } from '../contract/index.ts'
import { type ArticleId, articleId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import { type LenientQuery, type Words, withoutField } from '../domain/search/query.ts'
import { type SearchKind, type SearchSort, searchSorts } from '../domain/search/search.ts'
import { bestArticles } from '../vault/search/best-articles.ts'
import { Bits } from '../vault/search/bits.ts'
import { completionsAt } from '../vault/search/complete.ts'
import { placesAroundArticle, placesAroundBreach } from '../vault/search/elsewhere.ts'
import { facetsOf } from '../vault/search/facets.ts'
import {
  type FoundPage,
  type FoundSet,
  findAll,
  findQuery,
  pageOf,
  understood,
  understoodLeniently,
} from '../vault/search/find.ts'
import { namesBeginning } from '../vault/search/names.ts'
import { orderOfAll, peopleOf } from '../vault/search/order-of-all.ts'
import { memoryOf } from '../vault/search/search-memory.ts'
import { snippetOf } from '../vault/snippet.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { withChildren } from './make-tag.ts'

/** The best articles, each with the place where it matches. */
export function searchArticles(vault: ReadableVault, query: string, limit: number): SearchHit[] {
  const set = findAll(vault, 'articles', query)
  const { numbers } = pageOf(vault, 'articles', set, {
    sort: 'relevance',
    isReversed: false,
    limit,
    after: null,
  })
  return articleHits(vault, numbers, set.words)
}

/** A page of what a query finds. */
export function runSearch(vault: ReadableVault, asked: Parsed<'search.run'>): Output<'search.run'> {
  const { kind } = asked
  checkSort(kind, asked.sort)
  const { query, leftOut } = readAsked(vault, asked)
  const set = findQuery(vault, kind, query)
  const page = pageOf(vault, kind, set, asked)
  const rest = { total: set.found.count(), next: page.next, leftOut: [...leftOut] }
  return kind === 'articles'
    ? { kind, hits: articleHits(vault, page.numbers, set.words), ...rest }
    : { kind, hits: breachHits(vault, page, set), ...rest }
}

/** All that a query finds, in its order. */
export function orderSearch(vault: ReadableVault, asked: Parsed<'search.order'>): Output<'search.order'> {
  const { query, kind, tag, ...sorting } = asked
  checkSort(kind, sorting.sort)
  const all = findAll(vault, kind, query)
  const set = tag === null ? all : { ...all, found: all.found.and(carriersOf(vault, kind, tag)) }
  const { numbers, years } = orderOfAll(vault, kind, set, sorting)
  return {
    numbers: [...numbers],
    years: years === null ? null : [...years],
    people: kind === 'breaches' ? peopleOf(vault, set) : null,
  }
}

/** What carries a tag, or one of its children, itself. */
function carriersOf(vault: ReadableVault, kind: SearchKind, path: string): Bits {
  const numbers = vault.tables.tags[kind === 'articles' ? 'article_tags' : 'breach_tags']
  return Bits.of(
    memoryOf(vault.db).size(kind),
    withChildren(vault, path).flatMap(tag => numbers.carrying(tag)),
  )
}

/** How many each query finds. */
export const countSearches = (
  vault: ReadableVault,
  { queries }: Parsed<'search.counts'>,
): Output<'search.counts'> => queries.map(({ query, kind }) => countOf(vault, kind, query))

/** How many a query finds; null when it cannot be answered. */
export function countOf(vault: ReadableVault, kind: SearchKind, query: string): number | null {
  try {
    return findAll(vault, kind, query).found.count()
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'invalid-query') return null
    throw error
  }
}

/** All that a query finds, counted by its values. */
export function countFacets(vault: ReadableVault, asked: Parsed<'search.facets'>): Output<'search.facets'> {
  const { kind, hasAlternatives } = asked
  const { query } = readAsked(vault, asked)
  const { found } = findQuery(vault, kind, query)
  const foundFor = (field: string) => {
    const others = hasAlternatives ? withoutField(query, field) : query
    return others === query ? found : findQuery(vault, kind, others).found
  }
  return { total: found.count(), facets: facetsOf(vault, kind, foundFor) }
}

const readAsked = (
  vault: ReadableVault,
  { query, kind, isLenient }: Pick<Parsed<'search.run'>, 'query' | 'kind' | 'isLenient'>,
): LenientQuery =>
  isLenient ? understoodLeniently(vault, kind, query) : { query: understood(query), leftOut: [] }

/** Breaches and articles by their names. */
export function findNames(
  vault: ReadableVault,
  { text, limit }: Parsed<'search.names'>,
): Output<'search.names'> {
  const numbers = (kind: SearchKind) => namesBeginning(vault.db, kind, text, limit)
  return {
    breaches: vault.tables.breaches.some(numbers('breaches')),
    articles: vault.tables.articles.some(numbers('articles')),
  }
}

/** What could stand where somebody is typing. */
export const completeSearch = (
  vault: ReadableVault,
  { query, at, limit }: Parsed<'search.complete'>,
): Output<'search.complete'> => completionsAt(vault, query, Math.min(at, query.length), limit)

/** Refuses an order that things of one kind have not. */
export function checkSort(kind: SearchKind, sort: SearchSort): void {
  if (!searchSorts[kind].includes(sort))
    throw new ProblemError(
      'invalid-input',
      `The ${kind} cannot be sorted by ${sort}: choose ${searchSorts[kind].join(', ')}.`,
    )
}

const articleHits = ({ db, tables }: ReadableVault, numbers: readonly number[], words: readonly Words[]) =>
  tables.articles.some(numbers).map(article => {
    const snippet = snippetOf(tables.articles.text(numberOf(article.articleId)), words)
    const isHere = snippet.matches.length > 0 || words.length === 0
    return { article, ...snippet, elsewhere: isHere ? [] : placesAroundArticle(db, article, words) }
  })

function breachHits(vault: ReadableVault, page: FoundPage, set: FoundSet) {
  const best = bestArticles(vault, page, set)
  return vault.tables.breaches.some(page.numbers).map(breach => {
    const number = best.get(numberOf(breach.breachId))
    const shown: ArticleId | null = number === undefined ? null : articleId(number)
    const text = number === undefined ? '' : vault.tables.articles.text(number)
    const snippet = snippetOf(text, set.words)
    const isHere = snippet.matches.length > 0 || set.words.length === 0
    const elsewhere = isHere ? [] : placesAroundBreach(vault.db, breach, set.words)
    return { breach, articleId: shown, ...snippet, elsewhere }
  })
}
