import { type RefObject, useEffect, useState } from 'react'

/** Whether an element has been in sight since it was drawn: what it shows need not be asked for before. */
export function useInSight(element: RefObject<HTMLElement | null>): boolean {
  const [wasSeen, setSeen] = useState(false)
  useEffect(() => {
    if (element.current === null || wasSeen) return
    const observer = new IntersectionObserver(entries => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, wasSeen])
  return wasSeen
}
