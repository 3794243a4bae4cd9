import type { Words } from '../words.ts'

export const keys: Words['keys'] = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Maiusc',
  Escape: 'Esc',
  Enter: 'Invio',
  Space: 'Spazio',
  Tab: 'Tab',
  Delete: 'Canc',
  Backspace: 'Backspace',
  Home: 'Inizio',
  End: 'Fine',
  PageUp: 'Pag su',
  PageDown: 'Pag giù',
}
