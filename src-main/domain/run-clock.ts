// What a clock says of a breach: met, missed, cannot be told, or does not apply, and why. Not legal advice.
import * as z from 'zod'
import type { ResolvedFact } from './breach.ts'
import type { Claim } from './claim.ts'
import type { Clock, ClockLimit } from './clocks/clock.ts'
import { deadlineOf } from './clocks/deadline.ts'
import { clocks } from './clocks/index.ts'
import { ScopeReason, scopeOf } from './clocks/scope-of.ts'
import { DayRange, dayOfNumber, daysOf } from './day-numbers.ts'
import { ArticleId, ClaimId } from './ids.ts'
import { dateIn, RestsOn } from './lags.ts'
import { PartialDate } from './partial-date.ts'

export const ClockAnswer = z.enum(['met', 'missed', 'cannot-be-told', 'does-not-apply'])
export type ClockAnswer = z.infer<typeof ClockAnswer>

/** Why the answer is what it is. */
export const ClockReasonKind = z.enum([
  ...ScopeReason.options,
  'told-in-time',
  'told-late',
  'start-not-stated',
  'end-not-stated',
  'end-without-date',
  'no-date-in-catalogue',
  'dates-too-coarse',
  'day-is-not-enough',
  'told-before-start',
])
export type ClockReasonKind = z.infer<typeof ClockReasonKind>

/** `value` is what the reason speaks of: a country, a fact, a figure, a day; the sentence is in clock-words.ts. */
export const ClockReason = z.strictObject({ kind: ClockReasonKind, value: z.string().nullable() })
export type ClockReason = z.infer<typeof ClockReason>

/** What stopped the clock: a dated fact, or an article that by its day told it as done. */
export const ClockStop = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), ...RestsOn.shape }),
  z.strictObject({
    kind: z.literal('told-by'),
    value: PartialDate,
    claimId: ClaimId,
    articleId: ArticleId,
  }),
])
export type ClockStop = z.infer<typeof ClockStop>

export const ClockReading = z.strictObject({
  clockId: z.string(),
  answer: ClockAnswer,
  applies: z.enum(['yes', 'maybe', 'no']),
  /** What the answer would be if the rule applied; the answer itself where it does. */
  ifItApplies: z.enum(['met', 'missed', 'cannot-be-told']),
  reasons: z.array(ClockReason).min(1),
  start: RestsOn.nullable(),
  stop: ClockStop.nullable(),
  /** The first and the last day that can be the deadline, as `yyyy-mm-dd`; null without a start. */
  deadline: z.strictObject({ first: z.string(), last: z.string() }).nullable(),
  /** Days that were left; negative: days late. Null where it cannot be counted. */
  margin: DayRange.nullable(),
})
export type ClockReading = z.infer<typeof ClockReading>

/** When the article of a claim was published; null when unknown. */
export type PublishedOn = (claim: Pick<Claim, 'articleId'>) => string | null
type Facts = readonly ResolvedFact[]
type Verdict = Pick<ClockReading, 'reasons' | 'margin'> & { readonly answer: ClockReading['ifItApplies'] }

const isLive = ({ relation }: ResolvedFact['claims'][number]) => relation !== 'rejected'

/** The first article that tells a response as done. */
function toldAs(facts: Facts, response: string, publishedOn: PublishedOn): ClockStop | null {
  const claims = facts.find(({ factId }) => factId === 'responses')?.claims ?? []
  const told = claims.filter(isLive).flatMap((claim): Extract<ClockStop, { kind: 'told-by' }>[] => {
    const date = PartialDate.safeParse(publishedOn(claim))
    if (claim.value !== response || !date.success) return []
    return [{ kind: 'told-by', value: date.data, claimId: claim.claimId, articleId: claim.articleId }]
  })
  const last = ({ value }: { value: PartialDate }) => daysOf(value).most
  const [first] = told.sort((a, b) => last(a) - last(b) || a.claimId - b.claimId)
  return first ?? null
}

function stopOf({ endsAt }: Clock, facts: Facts, publishedOn: PublishedOn): ClockStop | null {
  if (endsAt.kind === 'customers') return null
  if (endsAt.kind === 'authority') return toldAs(facts, endsAt.toldAs, publishedOn)
  const date = dateIn(facts, endsAt.factId)
  if (date !== null) return { kind: 'date', ...date }
  return endsAt.toldAs === undefined ? null : toldAs(facts, endsAt.toldAs, publishedOn)
}

