import { type RefObject, useEffect } from 'react'

/** Nothing has the focus: what had it is gone. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body

/** Nothing that takes keys has the focus; a pane has it only until what it is there for is drawn. */
export const isFocusFree = (): boolean =>
  isFocusLost() || document.activeElement?.matches('[data-pane]') === true

/** Takes the focus when this is first drawn, where what had it is gone with the place somebody came from. */
export function useFocusWhenLost(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isFocusLost()) element.current?.focus()
  }, [element])
}
