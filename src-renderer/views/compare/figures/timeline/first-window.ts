import type { Timeline } from '../../../../../src-main/domain/timeline.ts'
import { type DayWindow, wholeWindow } from '../../../../state/day-window.ts'

/** How far beyond what happened a deadline may lie to be in sight at first, as a share of its days. */
const reach = 0.6

/** The days in sight at first: a deadline far off, such as the end of a year, does not crowd what happened. */
export function firstWindow({ lanes }: Timeline, whole: DayWindow): DayWindow {
  const happened = lanes.flatMap(({ marks }) =>
    marks.flatMap(({ days, rivals }) => [days, ...rivals.map(rival => rival.days)]),
  )
  if (happened.length === 0) return whole
  const [least, last] = [
    Math.min(...happened.map(days => days.least)),
    Math.max(...happened.map(days => days.most)),
  ]
  const farthest = last + Math.max(90, (last - least) * reach)
  const near = lanes
    .flatMap(({ deadlines }) => deadlines.map(({ days }) => days.most))
    .filter(day => day <= farthest)
  const { from, to } = wholeWindow({ least, most: Math.max(last, ...near) })
  return { from: Math.max(from, whole.from), to: Math.min(to, whole.to) }
}
