// What many searches need of a vault, kept in memory once it was asked for: which numbers are taken, which articles tell
// of which breaches, and the columns that are counted. At a hundred thousand articles that is some megabytes; counting
// in them takes milliseconds where grouping in SQL takes hundreds. A change marks what it touched, and that is read again.
import * as z from 'zod'
import { bareWords } from '../../domain/search/words.ts'
import type { Connection } from '../database.ts'
import { Texts, Wholes } from '../tables/plain.ts'
import { Bits } from './bits.ts'
import { Column, Key } from './column.ts'
import { Sparse } from './sparse.ts'

const Keys = z.array(Key)

export type Kind = 'articles' | 'breaches'

export interface SearchMemory {
  /** How large a set of articles or breaches can be. */
  size(kind: Kind): number
  all(kind: Kind): Bits
  /** The articles of these breaches, and the breaches of these articles. */
  articlesOf(breaches: Bits): Bits
  breachesOf(articles: Bits): Bits
  /** The numbers of the articles of each breach. */
  readonly articlesByBreach: () => Sparse
  readonly breachesByArticle: () => Sparse
  /** The `name` of breaches and the `title` of articles are their words alone. */
  column(kind: Kind, field: string): Column
  /** Whether a column was read already, so that asking for it takes no time. */
  isAtHand(kind: Kind, field: string): boolean
  /** What a condition found, while nothing has changed since; `find` answers it otherwise. The sets must not be changed. */
  remembered<T extends object>(condition: string, find: () => T): T
  /** The vault was changed, or may have been, and with it what these are found by. */
  touch(articles: Iterable<number>, breaches: Iterable<number>): void
}

export const memoryQueries = {
  articles: 'SELECT article_id FROM articles INDEXED BY articles_by_text',
  breaches: 'SELECT breach_id FROM breaches',
  links: 'SELECT article_id, breach_id FROM article_breaches',
  articleColumn: 'SELECT article_id, key FROM article_values WHERE field = ? ORDER BY key',
  breachColumn: 'SELECT breach_id, key FROM breach_values WHERE field = ? ORDER BY key',
  articleTags: 'SELECT article_id, tag_id FROM article_tags',
  breachTags: 'SELECT breach_id, tag_id FROM breach_tags',
}

/** Read whole once, when names are typed somewhere. */
const titlesQuery = 'SELECT article_id, title FROM articles'

/** More changes than this since the last search, and everything is read anew. */
const mostTouched = 4000
/** Conditions whose outcome is kept: those of the searches somebody is going back and forth between. */
const mostRemembered = 64
/** Room for what is imported meanwhile. */
const room = 8192

/** All rows of a table of two columns: strict tables hold the types, and a check of every row would take longer. */
const pairs = (db: Connection, sql: string, ...values: string[]) =>
  db
    .prepare(sql)
    .raw()
    .all(...values) as [number, Key][]
const numbersOf = (db: Connection, sql: string) => db.prepare(sql).pluck().all() as number[]

const memories = new WeakMap<Connection, SearchMemory>()

export function memoryOf(db: Connection): SearchMemory {
  const known = memories.get(db)
  if (known !== undefined) return known
  const made = searchMemory(db)
  memories.set(db, made)
  return made
}

interface Loaded {
  readonly size: number
  readonly all: Bits
}

