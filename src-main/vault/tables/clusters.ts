import * as z from 'zod'
import type { Connection } from '../database.ts'
import { Bytes, Wholes } from './plain.ts'

const Copy = z.strictObject({ article: z.int(), similarity: z.number() })
const Copies = z.array(Copy)
/** An article that is nearly the same as the first of its cluster. */
export type Copy = z.infer<typeof Copy>

const Place = z.strictObject({ first: z.int(), similarity: z.number() })
const MaybePlace = Place.nullable()
/** A place in a cluster: its first article, and how similar the article is to that. */
export type Place = z.infer<typeof Place>

const MaybeBytes = Bytes.nullable()
const Pair = z.strictObject({ article: z.int(), first: z.int() })

export const clusterQueries = {
  copiesOf: `SELECT article_id AS article, similarity FROM near_duplicates WHERE first_id = ? ORDER BY article_id`,
  /** Those said not to be the same as an article, whichever of the two came first. */
  apartFrom: `SELECT other_id FROM different_articles WHERE article_id = @article
    UNION ALL SELECT article_id FROM different_articles WHERE other_id = @article`,
  ofBreach: `SELECT article_id AS article, first_id AS first FROM near_duplicates
    WHERE article_id IN (SELECT article_id FROM article_breaches WHERE breach_id = ?)`,
  unsigned: `SELECT article_id FROM article_texts WHERE signature IS NULL ORDER BY article_id LIMIT ?`,
}

/** Clusters of near-duplicates: the first article of each names it. */
export function clustersTable(db: Connection) {
  const placeOf = db.prepare('SELECT first_id AS first, similarity FROM near_duplicates WHERE article_id = ?')
  const copiesOf = db.prepare(clusterQueries.copiesOf)
  const firsts = db.prepare('SELECT DISTINCT first_id FROM near_duplicates ORDER BY first_id').pluck()
  const apartFrom = db.prepare(clusterQueries.apartFrom).pluck()
  const ofBreach = db.prepare(clusterQueries.ofBreach)
  const signature = db.prepare('SELECT signature FROM article_texts WHERE article_id = ?').pluck()
  const unsigned = db.prepare(clusterQueries.unsigned).pluck()
  const placed = (article: number) => MaybePlace.parse(placeOf.get(article) ?? null)
  return {
    /** The place of an article in the cluster it joined; null for a first article and for one in no cluster. */
    placeOf: placed,
    /** The first article of that cluster. */
    firstOf: (article: number) => placed(article)?.first ?? null,
    /** The articles that are nearly the same as a first one, the earliest first. */
    copiesOf: (first: number): Copy[] => Copies.parse(copiesOf.all(first)),
    /** The first article of every cluster. */
    firsts: () => Wholes.parse(firsts.all()),
    apartFrom: (article: number) => new Set(Wholes.parse(apartFrom.all({ article }))),
    /** The first article of each article of a breach that is a near-duplicate. */
    ofBreach: (breach: number) =>
      new Map(
        z
          .array(Pair)
          .parse(ofBreach.all(breach))
          .map(({ article, first }) => [article, first]),
      ),
    /** Null for a text that is not signed yet. */
    signature: (article: number) => MaybeBytes.parse(signature.get(article)),
    /** Articles whose texts are not signed yet. */
    unsigned: (most: number) => Wholes.parse(unsigned.all(most)),
  }
}
