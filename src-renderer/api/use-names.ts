// What articles and breaches are called, asked for only where they are in sight.
import { useMemo } from 'react'
import type { ArticleTitle } from '../../src-main/contract/index.ts'
import type { ArticleId, BreachId } from '../../src-main/domain/ids.ts'
import { useKept } from './use-kept.ts'
import { useQuery } from './use-query.ts'

/** Titles by id, with what each is nearly the same as; without what is gone, or is not known yet. */
export function useArticleTitles(ids: readonly ArticleId[]): ReadonlyMap<ArticleId, ArticleTitle> {
  const data = useKept(useQuery('articles.titles', ids.length === 0 ? null : { ids: [...ids] }).data)
  return useMemo(() => new Map(data?.map(one => [one.articleId, one])), [data])
}

/** Names by id; without what is gone, or is not known yet. */
export function useBreachNames(ids: readonly BreachId[]): ReadonlyMap<BreachId, string> {
  const data = useKept(useQuery('breaches.names', ids.length === 0 ? null : { ids: [...ids] }).data)
  return useMemo(() => new Map(data?.map(({ breachId, name }) => [breachId, name])), [data])
}
