import { useLayoutEffect, useState } from 'react'

export interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Room between a thing and the ring round it. */
const room = 4

function placeOf(element: Element | null): Place | null {
  const box = element?.getBoundingClientRect()
  if (box === undefined || box.width === 0) return null
  const left = Math.max(2, box.left - room)
  const top = Math.max(2, box.top - room)
  return {
    left,
    top,
    width: Math.min(innerWidth - 2, box.right + room) - left,
    height: Math.min(innerHeight - 2, box.bottom + room) - top,
  }
}

const same = (a: Place | null, b: Place | null) => JSON.stringify(a) === JSON.stringify(b)

/** Where a thing is in the window, wherever it goes; null while it is not there. */
export function usePlaceOf(find: () => Element | null): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  useLayoutEffect(() => {
    const look = () => {
      const now = placeOf(find())
      setPlace(before => (same(before, now) ? before : now))
    }
    look()
    const observer = new MutationObserver(look)
    const main = document.querySelector('main')
    if (main !== null) observer.observe(main, { childList: true, subtree: true })
    window.addEventListener('resize', look)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', look)
    }
  }, [find])
  return place
}
