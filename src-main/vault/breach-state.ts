// Everything a breach is resolved from, as rows have it now or had it once.
import type { ArticleSummary } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import { numberOf } from '../domain/ids.ts'
import { resolveBreach, type Sources, type WeighedFact } from '../domain/resolve-fact.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { Tables } from './vault.ts'

/** A breach at one moment. */
export interface BreachState {
  readonly claims: readonly Claim[]
  /** Oldest first. */
  readonly verdicts: readonly Verdict[]
  /** In the order they came in. */
  readonly articles: readonly ArticleSummary[]
  /** The first article of the cluster of each article that is a near-duplicate. */
  readonly firsts: ReadonlyMap<number, number>
  readonly tags: readonly string[]
}

/** Dates and clusters of the articles, as claims are weighed by. */
export function sourcesOf({ articles, firsts }: Pick<BreachState, 'articles' | 'firsts'>): Sources {
  const dates = new Map(articles.map(({ articleId, publishedOn }) => [articleId, publishedOn]))
  return {
    publishedOn: ({ articleId }) => dates.get(articleId) ?? null,
    sourceOf: ({ articleId }) => firsts.get(numberOf(articleId)) ?? numberOf(articleId),
  }
}

/** Every fact of the catalogue, resolved. */
export const resolveState = (state: BreachState): WeighedFact[] =>
  resolveBreach(state.claims, state.verdicts, sourcesOf(state))

/** What a breach is called: its victim, else the title of the first article that tells of it. */
export function nameOf(facts: readonly WeighedFact[], { articles }: Pick<BreachState, 'articles'>): string {
  const victim = facts.find(({ resolved }) => resolved.factId === 'victim')?.resolved.values[0]?.value
  return typeof victim === 'string' ? victim : (articles[0]?.title ?? 'Unnamed breach')
}

/** A breach as it is now. */
export function presentState(tables: Tables, breach: number): BreachState {
  return {
    claims: tables.claims.ofBreach(breach),
    verdicts: tables.verdicts.ofBreach(breach),
    articles: tables.articles.ofBreach(breach),
    firsts: tables.clusters.ofBreach(breach),
    tags: tables.breaches.summary(breach).tags,
  }
}
