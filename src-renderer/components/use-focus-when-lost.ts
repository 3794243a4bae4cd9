import { type RefObject, useEffect } from 'react'

/** Nothing has the focus: what had it is gone. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body

/** Takes the focus when this is first drawn, where what had it is gone with the place somebody came from. */
export function useFocusWhenLost(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isFocusLost()) element.current?.focus()
  }, [element])
}
