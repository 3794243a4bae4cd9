import * as z from 'zod'
import { ArticleId, BreachId } from '../domain/ids.ts'
import { SearchKind } from '../domain/search/search.ts'
import { ArticleTitle } from './articles.ts'
import { BreachName } from './breaches.ts'
import { command } from './command.ts'

const RecentSearch = z.strictObject({ query: z.string().trim().min(1).max(10_000), kind: SearchKind })

/** What was used last, the latest first. What is gone is left out. */
export const RecentThings = z.strictObject({
  searches: z.array(RecentSearch),
  breaches: z.array(BreachName),
  articles: z.array(ArticleTitle),
  /** Ids of actions of the screen. */
  actions: z.array(z.string()),
})
export type RecentThings = z.infer<typeof RecentThings>

/** Something that was used just now. */
const RecentThing = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('search'), ...RecentSearch.shape }),
  z.strictObject({ of: z.literal('breach'), id: BreachId }),
  z.strictObject({ of: z.literal('article'), id: ArticleId }),
  z.strictObject({ of: z.literal('action'), id: z.string().min(1).max(100) }),
])
export type RecentThing = z.infer<typeof RecentThing>

/** Kept in the vault, because it is about a case; outside of the history, because it is no data of one. */
export const recentCommands = {
  'recent.list': command(z.strictObject({}), RecentThings),
  'recent.note': command(RecentThing, z.null()),
  /** Forgets one search, or with null all of them. */
  'recent.forget': command(z.strictObject({ search: z.string().nullable() }), z.null()),
}