function searchMemory(db: Connection): SearchMemory {
  const exists = {
    articles: db.prepare('SELECT 1 FROM articles WHERE article_id = ?').pluck(),
    breaches: db.prepare('SELECT 1 FROM breaches WHERE breach_id = ?').pluck(),
  }
  const breachesOfOne = db.prepare('SELECT breach_id FROM article_breaches WHERE article_id = ?').pluck()
  const articlesOfOne = db.prepare('SELECT article_id FROM article_breaches WHERE breach_id = ?').pluck()
  const oneOf = {
    articles: db.prepare('SELECT key FROM article_values WHERE article_id = ? AND field = ?').pluck(),
    breaches: db.prepare('SELECT key FROM breach_values WHERE breach_id = ? AND field = ?').pluck(),
  }
  const titleOfOne = db.prepare('SELECT title FROM articles WHERE article_id = ?').pluck()
  const tagsOfOne = {
    articles: db.prepare('SELECT tag_id FROM article_tags WHERE article_id = ?').pluck(),
    breaches: db.prepare('SELECT tag_id FROM breach_tags WHERE breach_id = ?').pluck(),
  }

  const universes = new Map<Kind, Loaded>()
  let links: { byArticle: Sparse; byBreach: Sparse } | null = null
  const columns = new Map<string, { kind: Kind; field: string; column: Column }>()
  const answers = new Map<string, object>()
  const touched: Record<Kind, Set<number>> = { articles: new Set(), breaches: new Set() }

  const reset = () => {
    universes.clear()
    columns.clear()
    links = null
  }

  const universe = (kind: Kind): Loaded => {
    const known = universes.get(kind)
    if (known !== undefined) return known
    const numbers = numbersOf(db, memoryQueries[kind])
    const size = numbers.reduce((most, number) => Math.max(most, number), 0) + room
    const made = { size, all: Bits.of(size, numbers) }
    universes.set(kind, made)
    return made
  }

  const linked = () => {
    if (links !== null) return links
    const made = { byArticle: new Sparse(), byBreach: new Sparse() }
    for (const [article, breach] of pairs(db, memoryQueries.links)) {
      made.byArticle.add(article, Number(breach))
      made.byBreach.add(Number(breach), article)
    }
    links = made
    return made
  }

  const keysOf = (kind: Kind, field: string, number: number): Key[] => {
    if (kind === 'articles' && field === 'title') return Texts.parse(titleOfOne.all(number)).map(bareWords)
    return Keys.parse(field === 'tag' ? tagsOfOne[kind].all(number) : oneOf[kind].all(number, field))
  }
  const titles = () =>
    pairs(db, titlesQuery).map(([number, title]) => [number, bareWords(String(title))] as const)

  const columnOf = (kind: Kind, field: string): Column => {
    const name = `${kind} ${field}`
    const known = columns.get(name)
    if (known !== undefined) return known.column
    const [values, tags] =
      kind === 'articles'
        ? [memoryQueries.articleColumn, memoryQueries.articleTags]
        : [memoryQueries.breachColumn, memoryQueries.breachTags]
    const isTitle = kind === 'articles' && field === 'title'
    const column = new Column(
      isTitle ? titles() : field === 'tag' ? pairs(db, tags) : pairs(db, values, field),
    )
    columns.set(name, { kind, field, column })
    return column
  }

  const refreshOne = (kind: Kind, number: number) => {
    const known = universes.get(kind)
    if (known !== undefined) {
      if (exists[kind].get(number) !== undefined) known.all.add(number)
      else known.all.remove(number)
    }
    for (const { kind: of, field, column } of columns.values())
      if (of === kind) column.set(number, keysOf(kind, field, number))
    if (links === null) return
    if (kind === 'articles') links.byArticle.set(number, Wholes.parse(breachesOfOne.all(number)))
    else links.byBreach.set(number, Wholes.parse(articlesOfOne.all(number)))
  }

  /** Reads again what was touched since the last search. */
  const upToDate = () => {
    const { articles, breaches } = touched
    if (articles.size === 0 && breaches.size === 0) return
    const isTooLarge = (kind: Kind) =>
      touched[kind].size > mostTouched ||
      [...touched[kind]].some(number => number >= (universes.get(kind)?.size ?? number + 1))
    if (isTooLarge('articles') || isTooLarge('breaches')) reset()
    else {
      for (const article of articles) refreshOne('articles', article)
      for (const breach of breaches) refreshOne('breaches', breach)
    }
    articles.clear()
    breaches.clear()
  }

  const asked = <T>(answer: () => T): T => {
    upToDate()
    return answer()
  }
  return {
    size: kind => asked(() => universe(kind).size),
    all: kind => asked(() => universe(kind).all),
    articlesOf: breaches => asked(() => linked().byBreach.beside(breaches, universe('articles').size)),
    breachesOf: articles => asked(() => linked().byArticle.beside(articles, universe('breaches').size)),
    articlesByBreach: () => asked(() => linked().byBreach),
    breachesByArticle: () => asked(() => linked().byArticle),
    column: (kind, field) => asked(() => columnOf(kind, field)),
    isAtHand: (kind, field) => asked(() => columns.has(`${kind} ${field}`)),
    remembered<T extends object>(condition: string, find: () => T): T {
      const known = answers.get(condition)
      answers.delete(condition)
      const answer = (known as T | undefined) ?? find()
      answers.set(condition, answer)
      const [oldest] = answers.keys()
      if (answers.size > mostRemembered && oldest !== undefined) answers.delete(oldest)
      return answer
    },
    touch(articles, breaches) {
      answers.clear()
      for (const article of articles) touched.articles.add(article)
      for (const breach of breaches) touched.breaches.add(breach)
    },
  }
}
