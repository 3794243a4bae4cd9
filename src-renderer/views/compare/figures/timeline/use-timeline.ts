import { useMemo } from 'react'
import type { Comparison } from '../../../../../src-main/domain/comparison-of.ts'
import { type Alignment, type Timeline, timelineOf } from '../../../../../src-main/domain/timeline.ts'
import { useStore } from '../../../../state/store.ts'
import { columnsOf } from '../figure-columns.ts'

/** What tells one comparison from another, in whichever order its columns stand. */
export const comparisonKey = ({ kind, columns }: Comparison): string =>
  [kind, ...columns.map(({ breachId, article }) => article?.articleId ?? breachId).sort()].join(' ')

/** The timeline of a comparison, aligned as somebody chose, else as the comparison says; drawn anew without asking. */
export function useTimeline(comparison: Comparison): {
  readonly timeline: Timeline
  align(align: Alignment): void
} {
  const chosen = useStore(({ view }) => (view.kind === 'compare' ? (view.align ?? null) : null))
  const alignTimeline = useStore(state => state.alignTimeline)
  const timeline = useMemo(() => {
    if (chosen === null || chosen === comparison.timeline.align) return comparison.timeline
    const lanes = columnsOf(comparison).map(({ facts, index }) => ({
      facts,
      clocks: comparison.clocks.flatMap(({ cells }) => cells[index] ?? []),
    }))
    return timelineOf(lanes, chosen)
  }, [comparison, chosen])
  return { timeline, align: alignTimeline }
}
