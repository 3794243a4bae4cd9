import { call } from '../api/call.ts'
import type { Action } from './action.ts'

export const importFilesAction: Action = {
  id: 'import-files',
  label: 'Import',
  shortcut: 'Ctrl+O',
  isEnabled: () => true,
  run: async () => {
    await call('host.chooseFiles', {})
  },
}
