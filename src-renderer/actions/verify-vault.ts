import { words } from '../languages/words.ts'
import type { Action } from './action.ts'

export const verifyVault: Action = {
  id: 'verify-vault',
  label: words.workspace.verification.action,
  shortcut: null,
  isEnabled: state => !state.isVerifying,
  run: state => state.setVerifying(true),
}
