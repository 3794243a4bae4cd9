// Keys as people write them (`Ctrl+Shift+Z`, `T`, `/`) and as a keyboard sends them, on any layout.

/** What of a keyboard event a shortcut looks at. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  /** The place of the key on the keyboard: `Digit1`. */
  readonly code?: string
  getModifierState?(modifier: string): boolean
}

/** Which modifiers are held; Cmd counts as Ctrl. AltGr only makes the sign, although Windows sends it as Ctrl and Alt. */
function held(press: KeyPress) {
  const isAltGr = press.getModifierState?.('AltGraph') ?? false
  return {
    ctrl: (press.ctrlKey || press.metaKey) && !isAltGr,
    alt: press.altKey && !isAltGr,
    shift: press.shiftKey,
  }
}

const nameOf = (key: string) => (key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key)

/** A sign such as `/` may need Shift, AltGr or Option on some keyboards, so these say nothing about it. */
const isSign = (key: string) => key.length === 1 && !/[\p{L}\p{N}]/u.test(key)

interface Keys {
  readonly key: string
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
}

function parts(shortcut: string): Keys {
  // The sign + is a key as well, alone or at the end.
  const at = shortcut.slice(0, -1).lastIndexOf('+')
  const modifiers = at < 0 ? [] : shortcut.slice(0, at).split('+')
  return {
    key: nameOf(shortcut.slice(at + 1)),
    ctrl: modifiers.includes('Ctrl'),
    alt: modifiers.includes('Alt'),
    shift: modifiers.includes('Shift'),
  }
}

/** True when the keys pressed are the shortcut. */
export function isPressed(shortcut: string, press: KeyPress): boolean {
  const wanted = parts(shortcut)
  const { ctrl, alt, shift } = held(press)
  if (nameOf(press.key) !== wanted.key || ctrl !== wanted.ctrl) return false
  return isSign(wanted.key) ? !wanted.alt || alt : shift === wanted.shift && alt === wanted.alt
}

/** Where figures need Shift, as in France, or letters are not Latin: the place of the key on the keyboard. */
export function isPressedByPlace(shortcut: string, press: KeyPress): boolean {
  const wanted = parts(shortcut)
  const { ctrl, alt, shift } = held(press)
  const isSame = ctrl === wanted.ctrl && alt === wanted.alt && shift === wanted.shift
  if (/^\d$/.test(wanted.key)) return isSame && press.code === `Digit${wanted.key}`
  const isForeign = !/^[a-z]$/i.test(press.key)
  return isSame && isForeign && (ctrl || alt) && press.code === `Key${wanted.key}`
}

const modifierKeys: readonly string[] = ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead']

/** The keys pressed as a shortcut is written; null while there is none but Ctrl, Shift or Alt. */
export function shortcutOf(press: KeyPress): string | null {
  if (modifierKeys.includes(press.key) || press.key === 'Unidentified') return null
  const { ctrl, alt, shift } = held(press)
  const key = nameOf(press.key)
  const modifiers = [ctrl && 'Ctrl', alt && !isSign(key) && 'Alt', shift && !isSign(key) && 'Shift', key]
  return modifiers.filter(Boolean).join('+')
}

/** True for keys that write: they must not be taken from somebody who is typing. */
export function isWriting(shortcut: string): boolean {
  const { key, ctrl, alt } = parts(shortcut)
  return !ctrl && !alt && !/^F\d+$/.test(key)
}

/** True where keys write text. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio'
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  )
}
