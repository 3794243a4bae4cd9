import { call } from '../api/call.ts'
import { draftsWritten } from '../api/keep-drafts.ts'
import { saveEverything } from '../api/unsaved.ts'
import { words } from '../languages/words.ts'
import type { Action } from './action.ts'

export const lockVault: Action = {
  id: 'lock-vault',
  label: words.actions.labels.lockVault,
  fullLabel: words.actions.lockVault,
  shortcut: 'Ctrl+L',
  worksInFields: true,
  isEnabled: () => true,
  run: async () => {
    await draftsWritten()
    await saveEverything()
    await call('vaults.lock', {})
  },
}
