import { call } from '../api/call.ts'
import { draftsWritten } from '../api/keep-drafts.ts'
import type { Action } from './action.ts'

export const lockVault: Action = {
  id: 'lock-vault',
  label: 'Lock',
  shortcut: 'Ctrl+L',
  worksInFields: true,
  isEnabled: () => true,
  run: async () => {
    await draftsWritten()
    await call('vaults.lock', {})
  },
}
