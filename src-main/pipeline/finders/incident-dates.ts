import type { ScoredClaim } from '../../domain/explanation.ts'
import type { FactId } from '../../domain/fact-id.ts'
import type { DateRole } from '../lexicons/lexicon.ts'
import type { ResolvedDate } from '../text/date-resolution.ts'
import type { Stretch } from '../text/phrases.ts'
import { clauseAt, type Line, type Reading } from '../text/reading.ts'
import { claimAt, type Finder } from './finder.ts'
import { negationsIn } from './statements.ts'

type EventRole = DateRole | 'other'

interface Event extends Stretch {
  readonly role: EventRole
}

/** When it began, ended, was noticed, made public and told to the people affected. A date counts for one cue only. */
export const incidentDates: Finder = {
  id: 'incident-dates',
  find: reading => [
    ...reading.prose.filter(isSentence).flatMap(line => datesOfLine(reading, line)),
    ...noticeDates(reading),
  ],
}

/** Bylines and datelines carry dates too, but tell nothing. */
const isSentence = (line: Line) =>
  line.index > 5 || line.text.length > 90 || /[.!?:]["»”)]?$/.test(line.text.trim())

const reach: Readonly<Record<EventRole, number>> = {
  intrusionStart: 80,
  intrusionEnd: 60,
  intrusion: 110,
  discovered: 90,
  disclosed: 60,
  notified: 90,
  other: 70,
}

/** A time from one day to another belongs to the intrusion unless it is one of these. */
const otherStays: readonly EventRole[] = ['notified', 'other']

const dateRoles: readonly DateRole[] = [
  'discovered',
  'disclosed',
  'notified',
  'intrusionStart',
  'intrusionEnd',
  'intrusion',
]

function eventsOf(reading: Reading, line: Line): Event[] {
  const { cues, others } = reading.lexicon.events
  return [
    ...dateRoles.flatMap(role => reading.find(line, cues[role]).map(stretch => ({ ...stretch, role }))),
    ...reading.find(line, others).map(stretch => ({ ...stretch, role: 'other' as const })),
  ]
}

/** How far a date is from an event: letters between them, and more for every boundary. */
function distance(reading: Reading, line: Line, date: Stretch, event: Event): number {
  if (event.start < date.end && date.start < event.end) return 0
  const [begin, to] = event.end <= date.start ? [event.end, date.start] : [date.end, event.start]
  // "21 June: the servers are encrypted" is a line of a timeline.
  const from =
    begin + (opensLine(line, date) ? (/^\s*[:-]\s/.exec(line.folded.slice(begin))?.[0].length ?? 0) : 0)
  const between = line.folded.slice(from, to)
  const cuts = line.clauses.filter(({ start }) => start > from && start <= to).length
  const commas = between.split(',').length - 1
  const stops = between.split(/[;:.]\s/).length - 1
  const isJoined = event.start >= date.end && (hasJoint(reading, between) || opensSpeech(reading, line, date))
  return (
    between.length +
    cuts * 30 +
    commas * 12 +
    stops * 40 +
    (isJoined ? 25 : 0) +
    (tellsOfAnother(reading, line, date, event) ? 45 : 0) +
    (event.start >= date.end ? 3 : 0)
  )
}

const opensLine = ({ folded }: Line, { start }: Stretch) => !/[\p{L}\p{N}]/u.test(folded.slice(0, start))

/** "It said that on 5 May its staff noticed": the date is that of what was said, not of the saying. */
const tellsOfAnother = (reading: Reading, line: Line, date: Stretch, event: Event) =>
  event.role === 'disclosed' &&
  event.end <= date.start &&
  reading.has(line, reading.lexicon.sentences.that, { start: event.end, end: date.start })

/** "… said on Monday that intruders got in": the date is that of the saying. */
const opensSpeech = (reading: Reading, line: Line, { end }: Stretch) =>
  reading.find(line, reading.lexicon.sentences.that).some(that => isNext(line, end, that))

/** Nothing but a comma between a place and what follows. */
const isNext = ({ folded }: Line, end: number, { start }: Stretch) =>
  start >= end && /^\s*,?\s*$/.test(folded.slice(end, start))

/** "… noticed it that night and shut the servers down": what follows "and" is another event. */
const hasJoint = (reading: Reading, between: string) =>
  between.split(/[^\p{L}]+/u).some(word => reading.lexicon.numbers.joints.includes(word))

/** A date this far from its event scores half of one beside it, in the letters of `distance`. */
const halfWay = 100

function datesOfLine(reading: Reading, line: Line): ScoredClaim[] {
  if (line.dates.length === 0) return []
  const events = eventsOf(reading, line)
  return line.dates.flatMap(date => {
    if (isDateline(line, date)) return []
    const claims = [
      ...rolesOf(reading, line, date, events),
      ...whenClause(reading, line, date, events),
      ...secondEvent(reading, line, date, events),
    ]
    if (claims.length === 0) turnDown(reading, line, date)
    return claims
  })
}

/** "Bern, 11 April 2024 (abc) - The operator …": the date of the article, not of what it tells first. */
function isDateline({ folded, index }: Line, { start, end, to }: ResolvedDate): boolean {
  const opening = folded.slice(0, start)
  const isShort = index < 8 && to === null && opening.length < 45 && !/[.:;]\s/.test(opening)
  return isShort && /^(?:\s*\([^)]{2,20}\))?\s?\.?\s?-\s/.test(folded.slice(end, end + 30))
}

