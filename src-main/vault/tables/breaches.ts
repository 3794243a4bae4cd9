import * as z from 'zod'
import { BreachSummary } from '../../domain/breach.ts'
import { breachId } from '../../domain/ids.ts'
import type { Connection } from '../database.ts'
import { Texts, Whole, Wholes } from './plain.ts'

const SummaryRow = z.strictObject({
  breach_id: z.int(),
  name: z.string(),
  sector: z.string().nullable(),
  country: z.string().nullable(),
  individuals_affected: z.int().nullable(),
  qualifier: BreachSummary.shape.qualifier,
  discovered: z.string().nullable(),
  state: BreachSummary.shape.state,
  articles: z.int(),
  sources: z.int(),
  tags: z.string(),
})

function asSummary(value: unknown): BreachSummary {
  const row = SummaryRow.parse(value)
  return {
    breachId: breachId(row.breach_id),
    name: row.name,
    sector: row.sector,
    country: row.country,
    individualsAffected: row.individuals_affected,
    qualifier: row.qualifier,
    discovered: row.discovered,
    articles: row.articles,
    sources: row.sources,
    tags: Texts.parse(JSON.parse(row.tags)),
    state: row.state,
  }
}

const summaries = `SELECT breach_summaries.*,
  (SELECT count(*) FROM article_breaches WHERE article_breaches.breach_id = breach_summaries.breach_id) AS articles,
  (SELECT count(DISTINCT coalesce(first_id, article_id)) FROM article_breaches LEFT JOIN near_duplicates USING (article_id)
    WHERE article_breaches.breach_id = breach_summaries.breach_id) AS sources,
  (SELECT json_group_array(path ORDER BY folded_path) FROM breach_tags JOIN tags USING (tag_id)
    WHERE breach_tags.breach_id = breach_summaries.breach_id) AS tags
  FROM breach_summaries`

export const breachQueries = {
  some: `${summaries} WHERE breach_id IN (SELECT value FROM json_each(?))`,
  called: 'SELECT breach_id, name FROM breach_summaries WHERE breach_id IN (SELECT value FROM json_each(?))',
}

const NameRow = z.strictObject({ breach_id: z.int(), name: z.string() })

/** Breaches: their rows in a list, the names their victims go by, and the articles that tell of them. */
export function breachesTable(db: Connection) {
  const one = db.prepare(`${summaries} WHERE breach_id = ?`)
  const some = db.prepare(breachQueries.some)
  const exists = db.prepare('SELECT 1 FROM breaches WHERE breach_id = ?').pluck()
  const called = db.prepare(breachQueries.called)
  const ofArticle = db
    .prepare('SELECT breach_id FROM article_breaches WHERE article_id = ? ORDER BY breach_id')
    .pluck()
  const articlesOf = db
    .prepare('SELECT article_id FROM article_breaches WHERE breach_id = ? ORDER BY article_id')
    .pluck()
  const numbers = db.prepare('SELECT breach_id FROM breaches ORDER BY breach_id').pluck()
  const count = db.prepare('SELECT count(*) FROM breaches').pluck()
  return {
    /** In the order asked for; numbers of no breach are left out. */
    some(numbers: readonly number[]) {
      const found = new Map(
        some
          .all(JSON.stringify(numbers))
          .map(asSummary)
          .map(one => [one.breachId, one]),
      )
      return numbers.flatMap(number => found.get(breachId(number)) ?? [])
    },
    summary: (breach: number) => asSummary(one.get(breach)),
    /** What they are called in lists; numbers of no breach are left out. */
    called: (numbers: readonly number[]) =>
      z
        .array(NameRow)
        .parse(called.all(JSON.stringify(numbers)))
        .map(({ breach_id, name }) => ({ breachId: breachId(breach_id), name })),
    exists: (breach: number) => exists.get(breach) !== undefined,
    ofArticle: (article: number) => Wholes.parse(ofArticle.all(article)),
    articlesOf: (breach: number) => Wholes.parse(articlesOf.all(breach)),
    /** The numbers of all breaches, the first made first. */
    numbers: () => Wholes.parse(numbers.all()),
    count: () => Whole.parse(count.get()),
  }
}
