import { useEffect } from 'react'
import { call } from '../../api/call.ts'

/** Has the engine read what statistics are counted from, piece by piece and while nobody does anything. */
export function usePrepared(isTime: boolean): void {
  useEffect(() => {
    if (!isTime) return
    let waiting = requestIdleCallback(prepare)
    let isOver = false
    async function prepare() {
      try {
        const { isReady } = await call('statistics.prepare', {})
        if (!isReady && !isOver) waiting = requestIdleCallback(prepare)
      } catch {
        // The vault was closed meanwhile: there is nothing to get ready for.
      }
    }
    return () => {
      isOver = true
      cancelIdleCallback(waiting)
    }
  }, [isTime])
}
