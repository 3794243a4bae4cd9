import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element, followed; that of the window until it is drawn. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(innerWidth)
  useLayoutEffect(() => {
    const observed = element.current
    if (observed === null) return
    const look = () => setWidth(observed.clientWidth)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element])
  return width
}
