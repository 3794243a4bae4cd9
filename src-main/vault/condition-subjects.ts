// Articles and breaches as conditions see them. What is cheap to know is read at once, the rest when it is asked for.
import * as z from 'zod'
import { ReviewState } from '../domain/breach.ts'
import { FactValue } from '../domain/claim.ts'
import { fieldCalled } from '../domain/condition-fields.ts'
import type { Subject } from '../domain/condition-holds.ts'
import type { FactId } from '../domain/fact-id.ts'
import { factOf } from '../domain/facts.ts'
import { resolveStored } from './breach-summaries.ts'
import type { Connection } from './database.ts'
import type { ReadableVault } from './vault.ts'

/** A thing a condition is asked about. Of an article there is one for each breach it tells of. */
export interface Candidate {
  readonly number: number
  readonly name: string
  /** The breach its facts are those of; null for an article that tells of none. */
  readonly breach: number | null
  readonly subject: Subject
}

const BreachRow = z.strictObject({
  breach_id: z.int(),
  name: z.string(),
  sector: z.string().nullable(),
  country: z.string().nullable(),
  people: z.int().nullable(),
  discovered: z.string().nullable(),
  state: ReviewState,
})
type BreachRow = z.infer<typeof BreachRow>

const ArticleRow = z.strictObject({
  article_id: z.int(),
  title: z.string(),
  outlet: z.string().nullable(),
  lang: z.string().nullable(),
  published_on: z.string().nullable(),
  imported_on: z.string(),
  is_breach: z.int(),
  is_copy: z.int(),
})
type ArticleRow = z.infer<typeof ArticleRow>

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

const given = (...values: (FactValue | null)[]): FactValue[] => values.filter(value => value !== null)

function readers(vault: ReadableVault) {
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
type Readers = ReturnType<typeof readers>

function textsOf(db: Connection, sql: string) {
  const statement = db.prepare(sql).pluck()
  return (number: number) => z.array(z.string()).parse(statement.all(number))
}

type Values = Readonly<Record<string, () => readonly FactValue[]>>

/** What a breach has for the fields that are about breaches. */
const breachValues = (read: Readers, row: BreachRow): Values => ({
  is: () => given(row.state),
  conflict: () => given(row.state === 'conflict' ? true : null),
  sources: () => read.sources(row.breach_id),
  articles: () => given(read.articlesOf(row.breach_id).length),
})

function subject(own: Values, facts: (factId: FactId) => readonly FactValue[]): Subject {
  return {
    values(name) {
      const values = own[name]
      if (values !== undefined) return values()
      const factId = fieldCalled(name)?.factId
      return factId ? facts(factId) : []
    },
  }
}

/** Breaches, all of them or those of these numbers, the earliest first. */
export function* breachCandidates(vault: ReadableVault, numbers?: readonly number[]): Generator<Candidate> {
  const read = readers(vault)
  for (const row of rows(vault, BreachRow, subjectQueries.breaches, subjectQueries.someBreaches, numbers)) {
    const { breach_id: breach } = row
    const ofArticles = (value: (article: ArticleRow) => FactValue[]) => () =>
      read.articlesOf(breach).flatMap(value)
    const articles = Object.entries(read.ofArticle).map(([name, value]) => [name, ofArticles(value)] as const)
    const own: Values = {
      ...Object.fromEntries(articles),
      ...breachValues(read, row),
      tag: () => read.tagsOfBreach(breach),
      note: () => read.noteOnBreach(breach),
      highlight: () => read.highlightOnBreach(breach),
    }
    yield { number: breach, name: row.name, breach, subject: subject(own, id => read.facts(row, id)) }
  }
}

/** Articles, all of them or those of these numbers, the earliest first, each once for every breach it tells of. */
export function* articleCandidates(vault: ReadableVault, numbers?: readonly number[]): Generator<Candidate> {
  const read = readers(vault)
  const breachesOf = vault.db.prepare(subjectQueries.breachesOf).pluck()
  const breachRow = vault.db.prepare(subjectQueries.breach)
  for (const row of rows(vault, ArticleRow, subjectQueries.articles, subjectQueries.someArticles, numbers)) {
    const { article_id: article } = row
    const kinds = given(row.is_breach === 1 ? 'breach' : null, row.is_copy === 1 ? 'copy' : null)
    const own: Values = {
      ...Object.fromEntries(
        Object.entries(read.ofArticle).map(([name, value]) => [name, () => value(row)] as const),
      ),
      is: () => kinds,
      tag: () => read.tagsOfArticle(article),
      note: () => read.noteOnArticle(article),
      highlight: () => read.highlightOnArticle(article),
    }
    const breaches = z.array(z.int()).parse(breachesOf.all(article))
    if (breaches.length === 0)
      yield { number: article, name: row.title, breach: null, subject: subject(own, () => []) }
    for (const breach of breaches) {
      const told = BreachRow.parse(breachRow.get(breach))
      const both: Values = { ...breachValues(read, told), ...own, is: () => [...kinds, told.state] }
      yield { number: article, name: row.title, breach, subject: subject(both, id => read.facts(told, id)) }
    }
  }
}

function* rows<T>(
  { db }: ReadableVault,
  row: z.ZodType<T>,
  all: string,
  some: string,
  numbers: readonly number[] | undefined,
): Generator<T> {
  // Read whole before the first is given out: whoever takes one may write, which an open statement forbids.
  const found = numbers === undefined ? db.prepare(all).all() : db.prepare(some).all(JSON.stringify(numbers))
  for (const value of found) yield row.parse(value)
}
