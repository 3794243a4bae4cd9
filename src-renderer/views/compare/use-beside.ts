import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react'

const gap = 4
const edge = 8

/** Below the anchor, or above it where there is more room; always within the window. */
function placeBeside(anchor: DOMRect, { width, height }: DOMRect): CSSProperties {
  const left = Math.max(edge, Math.min(anchor.left, window.innerWidth - width - edge))
  const below = window.innerHeight - anchor.bottom - gap - edge
  const isAbove = height > below && anchor.top > below
  const top = isAbove ? anchor.top - gap - height : anchor.bottom + gap
  return { left, top: Math.max(edge, Math.min(top, window.innerHeight - height - edge)) }
}

/**
 * Keeps a box beside what it is about, also while that scrolls. Until it is measured it is not seen, but can already take
 * the focus.
 */
export function useBeside(
  anchor: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ opacity: 0 })
  useLayoutEffect(() => {
    const look = () => {
      if (anchor.current === null || box.current === null) return
      setPlace(placeBeside(anchor.current.getBoundingClientRect(), box.current.getBoundingClientRect()))
    }
    look()
    const resized = new ResizeObserver(look)
    if (box.current !== null) resized.observe(box.current)
    window.addEventListener('scroll', look, true)
    window.addEventListener('resize', look)
    return () => {
      resized.disconnect()
      window.removeEventListener('scroll', look, true)
      window.removeEventListener('resize', look)
    }
  }, [anchor, box])
  return place
}
