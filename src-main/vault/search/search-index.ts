// The derived rows that searches ask: written again for whatever a transaction touched, once, before it commits.
import * as z from 'zod'
import { fold } from '../../domain/fold.ts'
import {
  articleValues,
  breachValues,
  type SearchableBreach,
  type SearchValue,
  wordsOfFacts,
} from '../../domain/search/search-values.ts'
import { apart } from '../../domain/search/words.ts'
import type { Connection } from '../database.ts'
import { Texts } from '../tables/plain.ts'
import { noteWords } from './note-words.ts'
import { memoryOf } from './search-memory.ts'

export interface SearchIndex {
  touchArticle(article: number): void
  /** With what the breach is now; null for one that is gone. */
  touchBreach(breach: number, now: SearchableBreach | null): void
  /** Before a commit: writes what has gathered. */
  settle(): void
  /** After a commit or a rollback. */
  forget(): void
}

const ArticleRow = z.strictObject({
  title: z.string(),
  lang: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  file_name: z.string(),
  published_on: z.string().nullable(),
  imported_at: z.string(),
  is_copy: z.int(),
})
const Values = z.array(z.strictObject({ field: z.string(), key: z.union([z.string(), z.number()]) }))

/** Rows inserted by one statement: together they take half the time. */
const atOnce = 16

/** Rows of one of the tables of values follow what they are to be; what stays is not written. */
function valueWriter(db: Connection, table: 'article_values' | 'breach_values', id: string) {
  const read = db.prepare(`SELECT field, key FROM ${table} WHERE ${id} = ?`)
  const inserting = (rows: number) =>
    db.prepare(`INSERT OR IGNORE INTO ${table} VALUES ${Array(rows).fill('(?, ?, ?)').join(', ')}`)
  const [insertMany, insertOne] = [inserting(atOnce), inserting(1)]
  const remove = db.prepare(`DELETE FROM ${table} WHERE ${id} = ? AND field = ? AND key = ?`)
  const named = ({ field, key }: SearchValue) => `${field}\n${typeof key}\n${key}`
  let waiting: (string | number)[][] = []
  return {
    set(number: number, values: readonly SearchValue[]) {
      const old = new Map(Values.parse(read.all(number)).map(value => [named(value), value]))
      for (const value of values)
        if (!old.delete(named(value))) waiting.push([number, value.field, value.key])
      for (const { field, key } of old.values()) remove.run(number, field, key)
    },
    flush() {
      const whole = waiting.length - (waiting.length % atOnce)
      for (let at = 0; at < whole; at += atOnce) insertMany.run(...waiting.slice(at, at + atOnce).flat())
      for (const row of waiting.slice(whole)) insertOne.run(...row)
      waiting = []
    },
    forget() {
      waiting = []
    },
  }
}

/** Rows of one of the indexes of words around things. */
function labelWriter(db: Connection, table: string, columns: readonly string[]) {
  const has = db.prepare(`SELECT 1 FROM ${table}_docsize WHERE id = ?`).pluck()
  const remove = db.prepare(`DELETE FROM ${table} WHERE rowid = ?`)
  const insert = db.prepare(
    `INSERT INTO ${table} (rowid, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})`,
  )
  return {
    remove(number: number) {
      if (has.get(number) !== undefined) remove.run(number)
    },
    add(number: number, words: readonly string[]) {
      if (words.some(text => text !== '')) insert.run(number, ...words)
    },
  }
}

export function searchIndex(db: Connection): SearchIndex {
  const articles = new Set<number>()
  const breaches = new Map<number, SearchableBreach | null>()
  const memory = memoryOf(db)
  const notes = noteWords(db)
  const readArticle = db.prepare(`SELECT title, lang, outlet, byline, file_name, published_on, imported_at,
    EXISTS (SELECT 1 FROM near_duplicates WHERE near_duplicates.article_id = articles.article_id) AS is_copy
    FROM articles WHERE article_id = ?`)
  const tagsOf = (table: string, id: string) =>
    db.prepare(`SELECT folded_path FROM ${table} JOIN tags USING (tag_id) WHERE ${id} = ?`).pluck()
  const articleTags = tagsOf('article_tags', 'article_id')
  const breachTags = tagsOf('breach_tags', 'breach_id')
  const articleRows = valueWriter(db, 'article_values', 'article_id')
  const breachRows = valueWriter(db, 'breach_values', 'breach_id')
  const articleLabels = labelWriter(db, 'article_labels', ['outlet', 'author', 'file', 'tags', 'notes'])
  const breachLabels = labelWriter(db, 'breach_labels', ['name', 'facts', 'tags', 'notes'])

  const written = (statement: typeof articleTags, number: number) =>
    Texts.parse(statement.all(number)).join(apart)
  const noted = (words: string): SearchValue[] => (words === '' ? [] : [{ field: 'note', key: 'yes' }])

  const writeArticle = (article: number) => {
    const found = readArticle.get(article)
    if (found === undefined) {
      articleRows.set(article, [])
      return
    }
    const row = ArticleRow.parse(found)
    const words = notes.ofArticle(article)
    const values = articleValues({
      title: row.title,
      lang: row.lang,
      outlet: row.outlet,
      author: row.byline,
      publishedOn: row.published_on,
      importedAt: row.imported_at,
      isCopy: row.is_copy === 1,
    })
    articleRows.set(article, [...values, ...noted(words)])
    const around = [row.outlet ?? '', row.byline ?? '', row.file_name].map(fold)
    articleLabels.add(article, [...around, written(articleTags, article), fold(words)])
  }

  const writeBreach = (breach: number, now: SearchableBreach | null) => {
    if (now === null) {
      breachRows.set(breach, [])
      return
    }
    const words = notes.ofBreach(breach)
    breachRows.set(breach, [...breachValues(now), ...noted(words)])
    breachLabels.add(breach, [
      fold(now.name),
      wordsOfFacts(now.facts),
      written(breachTags, breach),
      fold(words),
    ])
  }

  // FTS5 takes rows off and puts them in many times faster in the order of their numbers, and all of one kind at once.
  const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b)
  return {
    touchArticle: article => void articles.add(article),
    touchBreach: (breach, now) => void breaches.set(breach, now),
    settle() {
      const [touchedArticles, touchedBreaches] = [ascending(articles), ascending(breaches.keys())]
      for (const article of touchedArticles) articleLabels.remove(article)
      for (const article of touchedArticles) writeArticle(article)
      articleRows.flush()
      for (const breach of touchedBreaches) breachLabels.remove(breach)
      for (const breach of touchedBreaches) writeBreach(breach, breaches.get(breach) ?? null)
      breachRows.flush()
      this.forget()
    },
    forget() {
      memory.touch(articles, breaches.keys())
      articles.clear()
      breaches.clear()
      articleRows.forget()
      breachRows.forget()
    },
  }
}
