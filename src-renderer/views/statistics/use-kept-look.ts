import { type RefObject, useLayoutEffect } from 'react'
import { useStore } from '../../state/store.ts'
import type { StatisticsPlace } from '../../state/view.ts'

const barsOf = (chart: Element | null | undefined) => [
  ...(chart?.querySelectorAll<HTMLElement>('[data-bar]') ?? []),
]

/** Notes where somebody is among the figures when these are left. */
function note(body: HTMLElement, of: string): void {
  const active = document.activeElement
  const focused = active instanceof HTMLElement ? active : null
  const chart = focused?.closest<HTMLElement>('[data-chart]')
  const index = focused === null ? -1 : barsOf(chart).indexOf(focused)
  const bar = index < 0 || chart?.dataset.chart === undefined ? null : { chart: chart.dataset.chart, index }
  useStore.getState().noteLook({ of, scrolled: body.scrollTop, bar })
}

/** Goes back to where somebody was; where nothing has the focus, the figures get it. */
function restore(body: HTMLElement, of: string): void {
  const { statisticsLook: look } = useStore.getState()
  const isBack = look !== null && look.of === of
  if (isBack) body.scrollTop = look.scrolled
  if (document.activeElement !== document.body) return
  const bar =
    isBack && look.bar !== null
      ? barsOf(body.querySelector(`[data-chart="${look.bar.chart}"]`))[look.bar.index]
      : undefined
  const goal = bar ?? body
  goal.focus({ preventScroll: true })
}

/** Coming back to the figures of a place, one is where one was: at the same bar, as far down. */
export function useKeptLook(
  body: RefObject<HTMLElement | null>,
  { query, settings: { yearOf, counting } }: StatisticsPlace,
  isDrawn: boolean,
): void {
  const of = JSON.stringify([query, yearOf, counting])
  useLayoutEffect(() => {
    const element = body.current
    if (!isDrawn || element === null) return
    restore(element, of)
    return () => note(element, of)
  }, [body, of, isDrawn])
}
