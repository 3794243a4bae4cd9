import { call } from '../api/call.ts'
import type { Action } from './action.ts'

export const saveOriginal: Action = {
  id: 'save-original',
  label: 'Save original…',
  scope: 'reader',
  shortcut: 'Ctrl+S',
  isEnabled: ({ view }) => view.kind === 'reader',
  run: async state => {
    if (state.view.kind !== 'reader') return
    const saved = await call('host.saveOriginal', { id: state.view.articleId })
    if (saved !== null) state.announce(`Saved ${saved.name}, not encrypted.`)
  },
}
