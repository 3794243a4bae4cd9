// The bands of the texts' signatures: derived rows that follow article_texts, as the full text does.
import * as z from 'zod'
import { bandCount, bandsOf } from '../domain/near-texts.ts'
import type { Connection } from './database.ts'

export interface NearIndex {
  /** A text came in, with its signature; null for one that is not signed yet. */
  add(article: number, signature: Uint8Array | null): void
  /** A text is gone, or about to be another. */
  remove(article: number, signature: Uint8Array | null): void
  /** Articles that share a band with the signature, those with the most telling bands first. */
  candidates(signature: Uint8Array): number[]
  /** Before a commit: writes what has gathered. */
  settle(): void
  /** After a commit or a rollback. */
  forget(): void
}

/** Articles looked up for one band, the oldest first: a thousand copies of one text must not make an import slow. */
const mostInBand = 32
/** Articles worth comparing with one text. */
const mostCandidates = 64

const inBand = `SELECT band, article FROM (SELECT band, article_id AS article FROM article_bands WHERE band = ?
  ORDER BY article_id LIMIT ${mostInBand})`
export const nearQueries = {
  /** One row for each band that an article shares; all bands in one statement, which takes less than half the time. */
  inBands: Array.from({ length: bandCount }, () => inBand).join(' UNION ALL '),
}

const Row = z.strictObject({ band: z.int(), article: z.int() })
type Row = z.infer<typeof Row>
const Rows = z.array(Row)

const rowsOf = (texts: ReadonlyMap<number, readonly number[]>): Row[] =>
  [...texts]
    .flatMap(([article, bands]) => bands.map(band => ({ band, article })))
    .sort((a, b) => a.band - b.band || a.article - b.article)

/** A band that few share tells much; one that every filling of a template has tells next to nothing. */
function ranked(bands: readonly (readonly number[])[]): number[] {
  const weights = new Map<number, number>()
  for (const articles of bands)
    for (const article of articles) weights.set(article, (weights.get(article) ?? 0) + 1 / articles.length)
  return [...weights].sort(([a, left], [b, right]) => right - left || a - b).map(([article]) => article)
}

/** Rows of many texts are written at once and in their order, which keeps each page of the table in hand only once. */
export function nearIndex(db: Connection): NearIndex {
  const inBands = db.prepare(nearQueries.inBands)
  // As many rows as a text has bands: together they take half the time. Two bands of a text may have one number.
  const places = Array.from({ length: bandCount }, () => '(?, ?)').join(', ')
  const insert = db.prepare(`INSERT OR IGNORE INTO article_bands (band, article_id) VALUES ${places}`)
  const erase = db.prepare('DELETE FROM article_bands WHERE band = ? AND article_id = ?')
  const added = new Map<number, number[]>()
  const removed = new Map<number, number[]>()
  /** The articles of `added` by band. */
  const waiting = new Map<number, number[]>()

  const unwait = (article: number) => {
    for (const band of added.get(article) ?? []) {
      const left = (waiting.get(band) ?? []).filter(other => other !== article)
      if (left.length > 0) waiting.set(band, left)
      else waiting.delete(band)
    }
    return added.delete(article)
  }

  return {
    add(article, signature) {
      const bands = signature === null ? [] : bandsOf(signature)
      if (bands.length === 0) return
      added.set(article, bands)
      for (const band of bands) {
        const others = waiting.get(band)
        if (others === undefined) waiting.set(band, [article])
        else others.push(article)
      }
    },
    remove(article, signature) {
      if (!unwait(article) && signature !== null) removed.set(article, bandsOf(signature))
    },
    candidates(signature) {
      const bands = bandsOf(signature)
      if (bands.length === 0) return []
      const found = new Map(bands.map(band => [band, (waiting.get(band) ?? []).slice(0, mostInBand)]))
      for (const { band, article } of Rows.parse(inBands.all(...bands)))
        if (!removed.has(article)) found.get(band)?.push(article)
      return ranked([...found.values()]).slice(0, mostCandidates)
    },
    settle() {
      for (const { band, article } of rowsOf(removed)) erase.run(band, article)
      const rows = rowsOf(added)
      for (let at = 0; at < rows.length; at += bandCount)
        insert.run(...rows.slice(at, at + bandCount).flatMap(({ band, article }) => [band, article]))
      this.forget()
    },
    forget() {
      added.clear()
      removed.clear()
      waiting.clear()
    },
  }
}
