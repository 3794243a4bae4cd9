import { ArticleId } from '../../src-main/domain/ids.ts'
import { call } from '../api/call.ts'
import { peek } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'

const texts = words.actions.startBreach

/** The article that is read, or shown beside the list, where it tells of no breach. */
function articleOf({ view, query, selections }: AppState): ArticleId | null {
  const [only, ...more] = view.kind === 'articles' && query.trim() === '' ? selections.articles.ids : []
  const listed = only === undefined || more.length > 0 ? null : ArticleId.parse(only)
  const id = view.kind === 'reader' ? view.articleId : listed
  const article = id === null ? undefined : peek('articles.get', { id }).data
  return article?.breachIds.length === 0 ? id : null
}

/** Where no rule found a breach a person may: its facts are then added from the text. */
export const startBreach: Action = {
  id: 'start-breach',
  label: texts.label,
  fullLabel: texts.full,
  shortcut: 'Shift+B',
  scope: ['reader', 'lists'],
  isEnabled: state => articleOf(state) !== null,
  run: async state => {
    const article = articleOf(state)
    if (article === null) return
    const { breachId } = await call('breaches.start', { article })
    if (state.view.kind === 'reader') state.replaceView({ ...state.view, breachId })
    else state.navigate({ kind: 'reader', articleId: article, breachId, claimId: null })
    state.announce(texts.started(breachId))
  },
}
