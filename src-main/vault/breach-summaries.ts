// The derived rows of the breach list. They are written again in the transaction that changes what they rest on.
import * as z from 'zod'
import type { ResolvedFact, ReviewState } from '../domain/breach.ts'
import type { Claim } from '../domain/claim.ts'
import type { FactId } from '../domain/fact-id.ts'
import { numberOf } from '../domain/ids.ts'
import { resolveBreach } from '../domain/resolve-fact.ts'
import { type FactToReview, factsToReview } from '../domain/review.ts'
import type { PublishedOn } from '../domain/run-clock.ts'
import type { SearchableBreach } from '../domain/search/search-values.ts'
import type { Connection } from './database.ts'
import { reviewCountWriter } from './tables/review.ts'
import type { Tables } from './vault.ts'

/** A whole breach, resolved from its claims and verdicts. */
export const resolveStored = (tables: Tables, breach: number): ResolvedFact[] =>
  resolveWhole(tables, breach).facts

/** The same, with when the articles were published, and what of it waits for a person. */
export function resolveWhole(
  tables: Tables,
  breach: number,
): {
  readonly facts: ResolvedFact[]
  readonly waiting: FactToReview[]
  readonly publishedOn: PublishedOn
} {
  const dates = tables.articles.dates(breach)
  const firsts = tables.clusters.ofBreach(breach)
  const sources = {
    publishedOn: ({ articleId }: Claim) => dates.get(numberOf(articleId)) ?? null,
    sourceOf: ({ articleId }: Claim) => firsts.get(numberOf(articleId)) ?? numberOf(articleId),
  }
  const verdicts = tables.verdicts.ofBreach(breach)
  const facts = resolveBreach(tables.claims.ofBreach(breach), verdicts, sources).map(
    ({ resolved }) => resolved,
  )
  const publishedOn: PublishedOn = ({ articleId }) => dates.get(numberOf(articleId)) ?? null
  return { facts, waiting: factsToReview(facts, verdicts, sources.sourceOf), publishedOn }
}

/** What is to be done about a breach: a conflict first, then whatever nobody has looked at. */
export function stateOf(facts: readonly ResolvedFact[]): ReviewState {
  const stated = facts.filter(fact => fact.values.length > 0 || fact.override !== null)
  const has = (state: ReviewState) => stated.some(fact => fact.state === state)
  if (has('conflict')) return 'conflict'
  if (stated.length === 0 || has('unreviewed')) return 'unreviewed'
  return has('overridden') ? 'overridden' : 'accepted'
}

const ToldBy = z.strictObject({ articles: z.int(), sources: z.int() })

export const summaryQueries = {
  toldBy: `SELECT count(*) AS articles, count(DISTINCT coalesce(first_id, article_id)) AS sources
    FROM article_breaches LEFT JOIN near_duplicates USING (article_id) WHERE breach_id = ?`,
}

/**
 * Derives the rows of these breaches anew; a breach that is gone loses its row. `resolved` is told what each of them is
 * now, null for one that is gone.
 */
export function summaryWriter(
  db: Connection,
  tables: Tables,
  resolved: (breach: number, now: SearchableBreach | null) => void,
): (breaches: Iterable<number>) => void {
  const remove = db.prepare('DELETE FROM breach_summaries WHERE breach_id = ?')
  const waitingIn = reviewCountWriter(db)
  const insert = db.prepare(`INSERT INTO breach_summaries
    VALUES (@breach, @name, @sector, @country, @people, @qualifier, @discovered, @state)`)
  const update = db.prepare(`UPDATE breach_summaries SET name = @name, sector = @sector, country = @country,
    individuals_affected = @people, qualifier = @qualifier, discovered = @discovered, state = @state
    WHERE breach_id = @breach`)
  const titleOf = db
    .prepare(`SELECT title FROM article_breaches JOIN articles USING (article_id)
      WHERE breach_id = ? ORDER BY article_id LIMIT 1`)
    .pluck()
  const toldBy = db.prepare(summaryQueries.toldBy)

  const refreshOne = (breach: number) => {
    if (!tables.breaches.exists(breach)) {
      remove.run(breach)
      waitingIn(breach, [])
      resolved(breach, null)
      return
    }
    const { facts, waiting, publishedOn } = resolveWhole(tables, breach)
    const first = (id: FactId) => facts.find(fact => fact.factId === id)?.values[0]
    const text = (id: FactId) => {
      const value = first(id)?.value
      return typeof value === 'string' ? value : null
    }
    const people = first('individualsAffected')
    const name = text('victim') ?? String(titleOf.get(breach) ?? 'Unnamed breach')
    const state = stateOf(facts)
    const row = {
      breach,
      name,
      sector: text('sector'),
      country: text('country'),
      people: typeof people?.value === 'number' ? people.value : null,
      qualifier: people?.qualifier ?? null,
      discovered: text('dates.discovered'),
      state,
    }
    if (update.run(row).changes === 0) insert.run(row)
    waitingIn(breach, waiting)
    resolved(breach, { name, state, facts, publishedOn, ...ToldBy.parse(toldBy.get(breach)) })
  }
  return breaches => {
    for (const breach of breaches) refreshOne(breach)
  }
}
