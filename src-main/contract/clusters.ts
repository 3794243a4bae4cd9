import * as z from 'zod'
import { Cluster } from '../domain/cluster.ts'
import { ArticleId } from '../domain/ids.ts'
import { ArticleDetail } from './articles.ts'
import { command } from './command.ts'

export const clusterCommands = {
  /** The clusters of near-duplicates, the oldest first; with an id, the one that article belongs to, if any. */
  'articles.clusters': command(z.strictObject({ id: ArticleId.optional() }), z.array(Cluster)),
  /** Looks through all articles for near-duplicates that stand in no cluster yet; answers with those it found. */
  'articles.findNearDuplicates': command(z.strictObject({}), z.array(ArticleId)),
  /** The article leaves its cluster, and never comes together with the other, or with all others of it, again. */
  'articles.notTheSame': command(
    z.strictObject({ id: ArticleId, other: ArticleId.optional() }),
    ArticleDetail,
  ),
  /** Takes that back: the article joins the cluster of the other. */
  'articles.theSame': command(z.strictObject({ id: ArticleId, other: ArticleId }), ArticleDetail),
}
