// Turns written dates into calendar dates, from the article's own date and the dates told before.
import type { PartialDate } from '../../domain/partial-date.ts'
import { daysBetween, partialDate, plusDays, plusMonths, weekdayOf } from './calendar.ts'
import type { RelativeKind } from './date-grammar.ts'
import type { DateMention, Duration, WrittenDate } from './date-mentions.ts'

/** A date of the article with its meaning. `to` is set for a range. */
export interface ResolvedDate {
  readonly start: number
  readonly end: number
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly edge: 'until' | 'since' | null
}

/** What is known while reading: the article's date, and the last date told. */
export interface DateContext {
  readonly publishedOn: PartialDate | null
  readonly last: PartialDate | null
  /** The last date was told with its weekday, in the same paragraph: "Saturday, March 29 … On Sunday". */
  readonly isTellingDays?: boolean
}

type CalendarDate = Extract<WrittenDate, { kind: 'calendar' }>

/** The meaning of one written date, null when it cannot be known. */
export function resolveDate(date: WrittenDate, context: DateContext): PartialDate | null {
  const { publishedOn, last } = context
  switch (date.kind) {
    case 'calendar':
      return resolveCalendar(date, context)
    case 'relative':
      return resolveRelative(date.to, context)
    case 'weekday':
      return (
        weekdayAfter(date, context) ?? (publishedOn === null ? null : weekdayBefore(date, publishedOn, last))
      )
    case 'thatMonth':
      return last === null || last.length < 7
        ? null
        : partialDate(Number(last.slice(0, 4)), Number(last.slice(5, 7)), date.day)
    case 'later':
      return last === null ? null : plus(last, date)
    case 'ago':
      return publishedOn === null ? null : plus(publishedOn, date)
  }
}

const plus = (date: PartialDate, time: Duration) =>
  'days' in time ? plusDays(date, time.days) : plusMonths(date, time.months)

function resolveRelative(to: RelativeKind, { publishedOn, last }: DateContext): PartialDate | null {
  const shift = (from: PartialDate | null, days: number) => (from === null ? null : plusDays(from, days))
  const month = (months: number) => (publishedOn === null ? null : plusMonths(publishedOn, months))
  const shifts: Readonly<Record<RelativeKind, () => PartialDate | null>> = {
    today: () => shift(publishedOn, 0),
    yesterday: () => shift(publishedOn, -1),
    dayBeforeYesterday: () => shift(publishedOn, -2),
    tomorrow: () => shift(publishedOn, 1),
    sameDay: () => shift(last, 0),
    nextDay: () => shift(last, 1),
    previousDay: () => shift(last, -1),
    lastMonth: () => month(-1),
    thisMonth: () => month(0),
    nextMonth: () => month(1),
  }
  return shifts[to]()
}

/** A weekday in a story told day by day: the next one after the day told last. */
function weekdayAfter(date: Weekday, { publishedOn, last, isTellingDays }: DateContext): PartialDate | null {
  if (!isTellingDays || last === null || last.length < 10 || date.day !== undefined || date.isPast)
    return null
  const day = plusDays(last, (date.weekday - weekdayOf(last) + 7) % 7)
  return day !== null && publishedOn !== null && day > publishedOn ? null : day
}

type Weekday = Extract<WrittenDate, { kind: 'weekday' }>

/** The last such weekday up to the article's date; "last Friday" is never the article's own day. */
function weekdayBefore(
  date: Weekday,
  publishedOn: PartialDate,
  last: PartialDate | null,
): PartialDate | null {
  if (publishedOn.length < 10) return null
  const back = (weekdayOf(publishedOn) - date.weekday + 7) % 7
  const day = plusDays(publishedOn, -(back === 0 && date.isPast ? 7 : back))
  if (date.day === undefined || day === null || Number(day.slice(8)) === date.day) return day
  return numberedWeekday(date, publishedOn, last) ?? day
}

/** Months that "Monday the 12th" may mean, counted from a date. */
const nearMonths = [0, -1, -2, -3]

/** "Monday the 12th": the nearest month in which the 12th is a Monday, from the date told before or the article's. */
function numberedWeekday(
  { day, weekday }: Weekday,
  publishedOn: PartialDate,
  last: PartialDate | null,
): PartialDate | null {
  const anchors = [last, publishedOn].filter(anchor => anchor !== null && anchor.length >= 7)
  for (const anchor of anchors)
    for (const months of nearMonths) {
      const month = plusMonths(anchor as PartialDate, months)
      const candidate =
        month === null ? null : partialDate(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day)
      const fits = candidate?.length === 10 && weekdayOf(candidate) === weekday
      if (fits && candidate <= publishedOn) return candidate
    }
  return null
}

/** The year as written, or as told from the article's own. */
const yearOf = ({ year, yearsAgo }: CalendarDate, publishedOn: PartialDate | null) =>
  year === undefined && yearsAgo !== undefined && publishedOn !== null
    ? Number(publishedOn.slice(0, 4)) - yearsAgo
    : year

