// Articles and breaches as conditions see them. What is cheap to know is read at once, the rest when it is asked for.
import * as z from 'zod'
import type { FactValue } from '../domain/claim.ts'
import { fieldCalled } from '../domain/condition-fields.ts'
import type { Subject } from '../domain/condition-holds.ts'
import type { FactId } from '../domain/fact-id.ts'
import { ArticleRow, BreachRow, given, type Readers, readers, subjectQueries } from './subject-values.ts'
import type { ReadableVault } from './vault.ts'

/** A thing a condition is asked about. Of an article there is one for each breach it tells of. */
export interface Candidate {
  readonly number: number
  readonly name: string
  /** The breach its facts are those of; null for an article that tells of none. */
  readonly breach: number | null
  readonly subject: Subject
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
