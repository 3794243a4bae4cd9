// Ids as people type them, in any case. Every function throws UsageError when it is none.
import type * as z from 'zod'
import { ArticleId, BreachId, ClaimId, HighlightId, NoteId } from '../domain/ids.ts'
import type { TagTarget } from '../domain/tag.ts'
import { UsageError } from './usage-error.ts'

function idIn<S extends z.ZodType>(schema: S, word: string | undefined, what: string): z.output<S> {
  const id = schema.safeParse((word ?? '').toUpperCase())
  if (!id.success) throw new UsageError(`"${word ?? ''}" is no ${what}.`)
  return id.data
}

export const breachIn = (word: string | undefined): BreachId =>
  idIn(BreachId, word, 'breach: their ids look like B-0001')
export const articleIn = (word: string | undefined): ArticleId =>
  idIn(ArticleId, word, 'article: their ids look like A-0001')
export const noteIn = (word: string | undefined): NoteId =>
  idIn(NoteId, word, 'note: their ids look like N-0001')
export const highlightIn = (word: string | undefined): HighlightId =>
  idIn(HighlightId, word, 'highlight: their ids look like H-0001')

export const isArticleWord = (word: string): boolean => ArticleId.safeParse(word.toUpperCase()).success

/** The id of a breach or an article. */
export const targetIn = (word: string): TagTarget =>
  isArticleWord(word) ? articleIn(word) : idIn(BreachId, word, 'id: breaches are B-0001, articles A-0001')

/** `17`, or `#17` as the ledger writes it. */
export function claimIn(word: string | undefined): ClaimId {
  const id = ClaimId.safeParse(Number((word ?? '').replace(/^#/, '') || Number.NaN))
  if (!id.success) throw new UsageError(`"${word ?? ''}" is no claim: "ledger" shows their numbers, #17.`)
  return id.data
}
