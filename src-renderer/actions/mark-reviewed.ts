import { ArticleId } from '../../src-main/domain/ids.ts'
import { call } from '../api/call.ts'
import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'

/** The articles meant: those selected in their list, or the one that is being read. */
function articlesOf({ view, selections }: AppState): readonly ArticleId[] {
  if (view.kind === 'reader') return [view.articleId]
  return view.kind === 'articles' ? selections.articles.ids.map(id => ArticleId.parse(id)) : []
}

const marking = (isReviewed: boolean) => async (state: AppState) => {
  await call('articles.setReviewed', { ids: [...articlesOf(state)], isReviewed })
}

export const markReviewed: Action = {
  id: 'mark-reviewed',
  label: words.actions.labels.markReviewed,
  fullLabel: words.actions.markReviewed,
  scope: ['lists', 'reader'],
  shortcut: 'D',
  isEnabled: state => articlesOf(state).length > 0,
  run: marking(true),
}

export const backToInbox: Action = {
  id: 'back-to-inbox',
  label: words.actions.labels.backToInbox,
  scope: ['lists', 'reader'],
  shortcut: 'Shift+D',
  isEnabled: state => articlesOf(state).length > 0,
  run: marking(false),
}
