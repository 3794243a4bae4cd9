import type { StateCreator } from 'zustand'
import type { Alignment } from '../../../src-main/domain/timeline.ts'
import type { DayWindow } from '../day-window.ts'
import type { AppState } from '../store.ts'

/** The days of a timeline: all of them, and those in sight. */
export interface TimelineSight {
  /** What is drawn, and how; another drawing begins with all its days. */
  readonly of: string
  readonly whole: DayWindow
  readonly shown: DayWindow
  /** The day that stays where it is while zooming: that of the mark in focus; null for the middle. */
  readonly at: number | null
}

export interface FiguresSlice {
  /** That drawn now or last; null before any was. */
  readonly timeline: TimelineSight | null
  readonly isTimelineDrawn: boolean
  /** The axis of the comparison shown begins somewhere else. */
  alignTimeline(align: Alignment): void
  /** Says what is drawn now. Whoever comes back to the same finds it as it was left. */
  drawTimeline(of: string, whole: DayWindow, shown: DayWindow): void
  leaveTimeline(): void
  showDays(shown: DayWindow): void
  lookAtDay(at: number | null): void
}

export const createFiguresSlice: StateCreator<AppState, [], [], FiguresSlice> = (set, get) => ({
  timeline: null,
  isTimelineDrawn: false,
  alignTimeline: align => {
    const { view, replaceView } = get()
    if (view.kind === 'compare') replaceView({ ...view, align })
  },
  drawTimeline: (of, whole, shown) =>
    set(({ timeline }) => ({
      isTimelineDrawn: true,
      timeline: timeline?.of === of ? timeline : { of, whole, shown, at: null },
    })),
  leaveTimeline: () => set({ isTimelineDrawn: false }),
  showDays: shown => set(({ timeline }) => (timeline === null ? {} : { timeline: { ...timeline, shown } })),
  lookAtDay: at => set(({ timeline }) => (timeline === null ? {} : { timeline: { ...timeline, at } })),
})
