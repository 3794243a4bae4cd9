import { ArticleId, BreachId } from '../../../src-main/domain/ids.ts'
import { peek } from '../../api/query-cache.ts'
import type { AppState } from '../../state/store.ts'
import { isList } from '../../state/view.ts'

/** The name of what actions are done with: the row selected, or the article being read; null where that is not known. */
export function subjectOf({ view, selections }: Pick<AppState, 'view' | 'selections'>): string | null {
  if (view.kind === 'reader') return peek('articles.get', { id: view.articleId }).data?.title ?? null
  if (!isList(view)) return null
  const { lead } = selections[view.kind]
  const breach = BreachId.safeParse(lead)
  if (breach.success) return peek('breaches.get', { id: breach.data }).data?.name ?? null
  const article = ArticleId.safeParse(lead)
  return article.success ? (peek('articles.get', { id: article.data }).data?.title ?? null) : null
}
