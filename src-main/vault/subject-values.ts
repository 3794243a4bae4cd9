// Where the values of articles and breaches are read for conditions, each by a statement of its own.
import * as z from 'zod'
import { ReviewState } from '../domain/breach.ts'
import { FactValue } from '../domain/claim.ts'
import type { FactId } from '../domain/fact-id.ts'
import { factOf } from '../domain/facts.ts'
import { resolveStored } from './breach-summaries.ts'
import type { Connection } from './database.ts'
import type { ReadableVault } from './vault.ts'

/** What is read of every breach at once. */
export const BreachRow = z.strictObject({
  breach_id: z.int(),
  name: z.string(),
  sector: z.string().nullable(),
  country: z.string().nullable(),
  people: z.int().nullable(),
  discovered: z.string().nullable(),
  state: ReviewState,
})
export type BreachRow = z.infer<typeof BreachRow>

/** What is read of every article at once. */
export const ArticleRow = z.strictObject({
  article_id: z.int(),
  title: z.string(),
  outlet: z.string().nullable(),
  lang: z.string().nullable(),
  published_on: z.string().nullable(),
  imported_on: z.string(),
  is_breach: z.int(),
  is_copy: z.int(),
})
export type ArticleRow = z.infer<typeof ArticleRow>

const breachColumns = `SELECT breach_id, name, sector, country, individuals_affected AS people, discovered, state
  FROM breach_summaries`
const articleColumns = `SELECT article_id, title, outlet, lang, published_on, substr(imported_at, 1, 10) AS imported_on,
  is_breach, EXISTS (SELECT 1 FROM near_duplicates WHERE near_duplicates.article_id = articles.article_id) AS is_copy
  FROM articles`

export const subjectQueries = {
  breaches: `${breachColumns} ORDER BY breach_id`,
  someBreaches: `${breachColumns} WHERE breach_id IN (SELECT value FROM json_each(?)) ORDER BY breach_id`,
  breach: `${breachColumns} WHERE breach_id = ?`,
  articles: `${articleColumns} ORDER BY article_id`,
  someArticles: `${articleColumns} WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY article_id`,
  articlesOf: `${articleColumns} WHERE article_id IN (SELECT article_id FROM article_breaches WHERE breach_id = ?)`,
  breachesOf: 'SELECT breach_id FROM article_breaches WHERE article_id = ? ORDER BY breach_id',
  sourcesOf: `SELECT count(DISTINCT coalesce(first_id, article_id)) FROM article_breaches
    LEFT JOIN near_duplicates USING (article_id) WHERE breach_id = ?`,
  tagsOfBreach: 'SELECT path FROM breach_tags JOIN tags USING (tag_id) WHERE breach_id = ?',
  tagsOfArticle: 'SELECT path FROM article_tags JOIN tags USING (tag_id) WHERE article_id = ?',
  noteOnBreach: 'SELECT 1 FROM notes WHERE breach_id = ? LIMIT 1',
  noteOnArticle: 'SELECT 1 FROM notes WHERE article_id = ? LIMIT 1',
  highlightOnArticle: 'SELECT 1 FROM highlights WHERE article_id = ? LIMIT 1',
  highlightOnBreach: `SELECT 1 FROM highlights WHERE article_id IN (
    SELECT article_id FROM article_breaches WHERE breach_id = ?) LIMIT 1`,
  claimed: 'SELECT DISTINCT value FROM claims WHERE breach_id = ? AND fact_id = ?',
  decided: 'SELECT DISTINCT breach_id FROM verdicts WHERE fact_id = ?',
}

/** What a breach shows for facts, read no further than it must be. */
function factReader({ db, tables }: ReadableVault) {
  const claimed = db.prepare(subjectQueries.claimed).pluck()
  const decided = db.prepare(subjectQueries.decided).pluck()
  /** By fact, the breaches somebody decided it for: few, so that it need not be asked of each breach. */
  const decisions = new Map<FactId, ReadonlySet<number>>()
  const isDecided = (breach: number, factId: FactId) => {
    const breaches = decisions.get(factId) ?? new Set(z.array(z.int()).parse(decided.all(factId)))
    decisions.set(factId, breaches)
    return breaches.has(breach)
  }
  /** The same few values are claimed of very many breaches. */
  const read = new Map<unknown, FactValue>()
  const readValue = (written: unknown): FactValue => {
    const value = read.get(written) ?? FactValue.parse(JSON.parse(String(written)))
    read.set(written, value)
    return value
  }
  return (row: BreachRow, factId: FactId): readonly FactValue[] => {
    const derived = derivedValue(row, factId)
    if (derived !== undefined) return derived === null ? [] : [derived]
    const values = claimed.all(row.breach_id, factId).map(readValue)
    // What every claim says, the breach shows, unless somebody decided otherwise.
    const isPlain = values.length < 2 || factOf(factId).cardinality === 'many'
    if (isPlain && !isDecided(row.breach_id, factId)) return values
    const fact = resolveStored(tables, row.breach_id).find(one => one.factId === factId)
    return fact?.values.map(({ value }) => value) ?? []
  }
}

/** The value the row of the breach list has; undefined for the facts it does not hold. */
function derivedValue(row: BreachRow, factId: FactId): FactValue | null | undefined {
  const columns: Partial<Record<FactId, FactValue | null>> = {
    sector: row.sector,
    country: row.country,
    individualsAffected: row.people,
    'dates.discovered': row.discovered,
  }
  return columns[factId]
}

/** The values there are. */
export const given = (...values: (FactValue | null)[]): FactValue[] => values.filter(value => value !== null)

/** Everything that is read for the fields of conditions, with its statements prepared once. */
export function readers(vault: ReadableVault) {
  const { db } = vault
  const texts = (sql: string) => textsOf(db, sql)
  const facts = factReader(vault)
  const sources = db.prepare(subjectQueries.sourcesOf).pluck()
  const articlesOf = db.prepare(subjectQueries.articlesOf)
  const is = (sql: string) => {
    const statement = db.prepare(sql).pluck()
    return (number: number) => given(statement.get(number) === undefined ? null : true)
  }
  const ofArticle = {
    title: (row: ArticleRow) => given(row.title),
    outlet: (row: ArticleRow) => given(row.outlet),
    lang: (row: ArticleRow) => given(row.lang),
    published: (row: ArticleRow) => given(row.published_on),
    imported: (row: ArticleRow) => given(row.imported_on),
  }
  return {
    ofArticle,
    facts,
    sources: (breach: number) => given(z.int().parse(sources.get(breach))),
    articlesOf: (breach: number) => z.array(ArticleRow).parse(articlesOf.all(breach)),
    tagsOfBreach: texts(subjectQueries.tagsOfBreach),
    tagsOfArticle: texts(subjectQueries.tagsOfArticle),
    noteOnBreach: is(subjectQueries.noteOnBreach),
    noteOnArticle: is(subjectQueries.noteOnArticle),
    highlightOnBreach: is(subjectQueries.highlightOnBreach),
    highlightOnArticle: is(subjectQueries.highlightOnArticle),
  }
}
export type Readers = ReturnType<typeof readers>

function textsOf(db: Connection, sql: string) {
  const statement = db.prepare(sql).pluck()
  return (number: number) => z.array(z.string()).parse(statement.all(number))
}
