import { words } from '../languages/words.ts'

const isMac = /Mac/.test(globalThis.navigator?.platform ?? '')

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ...words.keys,
  Esc: words.keys.Escape,
  ...(isMac && { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }),
}

/** Keys as they are engraved: `Alt ArrowLeft` becomes `Alt ←`. */
export const keyNames = (keys: string): string =>
  keys
    .split(' ')
    .map(key => names[key] ?? key)
    .join(' ')

/** Keys as `aria-keyshortcuts` wants them. */
export const ariaKeys = (keys: string | undefined): string | undefined =>
  keys === undefined || keys === '' ? undefined : keys.replaceAll(' ', '+').replace('Ctrl', 'Control')
