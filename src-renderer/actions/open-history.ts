import { words } from '../languages/words.ts'
import type { Action } from './action.ts'

export const openHistory: Action = {
  id: 'open-history',
  label: words.breach.vaultHistory.label,
  shortcut: 'Shift+H',
  isEnabled: ({ view }) => view.kind !== 'history',
  run: state => state.navigate({ kind: 'history' }),
}