/** Why nothing is known of the end of a clock. */
function withoutEnd({ endsAt }: Clock, facts: Facts): ClockReason {
  if (endsAt.kind === 'customers') return { kind: 'no-date-in-catalogue', value: 'customers' }
  if (endsAt.toldAs !== undefined) {
    const responses = facts.find(({ factId }) => factId === 'responses')
    if (responses?.values.some(({ value }) => value === endsAt.toldAs) === true)
      return { kind: 'end-without-date', value: endsAt.toldAs }
  }
  return { kind: 'end-not-stated', value: endsAt.kind === 'authority' ? endsAt.toldAs : endsAt.factId }
}

const unsure = (...reasons: ClockReason[]): Verdict => ({ answer: 'cannot-be-told', reasons, margin: null })

/** The most days that can be left: of what the dates can mean, nothing is told before its clock begins. */
function mostLeft(limit: ClockLimit, start: DayRange, told: DayRange): number {
  // A start before the first day of the notice has no later deadline, so it leaves no more.
  const first = Math.min(start.most, Math.max(start.least, told.least))
  const last = Math.min(start.most, told.most)
  return Math.max(
    ...Array.from({ length: last - first + 1 }, (_, index) => {
      const begun = first + index
      return deadlineOf(limit, begun).most - Math.max(begun, told.least)
    }),
  )
}

function verdictOf(
  clock: Clock,
  facts: Facts,
  start: DayRange | null,
  deadline: DayRange | null,
  stop: ClockStop | null,
): Verdict {
  if (start === null || deadline === null) {
    const missing: ClockReason = { kind: 'start-not-stated', value: clock.startsAt }
    return stop === null ? unsure(missing, withoutEnd(clock, facts)) : unsure(missing)
  }
  if (stop === null) return unsure(withoutEnd(clock, facts))
  const told = daysOf(stop.value)
  if (told.most < start.least) return unsure({ kind: 'told-before-start', value: stop.value })
  const certain = deadline.least
  const margin = { least: certain - told.most, most: mostLeft(clock.limit, start, told) }
  if (told.most <= certain)
    return {
      answer: 'met',
      reasons: [{ kind: 'told-in-time', value: stop.value }],
      margin: stop.kind === 'date' ? margin : null,
    }
  // By the day of the article it was done; how long before, nobody says.
  if (stop.kind === 'told-by') {
    const value = clock.endsAt.kind === 'customers' ? null : (clock.endsAt.toldAs ?? null)
    return unsure({ kind: 'end-without-date', value })
  }
  if (told.least > deadline.most)
    return { answer: 'missed', reasons: [{ kind: 'told-late', value: stop.value }], margin }
  const isExact = start.least === start.most && told.least === told.most
  return { ...unsure({ kind: isExact ? 'day-is-not-enough' : 'dates-too-coarse', value: null }), margin }
}

/** What one clock says of a breach. */
export function runClock(clock: Clock, facts: Facts, publishedOn: PublishedOn): ClockReading {
  const { applies, reasons } = scopeOf(clock, facts)
  const start = dateIn(facts, clock.startsAt)
  const days = start === null ? null : daysOf(start.value)
  const deadline =
    days === null
      ? null
      : {
          least: deadlineOf(clock.limit, days.least).least,
          most: deadlineOf(clock.limit, days.most).most,
        }
  const stop = stopOf(clock, facts, publishedOn)
  const verdict = verdictOf(clock, facts, days, deadline, stop)
  const answers = { yes: verdict.answer, maybe: 'cannot-be-told', no: 'does-not-apply' } as const
  return {
    clockId: clock.id,
    answer: answers[applies],
    applies,
    ifItApplies: verdict.answer,
    reasons: applies === 'no' ? [...reasons] : [...reasons, ...verdict.reasons],
    start,
    stop,
    deadline:
      deadline === null ? null : { first: dayOfNumber(deadline.least), last: dayOfNumber(deadline.most) },
    margin: verdict.margin,
  }
}

/** What every clock says of a breach. */
export const runClocks = (facts: Facts, publishedOn: PublishedOn): ClockReading[] =>
  clocks.map(clock => runClock(clock, facts, publishedOn))
