import type { Comparison } from '../../../../../src-main/domain/comparison-of.ts'
import { Button } from '../../../../components/button.tsx'
import { Empty } from '../../../../components/empty.tsx'
import { words } from '../../../../languages/words.ts'
import { useStore } from '../../../../state/store.ts'
import type { FigureColumn } from '../figure-columns.ts'
import { FigureScroll } from '../figure-scroll.tsx'
import { TimelineFigure } from './timeline-figure.tsx'
import { TimelineLegend } from './timeline-legend.tsx'
import { TimelineTable } from './timeline-table.tsx'
import { useTimeline } from './use-timeline.ts'

const texts = words.figures.timeline

interface TimelineSectionProps {
  readonly comparison: Comparison
  readonly columns: readonly FigureColumn[]
}

/** The timeline as somebody likes it: drawn, or as a table. */
export function TimelineSection({ comparison, columns }: TimelineSectionProps) {
  const isTable = useStore(state => state.preferences.figures.isTable.timeline)
  const { timeline, align } = useTimeline(comparison)
  if (timeline.span === null)
    return (
      <Empty title={timeline.align === 'calendar' ? texts.nothing : texts.nothingAligned}>
        {timeline.align !== 'calendar' && (
          <Button onClick={() => align('calendar')}>{texts.toCalendar}</Button>
        )}
      </Empty>
    )
  const Figure = isTable ? TimelineTable : TimelineFigure
  return (
    <>
      <FigureScroll label={texts.label}>
        <Figure comparison={comparison} columns={columns} timeline={timeline} />
      </FigureScroll>
      {!isTable && <TimelineLegend />}
    </>
  )
}
