import { type RefObject, useEffect } from 'react'
import type { Box } from '../reader/boxes.ts'
import { bringIntoView } from '../reader/bring-into-view.ts'

/** Keeps the claim looked at in sight, whichever it is. */
export function useClaimInSight(scroller: RefObject<HTMLElement | null>, boxes: readonly Box[]): void {
  const top = boxes[0]?.top
  useEffect(() => {
    if (scroller.current !== null && top !== undefined) bringIntoView(scroller.current, top)
  }, [scroller, top])
}
