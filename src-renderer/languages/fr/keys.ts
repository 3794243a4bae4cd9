import type { Words } from '../words.ts'

export const keys: Words['keys'] = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Maj',
  Escape: 'Échap',
  Enter: 'Entrée',
  Space: 'Espace',
  Tab: 'Tab',
  Delete: 'Suppr',
  Backspace: 'Retour arr.',
  Home: 'Début',
  End: 'Fin',
  PageUp: 'Pg préc',
  PageDown: 'Pg suiv',
}
