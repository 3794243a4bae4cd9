import { useMemo } from 'react'
import type { ArticleSummary } from '../../src-main/domain/article.ts'
import type { BreachSummary } from '../../src-main/domain/breach.ts'
import type { ArticleId, BreachId } from '../../src-main/domain/ids.ts'
import { pageAround } from './list-pages.ts'
import { useKept } from './use-kept.ts'
import { useBreachNames } from './use-names.ts'
import { useQuery } from './use-query.ts'

/** A row of the list of breaches, once it is known. */
export function useBreachRow(ids: readonly string[], index: number): BreachSummary | undefined {
  const page = useQuery('breaches.summaries', { ids: [...pageAround(ids, index)] as BreachId[] }).data
  return useKept(page?.find(({ breachId }) => breachId === ids[index]))
}

/** Names that are asked for at once. */
const mostNames = 200

/** The breaches the articles of a page tell of, so that one question names them all. */
export const breachesOfPage = (page: readonly Pick<ArticleSummary, 'breachIds'>[]): readonly BreachId[] =>
  [...new Set(page.flatMap(({ breachIds }) => breachIds))].slice(0, mostNames)

interface ArticleListRow {
  readonly article: ArticleSummary | undefined
  readonly names: ReadonlyMap<BreachId, string>
}

/** A row of the list of articles, once it is known, with the names of its breaches. */
export function useArticleRow(ids: readonly string[], index: number): ArticleListRow {
  const page = useQuery('articles.summaries', { ids: [...pageAround(ids, index)] as ArticleId[] }).data
  const breaches = useMemo(() => breachesOfPage(page ?? []), [page])
  const names = useBreachNames(breaches)
  return { article: useKept(page?.find(({ articleId }) => articleId === ids[index])), names }
}
