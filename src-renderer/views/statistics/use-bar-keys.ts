import { type KeyboardEvent, useState } from 'react'

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** One stop for Tab among the bars of a chart; the arrows go from bar to bar. */
export function useBarKeys() {
  const [at, setAt] = useState(0)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = steps[event.key]
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const bars = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-bar]')]
    const active = document.activeElement
    const from = active instanceof HTMLElement ? bars.indexOf(active) : -1
    if (from < 0) return
    event.preventDefault()
    event.stopPropagation()
    const to = Math.min(bars.length - 1, Math.max(0, from + by))
    setAt(to)
    bars[to]?.focus()
  }
  /** What the bar at a place carries; of `count` one is the stop. */
  const stop = (index: number, count: number) => ({
    'data-bar': true,
    tabIndex: index === Math.min(at, count - 1) ? 0 : -1,
    onFocus: () => setAt(index),
  })
  return { onKeyDown, stop }
}
