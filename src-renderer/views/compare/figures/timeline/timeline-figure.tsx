import { scaleLinear } from 'd3-scale'
import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { Timeline } from '../../../../../src-main/domain/timeline.ts'
import { runAction } from '../../../../actions/action.ts'
import { zoomIn } from '../../../../actions/steer-timeline.ts'
import { words } from '../../../../languages/words.ts'
import { isWhole, panned, wholeWindow, withInSight } from '../../../../state/day-window.ts'
import { useStore } from '../../../../state/store.ts'
import { useTextScale } from '../../../../state/use-text-scale.ts'
import { useWidth } from '../../../library/use-width.ts'
import { FigureCard } from '../figure-card.tsx'
import type { FigureProps } from '../figure-props.ts'
import { textWidth } from '../text-width.ts'
import { useCard } from '../use-card.ts'
import { useStops } from '../use-stops.ts'
import { calendarTicks, countedTicks, type DayTick } from './day-ticks.ts'
import { firstWindow } from './first-window.ts'
import { cardOf } from './item-card.ts'
import { laneItems } from './lane-items.ts'
import { laneLayout } from './lane-layout.ts'
import styles from './timeline.module.css'
import { TimelineAxis } from './timeline-axis.tsx'
import { TimelineLaneView } from './timeline-lane.tsx'
import { useSteering } from './use-steering.ts'
import { comparisonKey } from './use-timeline.ts'
import { besideWords, contradictions, deadlineName, sightWords, tickWords } from './when-words.ts'

const texts = words.figures.timeline

interface TimelineFigureProps extends FigureProps {
  readonly timeline: Timeline
}

/** Breaches as lanes on one axis of time. The arrow keys go from mark to mark. */
export function TimelineFigure({ comparison, columns, timeline }: TimelineFigureProps) {
  const { align, lanes } = timeline
  const isCalendar = align === 'calendar'
  const scale = useTextScale()
  const plot = useRef<HTMLDivElement>(null)
  const axis = useRef<HTMLDivElement>(null)
  const width = useWidth(axis)
  const { whole, shown } = useSight(`${comparisonKey(comparison)} ${align}`, timeline)
  const showDays = useStore(state => state.showDays)
  const lookAtDay = useStore(state => state.lookAtDay)
  const x = useMemo(() => {
    const days = scaleLinear([shown.from, shown.to], [0, width])
    return (day: number) => days(day)
  }, [shown, width])
  const measure = (text: string) => textWidth(text, scale)
  const count = Math.floor(width / (96 * scale))
  const ticks = isCalendar ? calendarTicks(shown, count) : countedTicks(shown, count)
  const wordsOf = (tick: DayTick) =>
    align !== 'calendar' && tick.day === 0 ? texts.dayZero[align] : tickWords(tick)
  const drawn = lanes.flatMap((lane, index) => {
    const column = columns[index]
    if (column === undefined) return []
    const items = laneItems(lane, x, scale)
    const zero = lane.origin === null || lane.origin === 'calendar' ? null : lane.origin.factId
    const layout = laneLayout({
      items,
      width,
      scale,
      measure,
      rows: lanes.length > 3 ? 2 : 3,
      // Day 0 is written over the axis.
      besideOf: item => (item.factId === zero ? '' : besideWords(item, isCalendar)),
      deadlineOf: item => deadlineName(comparison, item),
    })
    const stops = [...items.dates, ...items.deadlines]
      .map(item => ({ id: `${index} ${item.id}`, at: (item.box.from + item.box.to) / 2, item }))
      .sort((a, b) => a.at - b.at)
    return { lane, column, items, layout, stops }
  })
  const stops = useStops(
    plot,
    drawn.map(lane => lane.stops),
  )
  const card = useCard()
  const steering = useSteering(plot, { width, whole, shown })

  const onFocus = (event: FocusEvent) => {
    stops.onFocus(event)
    const id = event.target instanceof HTMLElement ? event.target.dataset.stop : undefined
    const stop = drawn.flatMap(lane => lane.stops).find(one => one.id === id)
    if (stop === undefined) return
    const { days } = stop.item
    lookAtDay((days.least + days.most) / 2)
    showDays(withInSight(shown, whole, days))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    stops.onKeyDown(event)
    const by = event.key === 'ArrowRight' ? 0.2 : event.key === 'ArrowLeft' ? -0.2 : 0
    if (event.shiftKey && by !== 0) showDays(panned(shown, whole, by))
    // Where + needs Shift, = lies on the same key.
    else if (event.key === '=' && !event.ctrlKey && !event.metaKey) void runAction(zoomIn)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what is stopped at; this only hears their keys.
    <div
      ref={plot}
      className={styles.timeline}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={() => lookAtDay(null)}
      {...steering}
    >
      <div className={styles.head}>
        <div ref={axis} data-axis className={styles.axisPlace}>
          <TimelineAxis ticks={ticks} x={x} width={width} scale={scale} wordsOf={wordsOf} measure={measure} />
        </div>
      </div>
      <ol aria-label={texts.label}>
        {drawn.map(({ lane, column, items, layout }) => {
          const contentOf = cardOf({ comparison, column, isCalendar })
          return (
            <TimelineLaneView
              key={`${column.index}`}
              column={column}
              lane={lane}
              items={items}
              layout={layout}
              x={x}
              width={width}
              scale={scale}
              ticks={ticks}
              doubts={contradictions(comparison, column.index)}
              emptiness={
                lane.origin === null && align !== 'calendar'
                  ? texts.notOnAxis[align]
                  : items.dates.length === 0
                    ? texts.noDates
                    : null
              }
              nameOf={item => contentOf(item).title}
              propsOf={item => ({ ...stops.of(`${column.index} ${item.id}`), ...card.of(contentOf(item)) })}
            />
          )
        })}
      </ol>
      <p className="sr" role="status">
        {isWhole(shown, whole) ? '' : sightWords(shown, isCalendar)}
      </p>
      {card.shown !== null && <FigureCard {...card.shown} />}
    </div>
  )
}

/** The days there are and those in sight: at first what happened, and the deadlines near it. */
function useSight(of: string, timeline: Timeline) {
  const draw = useStore(state => state.drawTimeline)
  const leave = useStore(state => state.leaveTimeline)
  const kept = useStore(state => state.timeline)
  const key = `${of} ${timeline.span?.least} ${timeline.span?.most}`
  const { whole, first } = useMemo(() => {
    const whole = wholeWindow(timeline.span ?? { least: 0, most: 0 })
    return { whole, first: firstWindow(timeline, whole) }
  }, [timeline])
  useEffect(() => draw(key, whole, first), [draw, key, whole, first])
  useEffect(() => leave, [leave])
  return { whole, shown: kept?.of === key ? kept.shown : first }
}
