import { type RefObject, useEffect, useMemo, useState } from 'react'

export interface WindowedLine {
  readonly index: number
  readonly top: number
}

/** The tops of lines of these heights, and, at the end, the height of them all. */
export function topsOf(heights: readonly number[]): number[] {
  const tops = [0]
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height)
  return tops
}

/** The lines between two heights, with a few beyond either edge. */
export function linesBetween(tops: readonly number[], from: number, to: number, beyond = 8): WindowedLine[] {
  const count = tops.length - 1
  let first = 0
  while (first < count && (tops[first + 1] ?? 0) <= from) first += 1
  let last = first
  while (last < count && (tops[last] ?? 0) < to) last += 1
  const lines: WindowedLine[] = []
  for (let index = Math.max(0, first - beyond); index < Math.min(count, last + beyond); index += 1) {
    lines.push({ index, top: tops[index] ?? 0 })
  }
  return lines
}

/** Draws only the lines in sight. */
export function useWindow(scroller: RefObject<HTMLElement | null>, heights: readonly number[]) {
  const tops = useMemo(() => topsOf(heights), [heights])
  const [sight, setSight] = useState({ from: 0, to: 800 })

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const look = () => setSight({ from: element.scrollTop, to: element.scrollTop + element.clientHeight })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [scroller])

  return { lines: linesBetween(tops, sight.from, sight.to), height: tops.at(-1) ?? 0, tops }
}
