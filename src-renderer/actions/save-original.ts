import { call } from '../api/call.ts'
import { words } from '../languages/words.ts'
import type { Action } from './action.ts'

export const saveOriginal: Action = {
  id: 'save-original',
  label: words.actions.labels.saveOriginal,
  scope: 'reader',
  shortcut: 'Ctrl+S',
  isEnabled: ({ view }) => view.kind === 'reader',
  run: async state => {
    if (state.view.kind !== 'reader') return
    const saved = await call('host.saveOriginal', { id: state.view.articleId })
    if (saved !== null) state.announce(words.actions.savedOriginal(saved.name))
  },
}
