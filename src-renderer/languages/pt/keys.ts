import type { Words } from '../words.ts'

export const keys: Words['keys'] = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
  Escape: 'Esc',
  Enter: 'Enter',
  Space: 'Espaço',
  Tab: 'Tab',
  Delete: 'Delete',
  Backspace: 'Backspace',
  Home: 'Home',
  End: 'End',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
}
