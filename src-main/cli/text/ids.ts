import { ArticleId, BreachId, HighlightId, NoteId } from '../../domain/ids.ts'
import type { TagTarget } from '../../domain/tag.ts'
import { UsageError } from '../usage-error.ts'

/** The id of a breach or an article, in any case. Throws UsageError on anything else. */
export function targetIn(word: string): TagTarget {
  const id = word.toUpperCase()
  const target = id.startsWith('A') ? ArticleId.safeParse(id) : BreachId.safeParse(id)
  if (!target.success) throw new UsageError(`"${word}" is no id: breaches are B-0001, articles A-0001.`)
  return target.data
}

/** The id of an article, in any case. Throws UsageError on anything else. */
export function articleIn(word: string): ArticleId {
  const id = ArticleId.safeParse(word.toUpperCase())
  if (!id.success) throw new UsageError(`"${word}" is no article: their ids look like A-0001.`)
  return id.data
}

/** The id of a note, in any case. Throws UsageError on anything else. */
export function noteIn(word: string): NoteId {
  const id = NoteId.safeParse(word.toUpperCase())
  if (!id.success) throw new UsageError(`"${word}" is no note: their ids look like N-0001.`)
  return id.data
}

/** The id of a highlight, in any case. Throws UsageError on anything else. */
export function highlightIn(word: string): HighlightId {
  const id = HighlightId.safeParse(word.toUpperCase())
  if (!id.success) throw new UsageError(`"${word}" is no highlight: their ids look like H-0001.`)
  return id.data
}
