import { useEffect } from 'react'
import { call } from '../../api/call.ts'

/** Milliseconds between two pieces, in which the engine answers whatever somebody asks. */
const rest = 120

/** Has the engine read what statistics are counted from, piece by piece and while nobody does anything. */
export function usePrepared(isTime: boolean): void {
  useEffect(() => {
    if (!isTime) return
    let [resting, waiting, isOver] = [0, 0, false]
    const soon = () => {
      resting = window.setTimeout(() => {
        waiting = requestIdleCallback(() => void prepare())
      }, rest)
    }
    const prepare = async () => {
      try {
        const { isReady } = await call('statistics.prepare', {})
        if (!isReady && !isOver) soon()
      } catch {
        // The vault was closed meanwhile: there is nothing to get ready for.
      }
    }
    soon()
    return () => {
      isOver = true
      clearTimeout(resting)
      cancelIdleCallback(waiting)
    }
  }, [isTime])
}
