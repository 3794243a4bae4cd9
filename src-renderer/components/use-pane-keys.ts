import { type RefObject, useEffect, useRef } from 'react'
import { isField } from '../actions/shortcut.ts'
import { isFocusLost } from './use-focus-when-lost.ts'

/** Keys that only move; they work wherever the focus is in the pane of a list. */
const moving: ReadonlySet<string> = new Set(['j', 'k'])

/**
 * Hands a list the keys that nobody else has used: all of them where nothing has the focus, and those that only move
 * from the buttons around it. The list takes the focus with them.
 */
export function usePaneKeys(
  list: RefObject<HTMLElement | null>,
  onKey: (event: KeyboardEvent) => void,
): void {
  const latest = useRef(onKey)
  latest.current = onKey
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const element = list.current
      const { target, defaultPrevented, key } = event
      if (element === null || defaultPrevented || isField(target)) return
      if (document.querySelector(':modal') !== null) return
      const isBeside =
        moving.has(key.toLowerCase()) &&
        target instanceof Element &&
        target !== element &&
        target.closest('[data-pane]') === element.closest('[data-pane]')
      if (!isFocusLost() && !isBeside) return
      latest.current(event)
      if (event.defaultPrevented) element.focus()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [list])
}
