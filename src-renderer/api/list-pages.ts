// The rows of a list are asked for in pages: the ones in sight, and no others.
import type { ArticleId, BreachId } from '../../src-main/domain/ids.ts'
import { peek } from './query-cache.ts'

/** Rows that are asked for at once. */
const pageSize = 50

const cut = new WeakMap<readonly string[], Map<number, readonly string[]>>()

/** The ids that are asked for together with the one at a place. */
export function pageAround(ids: readonly string[], index: number): readonly string[] {
  const page = Math.floor(index / pageSize)
  const pages = cut.get(ids) ?? new Map<number, readonly string[]>()
  cut.set(ids, pages)
  const known = pages.get(page) ?? ids.slice(page * pageSize, (page + 1) * pageSize)
  pages.set(page, known)
  return known
}

/** The tags of a row whose page is known; those of others are not told here. */
export function knownTags(
  kind: 'articles' | 'breaches',
  ids: readonly string[],
  id: string,
): readonly string[] {
  const page = [...pageAround(ids, ids.indexOf(id))]
  const rows =
    kind === 'articles'
      ? peek('articles.summaries', { ids: page as ArticleId[] }).data?.map(one => [one.articleId, one.tags])
      : peek('breaches.summaries', { ids: page as BreachId[] }).data?.map(one => [one.breachId, one.tags])
  const [, tags] = rows?.find(([one]) => one === id) ?? []
  return Array.isArray(tags) ? tags : []
}