/** A date that answers none of the questions is shown to whoever asks under the first of them. */
function turnDown(reading: Reading, line: Line, place: ResolvedDate): void {
  const because = 'another-event-nearer'
  const [rule, factId, value] = ['incident-dates', 'dates.intrusionStart', place.from] as const
  reading.turnedDown.push({ rule, factId, value, line, place, because })
}

/** An event of a line, and how far a date is from it. */
interface Near {
  readonly event: Event
  readonly far: number
}

function rolesOf(reading: Reading, line: Line, date: ResolvedDate, events: readonly Event[]): ScoredClaim[] {
  const ranked = events
    .map(event => ({ event, far: distance(reading, line, date, event) }))
    .filter(({ event, far }) => far <= reach[event.role])
    .sort(
      (a, b) =>
        a.far - b.far ||
        dateRoles.indexOf(a.event.role as DateRole) - dateRoles.indexOf(b.event.role as DateRole),
    )
  const nearest = ranked.find(({ event }) => event.role !== 'intrusion')
  const stay = ranked.find(
    ({ event }) =>
      event.role === 'intrusion' || event.role === 'intrusionStart' || event.role === 'intrusionEnd',
  )
  const claim = (factId: FactId, value: string, event: Stretch) => {
    const rule = date.to === null ? 'incident-dates' : 'incident-range'
    const place = { start: Math.min(date.start, event.start), end: Math.max(date.end, event.end) }
    const { far = 0 } = ranked.find(candidate => candidate.event === event) ?? stay ?? {}
    return claimAt(reading, rule, factId, value, line, place, { score: halfWay / (halfWay + far) })
  }
  if (date.to !== null) {
    const isElsewhere = nearest !== undefined && otherStays.includes(nearest.event.role)
    if (isElsewhere && nearest.far < (stay?.far ?? 45))
      return nearest.event.role === 'notified' ? [claim('dates.notified', date.from, nearest.event)] : []
    const certainty = stay === undefined && !isAskedBefore(reading, line) ? 'implied' : 'stated'
    return [claim('dates.intrusionStart', date.from, date), claim('dates.intrusionEnd', date.to, date)].map(
      found => ({ ...found, certainty }),
    )
  }
  const isHeldBack = date.edge === 'until' && isUntil(reading, line, date)
  const isOver = date.edge === 'until' && date.from === reading.text.publishedOn
  const isStay = stay !== undefined && date.edge !== null && !belongsElsewhere(nearest, stay)
  if (isStay && !isOver && !isHeldBack)
    return [claim(date.edge === 'until' ? 'dates.intrusionEnd' : 'dates.intrusionStart', date.from, date)]
  if (nearest === undefined || (date.edge === 'until' && !isHeldBack)) return []
  const { event } = nearest
  switch (event.role) {
    case 'other':
    case 'intrusion':
      return []
    case 'disclosed':
      return isAttackerSpeaking(reading, line, event) ? [] : [claim('dates.disclosed', date.from, event)]
    default:
      return [claim(`dates.${event.role}`, date.from, event)]
  }
}

