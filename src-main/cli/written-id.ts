// Ids as people type them: in small letters too.
import { ArticleId, BreachId } from '../domain/ids.ts'
import { UsageError } from './usage-error.ts'

/** `a-0001` is A-0001; anything but an article's id is wrong usage. */
export function articleIn(word: string): ArticleId {
  const id = ArticleId.safeParse(word.toUpperCase())
  if (!id.success) throw new UsageError(`"${word}" is no article: their ids look like A-0001.`)
  return id.data
}

/** `b-0001` is B-0001; anything but a breach's id is wrong usage. */
export function breachIn(word: string): BreachId {
  const id = BreachId.safeParse(word.toUpperCase())
  if (!id.success) throw new UsageError(`"${word}" is no breach: their ids look like B-0001.`)
  return id.data
}

export const isArticleWord = (word: string): boolean => ArticleId.safeParse(word.toUpperCase()).success
