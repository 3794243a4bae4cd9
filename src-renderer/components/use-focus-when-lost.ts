import { type RefObject, useEffect } from 'react'

/** Nothing has the focus: what had it is gone. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body

/** What had the focus before, where it can have it again. */
export const stillThere = (element: Element | null): HTMLElement | null =>
  element instanceof HTMLElement && element.isConnected ? element : null

/** Nothing that takes keys: no element at all, or a pane, which has the focus until what it is there for is drawn. */
export const isPlaceOnly = (target: EventTarget | null): boolean =>
  !(target instanceof Element) || target === document.body || target.matches('[data-pane]')

/** Nothing that takes keys has the focus. */
export const isFocusFree = (): boolean => isPlaceOnly(document.activeElement)

/** Takes the focus when this is first drawn, where what had it is gone with the place somebody came from. */
export function useFocusWhenLost(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isFocusLost()) element.current?.focus()
  }, [element])
}
