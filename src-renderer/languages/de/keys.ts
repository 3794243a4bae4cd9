import type { Words } from '../words.ts'

export const keys: Words['keys'] = {
  Ctrl: 'Strg',
  Alt: 'Alt',
  Shift: 'Umschalt',
  Escape: 'Esc',
  Enter: 'Eingabe',
  Space: 'Leertaste',
  Tab: 'Tab',
  Delete: 'Entf',
  Backspace: 'Rücktaste',
  Home: 'Pos1',
  End: 'Ende',
  PageUp: 'Bild auf',
  PageDown: 'Bild ab',
}
