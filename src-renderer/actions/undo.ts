import { call } from '../api/call.ts'
import { words } from '../languages/words.ts'
import { editName } from '../text/edit-words.ts'
import type { Action } from './action.ts'

export const undo: Action = {
  id: 'undo',
  label: words.actions.labels.undo,
  shortcut: 'Ctrl+Z',
  isEnabled: () => true,
  run: async state => {
    const edit = await call('history.undo', {})
    state.announce(words.breach.editWords.undone(editName(edit)))
  },
}

export const redo: Action = {
  id: 'redo',
  label: words.actions.labels.redo,
  shortcut: 'Ctrl+Shift+Z',
  isEnabled: () => true,
  run: async state => {
    const edit = await call('history.redo', {})
    state.announce(words.breach.editWords.redone(editName(edit)))
  },
}
