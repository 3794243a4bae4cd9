import { words } from '../languages/words.ts'
import { type DayWindow, fewestDays, isWhole, zoomed } from '../state/day-window.ts'
import type { TimelineSight } from '../state/slices/figures-slice.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'

const texts = words.figures.actions

/** How much nearer one step goes. */
const step = 1.6

/** The timeline, where it is drawn now. */
const drawn = ({ view, isTimelineDrawn, timeline }: AppState): TimelineSight | null =>
  view.kind === 'compare' && isTimelineDrawn ? timeline : null

function steer({ timeline, showDays }: AppState, to: (sight: TimelineSight) => DayWindow): void {
  if (timeline !== null) showDays(to(timeline))
}

/** The mark in focus stays where it is, if it is in sight. */
function nearer({ shown, whole, at }: TimelineSight, factor: number): DayWindow {
  const isSeen = at !== null && at >= shown.from && at <= shown.to
  return zoomed(shown, whole, factor, isSeen ? at : undefined)
}

const isOut = ({ shown, whole }: TimelineSight) => isWhole(shown, whole)
const isIn = ({ shown }: TimelineSight) => shown.to - shown.from <= fewestDays

export const zoomIn: Action = {
  id: 'timeline-in',
  label: texts.zoomIn,
  shortcut: '+',
  scope: 'comparison',
  isEnabled: state => {
    const timeline = drawn(state)
    return timeline !== null && !isIn(timeline)
  },
  run: state => steer(state, sight => nearer(sight, step)),
}

export const zoomOut: Action = {
  id: 'timeline-out',
  label: texts.zoomOut,
  shortcut: '-',
  scope: 'comparison',
  isEnabled: state => {
    const timeline = drawn(state)
    return timeline !== null && !isOut(timeline)
  },
  run: state => steer(state, sight => nearer(sight, 1 / step)),
}

export const wholeTimeline: Action = {
  id: 'timeline-whole',
  label: texts.whole,
  shortcut: '0',
  scope: 'comparison',
  isEnabled: zoomOut.isEnabled,
  run: state => steer(state, ({ whole }) => whole),
}

export const timelineActions: readonly Action[] = [zoomIn, zoomOut, wholeTimeline]
