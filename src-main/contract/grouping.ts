import * as z from 'zod'
import { Breach } from '../domain/breach.ts'
import { Grouping } from '../domain/grouping.ts'
import { ArticleId, BreachId, ClaimId } from '../domain/ids.ts'
import { Suggestion } from '../domain/likeness.ts'
import { command, maxNames } from './command.ts'

/** What was taken out of the vault. */
const Deleted = z.strictObject({ articles: z.array(ArticleId), breaches: z.array(BreachId) })
const Pair = z.strictObject({ id: BreachId, other: BreachId })
/** What is done in one sitting is taken back together: more than one command takes at once. */
const sitting = z.uuid().optional()
const some = <T extends z.ZodType>(id: T) => z.array(id).min(1).max(maxNames)

export const groupingCommands = {
  /** Makes one breach of several; answers with it. To accept a suggestion is to merge. */
  'breaches.merge': command(z.strictObject({ into: BreachId, from: some(BreachId), sitting }), Breach),
  /** Makes a new breach of chosen articles, or of chosen claims of articles that tell of both; answers with it. */
  'breaches.split': command(
    z.strictObject({
      id: BreachId,
      articles: z.array(ArticleId).max(maxNames).default([]),
      claims: z.array(ClaimId).max(maxNames).default([]),
    }),
    Breach,
  ),
  /** Makes a breach of an article that tells of none; answers with it. */
  'breaches.start': command(z.strictObject({ article: ArticleId }), Breach),
  /** Takes breaches away; their articles stay unless `withArticles`, which takes those that tell of nothing else. */
  'breaches.delete': command(
    z.strictObject({ ids: some(BreachId), withArticles: z.boolean().default(false), sitting }),
    Deleted,
  ),
  /** Puts what articles tell of one breach to another. `from` may be left out where the first tells of one alone. */
  'articles.move': command(
    z.strictObject({
      id: ArticleId,
      /** Others that go the same way, in the same edit. */
      others: z.array(ArticleId).max(maxNames).default([]),
      from: BreachId.optional(),
      to: BreachId,
    }),
    Breach,
  ),
  /** Takes articles away, and the breaches that nothing tells of any more. */
  'articles.delete': command(z.strictObject({ ids: some(ArticleId), sitting }), Deleted),
  /** Pairs of breaches that may be one, with what speaks for and against it, the likeliest first. */
  'breaches.suggestions': command(z.strictObject({ id: BreachId.optional() }), z.array(Suggestion)),
  /** Compares all breaches with each other; answers with how many new pairs may be one. */
  'breaches.findSame': command(z.strictObject({}), z.strictObject({ found: z.int().nonnegative() })),
  /** Says that two breaches are not the same; they are not asked about again. */
  'breaches.notTheSame': command(Pair, Grouping),
  /** Takes that back. */
  'breaches.maybeTheSame': command(Pair, Grouping),
  /** Why its articles are in a breach, what it may be the same as, and what is not. */
  'breaches.grouping': command(z.strictObject({ id: BreachId }), Grouping),
}
