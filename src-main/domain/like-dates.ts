// What the dates of two tellings say about whether they are of one breach.
import { type DayRange, daysBetween, daysOf } from './day-numbers.ts'
import type { MatchReason, ReasonKind } from './likeness.ts'
import { eventDates, type Telling, type ToldDate } from './telling.ts'

/** Tellings are weighed against many others: the same dates come again and again. */
const known = new Map<string, DayRange>()
const mostKnown = 20_000

function daysIn(date: string): DayRange {
  const before = known.get(date)
  if (before !== undefined) return before
  const days = daysOf(date)
  if (known.size >= mostKnown) known.clear()
  known.set(date, days)
  return days
}

/** Days between two partial dates at their nearest; 0 when one can be the other. */
function daysApart(a: string, b: string): number {
  const { least, most } = daysBetween(daysIn(a), daysIn(b))
  return Math.max(0, least, -most)
}

/** By chance two breaches of one body share a day in one of a thousand cases, a month in one of thirty. */
const agreeing = { day: 4, month: 2, year: 1 }
/** A time zone, the day of the report for the day of the event. */
const slack = 3
const slackPoints = 2
/** Journalists differ by weeks about when something began; nobody differs by months. */
const sameStory = 31
const otherStory = 120
/** All dates of one lie so far from all of the other that they tell of two events. */
const apart = 365
const apartPoints = -8
/** The first to agree counts whole, the second half, the third a quarter: they are no independent signs. */
const shares = [1, 0.5, 0.25]
const mostAgainst = -6
/** Reports within so many days of each other are mostly of one event. */
const newsSpan = 30
const newsPoints = 2

interface Compared {
  readonly kind: ReasonKind
  readonly points: number
  readonly here: ToldDate
  readonly there: ToldDate
}

type Dated = Pick<Telling, 'dates' | 'published'>

export function dateReasons(here: Dated, there: Dated): MatchReason[] {
  const same = eventDates.flatMap(id => compareFact(here.dates, there.dates, id))
  const agreed = same.filter(({ points }) => points > 0)
  const all = [...same, ...(agreed.length === 0 ? crossing(here.dates, there.dates) : [])]
  const scaled = scale(all)
  const far = agreed.length === 0 ? farApart(here.dates, there.dates) : []
  return [...far, ...scaled, ...(far.length === 0 ? publishedNear(here, there) : [])]
}

/** The best that the two say about one fact. */
function compareFact(
  here: readonly ToldDate[],
  there: readonly ToldDate[],
  id: ToldDate['factId'],
): Compared[] {
  const others = there.filter(({ factId }) => factId === id)
  const pairs = here
    .filter(({ factId }) => factId === id)
    .flatMap(one => others.map(other => comparePair(one, other)))
  return pairs.length === 0 ? [] : [pairs.reduce((best, pair) => (pair.points > best.points ? pair : best))]
}

function comparePair(here: ToldDate, there: ToldDate): Compared {
  const gap = daysApart(here.value, there.value)
  const told = (kind: ReasonKind, points: number) => ({ kind, points, here, there })
  if (gap === 0) {
    const digits = Math.min(here.value.length, there.value.length)
    if (digits === 10) return told('same-day', agreeing.day)
    return digits === 7 ? told('same-month', agreeing.month) : told('same-year', agreeing.year)
  }
  if (gap <= slack) return told('days-apart', slackPoints)
  if (gap <= sameStory) return told('other-dates', 0)
  return told('other-dates', gap <= otherStory ? -1.5 : -4)
}

/** What one calls the discovery the other may call the disclosure: a day they share under two names. */
function crossing(here: readonly ToldDate[], there: readonly ToldDate[]): Compared[] {
  const isDay = ({ value }: ToldDate) => value.length === 10
  for (const one of here.filter(isDay))
    for (const other of there.filter(isDay))
      if (one.value === other.value && one.factId !== other.factId)
        return [{ kind: 'same-day', points: slackPoints, here: one, there: other }]
  return []
}

function scale(compared: readonly Compared[]): MatchReason[] {
  const strongest = [...compared].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  let [agreed, minus] = [0, 0]
  return strongest.flatMap(({ kind, points, here, there }) => {
    const worth = points > 0 ? points * (shares[agreed] ?? 0) : Math.max(points, mostAgainst - minus)
    if (worth === 0) return []
    if (worth > 0) agreed += 1
    else minus += worth
    return [{ kind, here: here.value, there: there.value, factId: here.factId, points: worth }]
  })
}

const first = (dates: readonly ToldDate[]) =>
  dates.reduce((a, b) => (daysIn(b.value).least < daysIn(a.value).least ? b : a))

function farApart(here: readonly ToldDate[], there: readonly ToldDate[]): MatchReason[] {
  if (here.length === 0 || there.length === 0) return []
  const isFar = here.every(one => there.every(other => daysApart(one.value, other.value) > apart))
  if (!isFar) return []
  const [one, other] = [first(here), first(there)]
  return [
    { kind: 'years-apart', here: one.value, there: other.value, factId: one.factId, points: apartPoints },
  ]
}

function publishedNear(here: Dated, there: Dated): MatchReason[] {
  for (const one of here.published)
    for (const other of there.published)
      if (one.length === 10 && other.length === 10 && daysApart(one, other) <= newsSpan)
        return [{ kind: 'published-near', here: one, there: other, factId: null, points: newsPoints }]
  return []
}
