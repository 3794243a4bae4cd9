// What an export reads: many breaches at a time, where the tables of each thing answer for one.
import * as z from 'zod'
import type { Claim } from '../../domain/claim.ts'
import { articleId, numberOf } from '../../domain/ids.ts'
import type { Verdict } from '../../domain/verdict.ts'
import type { Connection } from '../database.ts'
import { asClaim } from './claims.ts'
import { ArticleRow } from './rows.ts'
import { asVerdict } from './verdicts.ts'

const among = 'IN (SELECT value FROM json_each(?))'

export const exportQueries = {
  claims: `SELECT * FROM claims WHERE breach_id ${among} ORDER BY breach_id, claim_id`,
  verdicts: `SELECT * FROM verdicts WHERE breach_id ${among} ORDER BY breach_id, verdict_id`,
  articles: `SELECT breach_id, articles.article_id, title, outlet, file_name, published_on, lang, byline, canonical_url,
    first_id FROM article_breaches JOIN articles USING (article_id) LEFT JOIN near_duplicates USING (article_id)
    WHERE breach_id ${among} ORDER BY breach_id, article_id`,
  names: `SELECT breach_id, name FROM breach_summaries WHERE breach_id ${among}`,
  breachTags: `SELECT breach_id, tag_id FROM breach_tags WHERE breach_id ${among} ORDER BY breach_id, tag_id`,
  tellings: `SELECT breach_id, article_id FROM article_breaches WHERE breach_id ${among}`,
  articleTagsCarrying: `SELECT article_id, tag_id FROM article_tags WHERE tag_id ${among}`,
  breachTagsCarrying: `SELECT breach_id, tag_id FROM breach_tags WHERE tag_id ${among}`,
}

const ExportedArticleRow = z.strictObject({
  ...ArticleRow.pick({
    article_id: true,
    title: true,
    outlet: true,
    file_name: true,
    published_on: true,
    lang: true,
    byline: true,
    canonical_url: true,
  }).shape,
  breach_id: z.int(),
  first_id: z.int().nullable(),
})
type ExportedArticleRow = z.infer<typeof ExportedArticleRow>

const asArticle = (row: ExportedArticleRow) => ({
  number: row.article_id,
  articleId: articleId(row.article_id),
  title: row.title,
  outlet: row.outlet,
  fileName: row.file_name,
  publishedOn: row.published_on,
  lang: row.lang,
  byline: row.byline,
  canonicalUrl: row.canonical_url,
  /** The number of the first article that is nearly the same; its own where there is none. */
  firstId: row.first_id ?? row.article_id,
})
export type ExportedArticle = ReturnType<typeof asArticle>

/** A breach as rows have it, before anything is resolved or left out. */
export interface StoredBreach {
  readonly number: number
  readonly name: string
  readonly claims: Claim[]
  /** Oldest first. */
  readonly verdicts: Verdict[]
  readonly articles: ExportedArticle[]
  readonly tags: number[]
}

const Pair = z.tuple([z.int(), z.int()])
const Name = z.tuple([z.int(), z.string()])

/** Reads for exports. */
export function exportsTable(db: Connection) {
  const claims = db.prepare(exportQueries.claims)
  const verdicts = db.prepare(exportQueries.verdicts)
  const articles = db.prepare(exportQueries.articles)
  const raw = (sql: string) => db.prepare(sql).raw()
  const names = raw(exportQueries.names)
  const breachTags = raw(exportQueries.breachTags)
  const tellings = raw(exportQueries.tellings)
  const onArticles = raw(exportQueries.articleTagsCarrying)
  const onBreaches = raw(exportQueries.breachTagsCarrying)
  const pairs = (rows: unknown[]) => z.array(Pair).parse(rows)
  return {
    /** Breaches whole, in the order asked for; numbers of no breach are left out. */
    some(numbers: readonly number[]): StoredBreach[] {
      const asked = JSON.stringify(numbers)
      const found = new Map<number, StoredBreach>()
      for (const [number, name] of z.array(Name).parse(names.all(asked)))
        found.set(number, { number, name, claims: [], verdicts: [], articles: [], tags: [] })
      for (const row of claims.all(asked)) {
        const claim = asClaim(row)
        found.get(numberOf(claim.breachId))?.claims.push(claim)
      }
      for (const row of verdicts.all(asked)) {
        const verdict = asVerdict(row)
        found.get(numberOf(verdict.breachId))?.verdicts.push(verdict)
      }
      for (const row of z.array(ExportedArticleRow).parse(articles.all(asked)))
        found.get(row.breach_id)?.articles.push(asArticle(row))
      for (const [breach, tag] of pairs(breachTags.all(asked))) found.get(breach)?.tags.push(tag)
      return numbers.flatMap(number => found.get(number) ?? [])
    },
    /** Which articles tell of these breaches, as [breach, article]. */
    tellings: (numbers: readonly number[]) => pairs(tellings.all(JSON.stringify(numbers))),
    /** What carries one of these tags itself, as [number, tag]. */
    carrying: (tags: readonly number[]) => ({
      articles: pairs(onArticles.all(JSON.stringify(tags))),
      breaches: pairs(onBreaches.all(JSON.stringify(tags))),
    }),
  }
}
