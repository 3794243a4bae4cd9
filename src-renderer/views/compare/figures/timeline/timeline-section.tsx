import { Button } from '../../../../components/button.tsx'
import { words } from '../../../../languages/words.ts'
import { useStore } from '../../../../state/store.ts'
import { FigureEmpty } from '../figure-empty.tsx'
import type { FigureProps } from '../figure-props.ts'
import { FigureScroll } from '../figure-scroll.tsx'
import { TimelineFigure } from './timeline-figure.tsx'
import { TimelineLegend } from './timeline-legend.tsx'
import { TimelineTable } from './timeline-table.tsx'
import { useTimeline } from './use-timeline.ts'

const texts = words.figures.timeline

/** The timeline as somebody likes it: drawn, or as a table. */
export function TimelineSection({ comparison, columns }: FigureProps) {
  const isTable = useStore(state => state.preferences.figures.isTable.timeline)
  const { timeline, align } = useTimeline(comparison)
  if (timeline.span === null)
    return (
      <FigureEmpty title={timeline.align === 'calendar' ? texts.nothing : texts.nothingAligned}>
        {timeline.align !== 'calendar' && (
          <Button onClick={() => align('calendar')}>{texts.toCalendar}</Button>
        )}
      </FigureEmpty>
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
