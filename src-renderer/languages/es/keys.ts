import type { Words } from '../words.ts'

export const keys: Words['keys'] = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Mayús',
  Escape: 'Esc',
  Enter: 'Intro',
  Space: 'Espacio',
  Tab: 'Tab',
  Delete: 'Supr',
  Backspace: 'Retroceso',
  Home: 'Inicio',
  End: 'Fin',
  PageUp: 'Re Pág',
  PageDown: 'Av Pág',
}
