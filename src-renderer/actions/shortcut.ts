/** What of a keyboard event a shortcut looks at. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** True when the keys pressed are the shortcut; Cmd counts as Ctrl. */
export function isPressed(shortcut: string, press: KeyPress): boolean {
  const keys = shortcut.split('+')
  const key = keys.at(-1) ?? ''
  // A sign such as `/` may need Shift on some keyboards.
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key)
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === keys.includes('Ctrl') &&
    (isSign || press.shiftKey === keys.includes('Shift')) &&
    press.altKey === keys.includes('Alt')
  )
}

/** True where keys write text. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio'
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  )
}
