import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react'

const gap = 4
const least = 120
const most = 232

/** Below the field, or above it where there is more room. */
function placeBeside(field: DOMRect): CSSProperties {
  const below = window.innerHeight - field.bottom - 2 * gap
  const above = field.top - 2 * gap
  const isAbove = below < least && above > below
  return {
    left: field.left,
    width: field.width,
    maxHeight: Math.min(most, Math.max(least, isAbove ? above : below)),
    ...(isAbove ? { bottom: window.innerHeight - field.top + gap } : { top: field.bottom + gap }),
  }
}

/**
 * Shows a list over everything else while it is open, beside its field: whatever scrolls or cuts off around the field
 * does not cut off the list.
 */
export function usePopoverPlace(
  field: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  isOpen: boolean,
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({})
  useLayoutEffect(() => {
    if (!isOpen) return
    const look = () => {
      if (field.current !== null) setPlace(placeBeside(field.current.getBoundingClientRect()))
    }
    look()
    list.current?.showPopover()
    window.addEventListener('scroll', look, true)
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look, true)
      window.removeEventListener('resize', look)
    }
  }, [field, list, isOpen])
  return place
}