/** "Its website has said so since 9 May": the date of another event that stands nearer to it. */
function belongsElsewhere(nearest: Near | undefined, stay: Near): boolean {
  if (nearest === undefined) return false
  const { role } = nearest.event
  return role === 'notified' || ((role === 'other' || role === 'disclosed') && nearest.far < stay.far)
}

/** "It was not noticed until 9 May": what did not happen until a day happened on that day. */
function isUntil(reading: Reading, line: Line, { start }: Stretch): boolean {
  const clause = clauseAt(line, start)
  return negationsIn(reading, line, { start: clause.start, end: start }).length > 0
}

/** "How long were they inside? From May to July." */
function isAskedBefore(reading: Reading, line: Line): boolean {
  const before = reading.lines[line.index - 1]
  if (before === undefined || !before.text.trimEnd().endsWith('?')) return false
  return reading.has(before, reading.lexicon.events.cues.intrusion)
}

const isAttackerSpeaking = (reading: Reading, line: Line, event: Stretch) =>
  reading
    .find(line, reading.lexicon.speakers.threatActor)
    .some(voice => voice.start <= event.end && voice.end >= event.start - 30)

/** "… until 14 April, when the service desk noticed": the date is also the day of what follows. */
function whenClause(
  reading: Reading,
  line: Line,
  date: ResolvedDate,
  events: readonly Event[],
): ScoredClaim[] {
  const whens = reading.find(line, reading.lexicon.events.when)
  if (!whens.some(when => isNext(line, date.end, when))) return []
  const next = events
    .filter(({ start, role }) => start >= date.end && start < date.end + 70 && role !== 'intrusion')
    .sort((a, b) => a.start - b.start)[0]
  if (next?.role !== 'discovered') return []
  const place = { start: date.start, end: next.end }
  return [claimAt(reading, 'incident-dates', 'dates.discovered', date.to ?? date.from, line, place)]
}

/** "On 20 May it put up a notice and wrote to the patients": one date for what was said to all and to some. */
function secondEvent(
  reading: Reading,
  line: Line,
  date: ResolvedDate,
  events: readonly Event[],
): ScoredClaim[] {
  if (line.dates.length > 1 || date.to !== null || date.edge !== null) return []
  const after = events.filter(({ start }) => start >= date.end).sort((a, b) => a.start - b.start)
  const [first, second] = after
  if (first === undefined || second === undefined || after.length > 2) return []
  const roles = [first.role, second.role]
  const between = line.folded.slice(first.end, second.start)
  const isPair = roles.includes('disclosed') && roles.includes('notified')
  const isJoined = first.start - date.end < 60 && between.length < 90 && hasJoint(reading, between)
  if (!isPair || !isJoined || second.role === 'other') return []
  const place = { start: date.start, end: second.end }
  return [claimAt(reading, 'incident-dates', `dates.${second.role as 'notified'}`, date.from, line, place)]
}

/** A letter to the people affected tells them, and the public, on its own date. */
function noticeDates(reading: Reading): ScoredClaim[] {
  const { publishedOn } = reading.text
  if (publishedOn === null) return []
  const greeting = reading.lines
    .slice(0, 15)
    .find(line => reading.has(line, reading.lexicon.events.salutations))
  if (greeting === undefined) return []
  const place = { start: 0, end: Math.min(greeting.text.length, 80) }
  const facts: FactId[] = ['dates.disclosed', 'dates.notified']
  return facts.map(factId =>
    claimAt(reading, 'notice-date', factId, publishedOn, greeting, place, { certainty: 'implied' }),
  )
}
