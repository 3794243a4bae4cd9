// What is written beside marks, and said of them, on either axis.
import type { Comparison } from '../../../../../src-main/domain/comparison-of.ts'
import { type DayRange, dayOfNumber } from '../../../../../src-main/domain/day-numbers.ts'
import { words } from '../../../../languages/words.ts'
import type { DayWindow } from '../../../../state/day-window.ts'
import { ruleWords } from '../../../../text/clock-text.ts'
import { formatCount } from '../../../../text/format.ts'
import { formatDate, formatDayInYear } from '../../../../text/format-date.ts'
import type { DayTick } from './day-ticks.ts'
import type { DateItem, DeadlineItem } from './lane-items.ts'

const texts = words.figures.timeline

type Dated = Pick<DateItem, 'value' | 'days'>
export type EventId = keyof typeof words.figures.events

/** The dates of the timeline, which is all it draws, have words of their own. */
export const eventWords = (factId: string): string => words.figures.events[factId as EventId]

/** `12`, `59 to 89`. */
export const dayWords = ({ least, most }: DayRange): string =>
  least === most ? formatCount(least) : texts.range(formatCount(least), formatCount(most))

const shortly = (item: Dated, isCalendar: boolean) =>
  isCalendar ? formatDate(item.value) : dayWords(item.days)

/** What stands beside a mark: `discovered 16, or 17`. */
export function besideWords(item: DateItem, isCalendar: boolean): string {
  const when = shortly(item, isCalendar)
  const [rival, ...more] = item.rivals
  const isOne = rival !== undefined && more.length === 0
  return texts.beside[item.factId as EventId](isOne ? texts.or(when, shortly(rival, isCalendar)) : when)
}

/** `12 Oct 2023`, and on an axis that counts days `12 Oct 2023, day 16`. */
export const whenWords = (item: Dated, isCalendar: boolean): string =>
  isCalendar ? formatDate(item.value) : texts.onDay(formatDate(item.value), dayWords(item.days))

/** The sentence of a mark. */
export function itemWords(name: string, item: DateItem, isCalendar: boolean): string {
  const say = item.kind === 'rival' ? texts.saysRival : texts.says
  return say(name, eventWords(item.factId), whenWords(item, isCalendar))
}

/** The days on which a clock of a column ends. */
export function deadlineWords(comparison: Comparison, clockId: string, column: number): string {
  const clock = comparison.clocks.find(one => one.clockId === clockId)
  const deadline = clock?.cells[column]?.deadline
  if (deadline === null || deadline === undefined) return texts.notStated
  const [first, last] = [formatDate(deadline.first), formatDate(deadline.last)]
  return first === last ? first : texts.range(first, last)
}

export function clockLabel(comparison: Comparison, clockId: string): string {
  const clock = comparison.clocks.find(one => one.clockId === clockId)
  return clock === undefined ? clockId : ruleWords(clock).label
}

/** What stands beside a deadline: the law, with the number of its clocks where it is more than one. */
export function deadlineName(comparison: Comparison, { clocks }: DeadlineItem): string {
  const laws = new Set(clocks.map(({ clockId }) => clockLabel(comparison, clockId).split(',')[0] ?? clockId))
  return texts.deadlines([...laws].join(', '), clocks.length)
}

/** What is written on a line of the axis. */
export function tickWords({ day, date, withYear }: DayTick): string {
  if (date === null) return formatCount(day)
  return withYear ? formatDate(date) : formatDayInYear(date)
}

/** Dates of a column that cannot all be true. */
export function contradictions(comparison: Comparison, column: number): string[] {
  return comparison.lags.flatMap(({ cells }) => {
    const lag = cells[column]?.lag
    if (lag?.outcome.kind !== 'impossible' || lag.from === null || lag.to === null) return []
    return texts.contradiction(eventWords(lag.from.factId), eventWords(lag.to.factId))
  })
}

/** The first and the last day in sight. */
export function sightWords({ from, to }: DayWindow, isCalendar: boolean): string {
  const say = (number: number) => (isCalendar ? formatDate(dayOfNumber(number)) : formatCount(number))
  return texts.inSight(say(Math.ceil(from)), say(Math.floor(to)))
}
