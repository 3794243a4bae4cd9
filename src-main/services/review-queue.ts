// What waits for a person, put together where it is asked for: only counts are stored, each fact is resolved anew.
import type { Output, Parsed } from '../contract/index.ts'
import { articleId, breachId, numberOf } from '../domain/ids.ts'
import {
  type FactReason,
  FactReason as FactReasons,
  type FactToReview,
  type ReviewCounts,
  type ReviewItem,
  type ReviewReason,
} from '../domain/review.ts'
import { resolveWhole } from '../vault/breach-summaries.ts'
import type { Bits } from '../vault/search/bits.ts'
import { findAll } from '../vault/search/find.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { similarityBetween } from './clusters.ts'
import { brief } from './read-clusters.ts'
import { type Place, placeIn, writePlace } from './review-places.ts'
import { listSuggestions } from './suggestions.ts'

/** What a search narrows the queue to. */
interface Narrowed {
  readonly breaches: Bits
  readonly articles: Bits
}

interface Wanted {
  readonly reason: ReviewReason | null
  readonly found: Narrowed | null
  /** What the page begins behind. */
  readonly after: Place | null
}

type Placed = readonly [Place, ReviewItem]

/** So many questions about pairs are looked at. */
const mostPairs = 1000

/** A page of what waits, and how much there is. */
export function reviewQueue(
  vault: ReadableVault,
  { reason, query, limit, after }: Parsed<'review.queue'>,
): Output<'review.queue'> {
  const found = narrowed(vault, query)
  const counts = countsIn(vault, found)
  const page: Placed[] = []
  let hasMore = false
  for (const placed of itemsAfter(vault, { reason, found, after: placeIn(after) })) {
    hasMore = page.length === limit
    if (hasMore) break
    page.push(placed)
  }
  const last = page.at(-1)
  return {
    items: page.map(([, item]) => item),
    counts,
    total: reason === null ? counts.all : counts[reason],
    next: hasMore && last !== undefined ? writePlace(last[0]) : null,
  }
}

/** How much waits in the whole vault. */
export const reviewCounts = (vault: ReadableVault): ReviewCounts => countsIn(vault, null)

function narrowed(vault: ReadableVault, query: string): Narrowed | null {
  if (query.trim() === '') return null
  return {
    breaches: findAll(vault, 'breaches', query).found,
    articles: findAll(vault, 'articles', query).found,
  }
}

function countsIn(vault: ReadableVault, found: Narrowed | null): ReviewCounts {
  const { review } = vault.tables
  const { facts, ...byReason } = review.counts(found === null ? undefined : numbersIn(found.breaches))
  const pairs = {
    'same-breach': found === null ? review.countSuggestions() : suggestionsIn(vault, found).length,
    'same-article': found === null ? review.countCopies() : copiesIn(vault, found, 0).length,
  }
  return { all: facts + pairs['same-breach'] + pairs['same-article'], ...byReason, ...pairs }
}

function numbersIn(set: Bits): number[] {
  const numbers: number[] = []
  set.each(number => numbers.push(number))
  return numbers
}

function suggestionsIn(vault: ReadableVault, found: Narrowed | null) {
  const all = listSuggestions(vault, undefined, mostPairs)
  if (found === null) return all
  return all.filter(one => [one.breachId, one.other].some(id => found.breaches.has(numberOf(id))))
}

function copiesIn({ tables }: ReadableVault, found: Narrowed | null, after: number) {
  const all = tables.review.copies(after)
  if (found === null) return all
  return all.filter(({ article, first }) => found.articles.has(article) || found.articles.has(first))
}

/** Items in the order they are worked off; whoever asks stops when there are enough. */
function* itemsAfter(vault: ReadableVault, wanted: Wanted): Generator<Placed> {
  const { reason, after } = wanted
  const isWanted = (one: ReviewReason) => reason === null || reason === one
  if (isWanted('same-breach') && (after === null || after.part === 'breaches'))
    yield* suggestedPairs(vault, wanted)
  if (isWanted('same-article') && after?.part !== 'facts') yield* nearlySame(vault, wanted)
  const factReason = FactReasons.options.find(one => one === reason) ?? null
  if (reason === null || factReason !== null) yield* openFacts(vault, wanted, factReason)
}

function* suggestedPairs(vault: ReadableVault, { found, after }: Wanted): Generator<Placed> {
  const all = suggestionsIn(vault, found)
  const numbers = ({ breachId: id, other }: (typeof all)[number]) => [numberOf(id), numberOf(other)] as const
  let from = 0
  if (after?.part === 'breaches')
    from =
      1 +
      all.findIndex(one => {
        const [a, b] = numbers(one)
        return a === after.breach && b === after.other
      })
  for (const suggestion of all.slice(from)) {
    const [breach, other] = numbers(suggestion)
    yield [
      { part: 'breaches', breach, other },
      { kind: 'breaches', suggestion },
    ]
  }
}

function* nearlySame(vault: ReadableVault, { found, after }: Wanted): Generator<Placed> {
  const { articles, breaches, clusters } = vault.tables
  for (const { article, first } of copiesIn(vault, found, after?.part === 'articles' ? after.article : 0)) {
    const [one, other] = articles.some([first, article]).map(brief)
    if (one === undefined || other === undefined) continue
    const signature = clusters.signature(article) ?? new Uint8Array(0)
    const shared = breaches.ofArticle(article).find(number => breaches.ofArticle(first).includes(number))
    yield [
      { part: 'articles', article },
      {
        kind: 'articles',
        first: one,
        copy: { ...other, similarity: similarityBetween(vault, signature, first) },
        breachId: shared === undefined ? null : breachId(shared),
      },
    ]
  }
}

function* openFacts(
  vault: ReadableVault,
  { found, after }: Wanted,
  reason: FactReason | null,
): Generator<Placed> {
  const { tables } = vault
  const from = after?.part === 'facts' ? after : null
  const numbers = tables.review.breaches(from === null ? Number.MAX_SAFE_INTEGER : from.breach + 1, reason)
  for (const breach of numbers) {
    if (found !== null && !found.breaches.has(breach)) continue
    const [named] = tables.breaches.called([breach])
    for (const fact of resolveWhole(tables, breach).waiting) {
      if (reason !== null && !fact.reasons.includes(reason)) continue
      const place = placeOf(breach, fact)
      if (from !== null && from.breach === breach && !isBehind(place, from)) continue
      yield [place, { kind: 'fact', name: named?.name ?? '', fact }]
    }
  }
}

const placeOf = (breach: number, { articleId: id, evidence, claimId }: FactToReview): FactPlace => ({
  part: 'facts',
  breach,
  article: numberOf(id),
  start: evidence.start,
  claim: claimId,
})

type FactPlace = Extract<Place, { readonly part: 'facts' }>
const isBehind = (a: FactPlace, b: FactPlace): boolean =>
  (a.article - b.article || a.start - b.start || a.claim - b.claim) > 0

/** What can be accepted in one go: shown, undecided, and nothing speaks against it. */
export function agreeingClaims(
  { tables }: ReadableVault,
  { breachId: id, articleId: article }: Parsed<'review.agreeing'>,
): Output<'review.agreeing'> {
  const breach = tables.grouping.resolve(numberOf(id))
  if (!tables.breaches.exists(breach)) return []
  return resolveWhole(tables, breach)
    .waiting.filter(({ articleId: of }) => of === articleId(numberOf(article)))
    .filter(({ reasons }) => reasons.every(reason => reason === 'unreviewed'))
    .map(({ claimId }) => claimId)
}
