import { type RefObject, startTransition, useEffect, useState } from 'react'

/** What of a long list is in sight, in pixels from its top. */
export interface Sight {
  readonly top: number
  readonly height: number
  /** Whole screens go by, faster than anybody reads: what is in the rows can wait until it slows down. */
  readonly isRushing: boolean
}

/** How long it takes until somebody who rushed has arrived, in milliseconds. */
const untilCalm = 60

/** Follows what is in sight; a step of less than a row shows the same rows, and is none. */
export function useSight(scroller: RefObject<HTMLElement | null>, rowHeight: number): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 800, isRushing: false })
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    let calming: ReturnType<typeof setTimeout> | undefined
    const look = (mayRush: boolean) => {
      const { scrollTop: top, clientHeight: height } = element
      setSight(before => {
        const isRushing = mayRush && Math.abs(top - before.top) > height
        const isSame =
          Math.floor(before.top / rowHeight) === Math.floor(top / rowHeight) &&
          before.height === height &&
          before.isRushing === isRushing
        return isSame ? before : { top, height, isRushing }
      })
    }
    // Filling a whole screen of rows gives way to whatever somebody does meanwhile.
    const calm = () => startTransition(() => look(false))
    const onScroll = () => {
      clearTimeout(calming)
      calming = setTimeout(calm, untilCalm)
      look(true)
    }
    const observer = new ResizeObserver(calm)
    observer.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(calming)
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [scroller, rowHeight])
  return sight
}
