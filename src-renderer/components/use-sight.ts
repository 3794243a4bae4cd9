import { type RefObject, useEffect, useState } from 'react'

/** What of a long list is in sight, in pixels from its top. */
export interface Sight {
  readonly top: number
  readonly height: number
}

/** Follows what is in sight; a step of less than a row shows the same rows, and is none. */
export function useSight(scroller: RefObject<HTMLElement | null>, rowHeight: number): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 800 })
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const look = () => {
      const { scrollTop: top, clientHeight: height } = element
      const isSame = (before: Sight) =>
        Math.floor(before.top / rowHeight) === Math.floor(top / rowHeight) && before.height === height
      setSight(before => (isSame(before) ? before : { top, height }))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller, rowHeight])
  return sight
}
