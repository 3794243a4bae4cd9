import type { ArticleId } from '../../src-main/domain/ids.ts'
import { call } from '../api/call.ts'
import { peek } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'

const articleOf = ({ view }: AppState) =>
  view.kind === 'reader' ? peek('articles.get', { id: view.articleId }).data : undefined

/** Says that the article being read is not the same as another of its cluster, or as any of them. */
const separate = (label: string, shortcut: string | null, other: ArticleId | undefined): Action => ({
  id: other === undefined ? 'not-the-same' : `not-the-same-as-${other}`,
  label,
  fullLabel: words.actions.notTheSame,
  shortcut,
  scope: 'reader',
  isEnabled: state => (articleOf(state)?.nearlyTheSame.length ?? 0) > 0,
  run: async state => {
    const article = articleOf(state)
    if (article === undefined) return
    const id = article.articleId
    await call('articles.notTheSame', other === undefined ? { id } : { id, other })
    const texts = words.actions
    state.announce(other === undefined ? texts.apartFromAll(id) : texts.apart(id, other))
  },
})

export const notTheSame: Action = separate(words.actions.labels.notTheSame, 'Shift+N', undefined)

/** The same about one of several. */
export const notTheSameAs = (other: ArticleId): Action =>
  separate(words.actions.labels.notTheSame, null, other)
