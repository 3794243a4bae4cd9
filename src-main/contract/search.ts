import * as z from 'zod'
import { ArticleSummary } from '../domain/article.ts'
import { command } from './command.ts'

export const SearchHit = z.strictObject({
  article: ArticleSummary,
  /** A stretch of the text, and the matches in it as [start, end) offsets of the snippet. */
  snippet: z.string(),
  matches: z.array(z.tuple([z.int(), z.int()])),
})
export type SearchHit = z.infer<typeof SearchHit>

export const searchCommands = {
  /** Words (accents do not matter), "phrases", prefix* and -not over title and text; best match first. */
  'search.articles': command(
    z.strictObject({ query: z.string().trim().min(1), limit: z.int().positive().max(500).default(50) }),
    z.array(SearchHit),
  ),
}