function resolveCalendar(date: CalendarDate, { publishedOn, last }: DateContext): PartialDate | null {
  const anchor = last ?? publishedOn
  const { month, day } = date
  const year = yearOf(date, publishedOn)
  if (year !== undefined) return partialDate(year, month, day)
  if (anchor === null) return null
  const anchorYear = Number(anchor.slice(0, 4))
  if (month === undefined)
    return day === undefined || anchor.length < 7
      ? null
      : partialDate(anchorYear, Number(anchor.slice(5, 7)), day)
  const articleYear = publishedOn === null ? anchorYear : Number(publishedOn.slice(0, 4))
  const years = [...new Set([anchorYear, anchorYear - 1, anchorYear + 1, articleYear])]
  const candidates = years.map(y => partialDate(y, month, day)).filter(candidate => candidate !== null)
  const isPast = (candidate: PartialDate) =>
    publishedOn === null || candidate.slice(0, publishedOn.length) <= publishedOn.slice(0, candidate.length)
  const onWeekday = candidates.find(
    candidate => candidate.length === 10 && weekdayOf(candidate) === date.weekday,
  )
  if (onWeekday !== undefined) return onWeekday
  const past = candidates.filter(isPast)
  const isNear = past.some(candidate => Math.abs(daysBetween(anchor, candidate)) < 100)
  const coming = publishedOn === null || isNear ? undefined : comingSoon(candidates, past, publishedOn)
  if (coming !== undefined) return coming
  const ranked = (past.length > 0 ? past : candidates).sort((a, b) => way(anchor, a) - way(anchor, b))
  return ranked[0] ?? null
}

/** Days from one date told to the next; stories mostly run forward. */
function way(from: PartialDate, to: PartialDate): number {
  const days = daysBetween(from, to)
  return days < 0 ? -1.5 * days : days
}

/** A day soon after the article's own, and long before it otherwise, is one to come: "letters go out on 16 June". */
function comingSoon(
  candidates: readonly PartialDate[],
  past: readonly PartialDate[],
  publishedOn: PartialDate,
): PartialDate | undefined {
  const ahead = (date: PartialDate) => daysBetween(publishedOn, date)
  if (publishedOn.length < 10 || past.some(date => ahead(date) > -240)) return undefined
  return candidates.find(date => date.length === 10 && ahead(date) > 0 && ahead(date) <= 60)
}

/** Parts that one end of a range leaves out are those of the other: "3 to 19 October 2023", "March 3 and April 12, 2023". */
function completeRange(from: CalendarDate, to: CalendarDate): [CalendarDate, CalendarDate] {
  const fromMonth = from.month ?? to.month
  const toMonth = to.month ?? from.month
  const crossesYear = (fromMonth ?? 0) > (toMonth ?? 0)
  const fromYear = from.year ?? (to.year === undefined ? undefined : to.year - (crossesYear ? 1 : 0))
  const toYear = to.year ?? (from.year === undefined ? undefined : from.year + (crossesYear ? 1 : 0))
  return [
    { ...from, month: fromMonth, year: fromYear },
    { ...to, month: toMonth, year: toYear },
  ]
}

/** "between the 3rd and the 9th of May": a bare day has the month of the other end. */
const asCalendar = (from: WrittenDate, to: WrittenDate | null): WrittenDate =>
  from.kind === 'thatMonth' && to?.kind === 'calendar' ? { kind: 'calendar', day: from.day } : from

/** The dates of a line, each resolved in the light of those before; `last` is the context for the next line. */
export function resolveDates(
  mentions: readonly DateMention[],
  context: DateContext,
): { dates: ResolvedDate[]; last: PartialDate | null; isTellingDays: boolean } {
  const dates: ResolvedDate[] = []
  let { last, isTellingDays = false } = context
  for (const mention of mentions) {
    const { start, end, edge } = mention
    if (isApposition(mention, dates.at(-1))) {
      isTellingDays = true
      continue
    }
    const opening = asCalendar(mention.from, mention.to)
    const [first, second] =
      opening.kind === 'calendar' && mention.to?.kind === 'calendar'
        ? completeRange(opening, mention.to)
        : [opening, mention.to]
    const began = second?.kind === 'thatMonth' ? resolveDate(first, { ...context, last }) : null
    const to =
      second === null ? null : resolveDate(second, { ...context, isTellingDays, last: began ?? last })
    const from = resolveDate(first, { ...context, isTellingDays, last: rangeAnchor(first, to) ?? last })
    if (from === null || (second !== null && to === null)) continue
    const told = to ?? from
    // A bare year is mostly that of another story: it says nothing of the days told after it.
    // "Results since January 2024" tell what was stored, and lend no year either.
    const isVague = told.length < 10 && edge === 'since'
    if ((told.length > 4 && !isVague) || context.publishedOn === null) {
      last = told
      isTellingDays = hasWeekday(second ?? first) && (isTellingDays || (second ?? first).kind === 'calendar')
    }
    if (told.length > 4 || to !== null) dates.push({ start, end, from, to, edge })
  }
  return { dates, last, isTellingDays }
}

/** "On 27 October, a Sunday": the weekday says nothing new. */
const isApposition = ({ start, from, to }: DateMention, before: ResolvedDate | undefined) =>
  before !== undefined &&
  to === null &&
  from.kind === 'weekday' &&
  from.day === undefined &&
  start - before.end < 12 &&
  before.from.length === 10 &&
  weekdayOf(before.to ?? before.from) === from.weekday

const hasWeekday = (date: WrittenDate) =>
  date.kind === 'weekday' || (date.kind === 'calendar' && date.weekday !== undefined)

const rangeAnchor = (first: WrittenDate, to: PartialDate | null) =>
  first.kind === 'calendar' && first.year === undefined ? to : null
