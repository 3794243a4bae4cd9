import { call } from '../api/call.ts'
import type { Action } from './action.ts'

export const importFilesAction: Action = {
  id: 'import-files',
  label: 'Import',
  shortcut: 'Ctrl+O',
  isEnabled: () => true,
  run: async state => {
    state.chooseImport(null)
    await call('host.chooseFiles', {})
  },
}
