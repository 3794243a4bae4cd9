// What carries tags: the articles and breaches an edit is about, and the rows that say so.
import { type ArticleId, articleId, breachId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import type { TagTarget } from '../domain/tag.ts'
import type { TaggedTable } from '../vault/tables/tags.ts'
import type { ReadableVault } from '../vault/vault.ts'
import type { Writer } from '../vault/writer.ts'

/** Where a target's tags stand. */
export interface Place {
  readonly id: TagTarget
  readonly table: TaggedTable
  readonly number: number
}

export const taggedTables = ['article_tags', 'breach_tags'] as const satisfies TaggedTable[]

export const isArticle = (id: TagTarget): id is ArticleId => id.startsWith('A-')

/** The id of what a row of a table tags. */
export const targetAt = (table: TaggedTable, number: number): TagTarget =>
  table === 'article_tags' ? articleId(number) : breachId(number)

/** Where the targets' tags stand; each target once, and only what exists. */
export function placesOf({ tables }: ReadableVault, targets: readonly TagTarget[]): Place[] {
  return [...new Set(targets)].map(id => {
    const number = isArticle(id) ? numberOf(id) : tables.grouping.resolve(numberOf(id))
    const exists = isArticle(id) ? tables.articles.exists(number) : tables.breaches.exists(number)
    if (!exists)
      throw new ProblemError('not-found', `There is no ${isArticle(id) ? 'article' : 'breach'} ${id}.`)
    return { id, table: isArticle(id) ? 'article_tags' : 'breach_tags', number }
  })
}

/** Puts a tag on something that does not carry it yet. */
export function put(writer: Writer, table: TaggedTable, number: number, tag: number): void {
  if (table === 'article_tags') writer.insert(table, { article_id: number, tag_id: tag })
  else writer.insert(table, { breach_id: number, tag_id: tag })
}

/** Takes a tag off something that carries it. */
export function takeOff(writer: Writer, table: TaggedTable, number: number, tag: number): void {
  const carrier = table === 'article_tags' ? { article_id: number } : { breach_id: number }
  writer.remove(table, { ...carrier, tag_id: tag })
}

/** `B-0001 and 3 more`. */
export function inWords(targets: readonly TagTarget[]): string {
  const [first, ...others] = targets
  return others.length === 0 ? String(first) : `${first} and ${others.length} more`
}

/** Whom the history shows the edit under: one target, or none of several. */
export const subjectOf = (targets: readonly TagTarget[]): string | null =>
  targets.length === 1 ? (targets[0] ?? null) : null
