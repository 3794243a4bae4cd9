// How much waits for a person, and where: counts by breach, and near-duplicates that nobody has looked at.
import * as z from 'zod'
import { FactReason, type FactToReview } from '../../domain/review.ts'
import type { Connection } from '../database.ts'
import { Whole, Wholes } from './plain.ts'

const reasons = FactReason.options
const Sums = z.strictObject({
  facts: z.int(),
  ...(Object.fromEntries(reasons.map(reason => [reason, z.int()])) as Record<FactReason, z.ZodInt>),
})
/** How many facts wait, and how many of them for each reason. */
export type FactCounts = z.infer<typeof Sums>

const Copy = z.strictObject({ article: z.int(), first: z.int() })

const sums = `SELECT ${['facts', ...reasons].map(name => `coalesce(sum(${name}), 0) AS ${name}`).join(', ')}
  FROM review_counts`
const unsettled = `NOT EXISTS (SELECT 1 FROM settled_duplicates AS settled
  WHERE settled.article_id = near_duplicates.article_id AND settled.first_id = near_duplicates.first_id)`

export const reviewQueries = {
  counts: sums,
  countsOf: `${sums} WHERE breach_id IN (SELECT value FROM json_each(?))`,
  breaches: 'SELECT breach_id FROM review_counts WHERE breach_id < ? ORDER BY breach_id DESC',
  ...(Object.fromEntries(
    reasons.map(reason => [
      `${reason}Breaches`,
      `SELECT breach_id FROM review_counts WHERE ${reason} > 0 AND breach_id < ? ORDER BY breach_id DESC`,
    ]),
  ) as Record<`${FactReason}Breaches`, string>),
  copies: `SELECT article_id AS article, first_id AS first FROM near_duplicates
    WHERE ${unsettled} AND article_id > ? ORDER BY article_id`,
  countCopies: `SELECT count(*) FROM near_duplicates WHERE ${unsettled}`,
  countSuggestions: `SELECT count(*) FROM breach_suggestions WHERE NOT EXISTS (SELECT 1
    FROM article_breaches AS here JOIN article_breaches AS there USING (article_id)
    WHERE here.breach_id = breach_suggestions.breach_id AND there.breach_id = breach_suggestions.other_id)`,
}

/** Keeps what is derived for a breach; one in which nothing waits has no row. */
export function reviewCountWriter(
  db: Connection,
): (breach: number, waiting: readonly FactToReview[]) => void {
  const remove = db.prepare('DELETE FROM review_counts WHERE breach_id = ?')
  const put = db.prepare(`INSERT OR REPLACE INTO review_counts (breach_id, facts, ${reasons.join(', ')})
    VALUES (@breach, @facts, ${reasons.map(reason => `@${reason}`).join(', ')})`)
  return (breach, waiting) => {
    if (waiting.length === 0) {
      remove.run(breach)
      return
    }
    const counts = Object.fromEntries(
      reasons.map(reason => [reason, waiting.filter(item => item.reasons.includes(reason)).length]),
    )
    put.run({ breach, facts: waiting.length, ...counts })
  }
}

export function reviewTable(db: Connection) {
  const counts = db.prepare(reviewQueries.counts)
  const countsOf = db.prepare(reviewQueries.countsOf)
  const withFacts = db.prepare(reviewQueries.breaches).pluck()
  const withReason = Object.fromEntries(
    reasons.map(reason => [reason, db.prepare(reviewQueries[`${reason}Breaches`]).pluck()]),
  ) as Record<FactReason, typeof withFacts>
  const copies = db.prepare(reviewQueries.copies)
  const countCopies = db.prepare(reviewQueries.countCopies).pluck()
  const countSuggestions = db.prepare(reviewQueries.countSuggestions).pluck()
  const settled = db.prepare('SELECT first_id FROM settled_duplicates WHERE article_id = ?').pluck()
  return {
    /** Of the whole vault, or of these breaches. */
    counts: (breaches?: readonly number[]): FactCounts =>
      Sums.parse(breaches === undefined ? counts.get() : countsOf.get(JSON.stringify(breaches))),
    /** Breaches in which something waits, the last made first, below a number; asked for one by one. */
    *breaches(below: number, reason: FactReason | null): Generator<number> {
      for (const number of (reason === null ? withFacts : withReason[reason]).iterate(below))
        yield Whole.parse(number)
    },
    /** Near-duplicates nobody has looked at, each with the first article of its cluster, behind a number. */
    copies: (after: number) => z.array(Copy).parse(copies.all(after)),
    countCopies: () => Whole.parse(countCopies.get()),
    /** Pairs of breaches that may be one, without those that an article tells of as two. */
    countSuggestions: () => Whole.parse(countSuggestions.get()),
    /** The first articles a person has said an article to be the same as. */
    settled: (article: number) => new Set(Wholes.parse(settled.all(article))),
  }
}
