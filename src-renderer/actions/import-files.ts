import { call } from '../api/call.ts'
import { words } from '../languages/words.ts'
import type { Action } from './action.ts'

export const importFilesAction: Action = {
  id: 'import-files',
  label: words.actions.labels.importFiles,
  fullLabel: words.actions.importFiles,
  shortcut: 'Ctrl+O',
  isEnabled: () => true,
  run: async state => {
    state.chooseImport(null)
    await call('host.chooseFiles', {})
  },
}
