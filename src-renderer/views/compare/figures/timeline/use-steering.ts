import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { type DayWindow, isWhole, panned, zoomed } from '../../../../state/day-window.ts'
import { useStore } from '../../../../state/store.ts'

/** Pixels of a wheel that make it twice as near. */
const pixelsADoubling = 320

interface Steering {
  readonly width: number
  readonly whole: DayWindow
  readonly shown: DayWindow
}

/** Zooms with Ctrl and the wheel, and moves with Shift and the wheel, sideways, or by dragging. */
export function useSteering(plot: RefObject<HTMLElement | null>, steering: Steering) {
  const showDays = useStore(state => state.showDays)
  const latest = useRef(steering)
  latest.current = steering
  const dragged = useRef<{ readonly x: number; readonly shown: DayWindow } | null>(null)

  useEffect(() => {
    const surface = plot.current
    if (surface === null) return
    const onWheel = (event: WheelEvent) => {
      const { width, whole, shown } = latest.current
      if (width <= 0) return
      if (event.ctrlKey) {
        event.preventDefault()
        const axis = surface.querySelector('[data-axis]')?.getBoundingClientRect().left ?? 0
        const at = shown.from + ((event.clientX - axis) / width) * (shown.to - shown.from)
        showDays(zoomed(shown, whole, 2 ** (-event.deltaY / pixelsADoubling), at))
        return
      }
      const by = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (by === 0 || isWhole(shown, whole)) return
      event.preventDefault()
      showDays(panned(shown, whole, by / width))
    }
    // React's own listener is passive: it could not keep the page from being zoomed instead.
    surface.addEventListener('wheel', onWheel, { passive: false })
    return () => surface.removeEventListener('wheel', onWheel)
  }, [plot, showDays])

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const { shown, whole } = latest.current
      const isMark = event.target instanceof Element && event.target.closest('button') !== null
      if (event.button !== 0 || isMark || isWhole(shown, whole)) return
      event.currentTarget.setPointerCapture(event.pointerId)
      dragged.current = { x: event.clientX, shown }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (dragged.current === null) return
      const { width, whole } = latest.current
      showDays(panned(dragged.current.shown, whole, (dragged.current.x - event.clientX) / width))
    },
    onPointerUp: () => {
      dragged.current = null
    },
    onPointerCancel: () => {
      dragged.current = null
    },
  }
}
