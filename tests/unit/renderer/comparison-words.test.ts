import { describe, expect, it } from 'vitest'
import { factOf } from '../../../src-main/domain/facts.ts'
import { type Lag, type LagOutcome, lagBetween } from '../../../src-main/domain/lags.ts'
import { PartialDate } from '../../../src-main/domain/partial-date.ts'
import { type ClockReading, ClockReasonKind } from '../../../src-main/domain/run-clock.ts'
import { clockDelta, clockDifference } from '../../../src-renderer/text/clock-difference.ts'
import { clockAnswer, clockDeadline, clockReason } from '../../../src-renderer/text/clock-text.ts'
import { deltaWords } from '../../../src-renderer/text/delta-words.ts'
import { lagRemark, lagWords, rivalWords } from '../../../src-renderer/text/lag-text.ts'

const date = (text: string) => PartialDate.parse(text)
const lag = (outcome: LagOutcome, change: Partial<Lag> = {}): Lag => ({
  lagId: 'discovery-to-notification',
  outcome,
  from: null,
  to: null,
  rivals: [],
  ...change,
})
const between = (from: string, to: string, isOrdered = true) =>
  lag(lagBetween(date(from), date(to), isOrdered))

describe('a lag', () => {
  it('is a number of days, or a range of them', () => {
    expect(lagWords(between('2024-01-01', '2024-01-02'))).toBe('1 day')
    expect(lagWords(between('2024-01-05', '2024-03'))).toBe('56 to 86 days')
    expect(lagRemark(between('2024-01-05', '2024-03'))).toBe('')
  })

  it('whose dates would allow the impossible order says so', () => {
    const narrowed = between('2024-01-20', '2024-01')
    expect(lagWords(narrowed)).toBe('0 to 11 days')
    expect(lagRemark(narrowed)).toContain('which cannot be')
  })

  it('says plainly that an order is impossible, or the other way round', () => {
    const impossible = between('2024-03-10', '2024-03-07')
    expect(lagWords(impossible)).toBe('Impossible order')
    expect(lagRemark(impossible)).toBe(
      '“People told” is dated 3 days before “Discovered”: one of the dates is wrong',
    )
    const reversed = between('2024-03-10', '2024-03-07', false)
    expect(lagWords(reversed)).toBe('3 days the other way round')
  })

  it('names every date that is missing', () => {
    const missing = lag({ kind: 'not-stated', missing: ['dates.discovered', 'dates.notified'] })
    expect(lagWords(missing)).toBe('Not stated')
    expect(lagRemark(missing)).toBe('“Discovered” and “People told” have no date')
  })

  it('tells what rival dates make of it', () => {
    const rivals = [
      { least: 17, most: 17 },
      { least: 20, most: 30 },
    ]
    expect(
      rivalWords(lag({ kind: 'days', days: { least: 16, most: 16 }, isNarrowed: false }, { rivals })),
    ).toBe('or 17 days, or 20 to 30 days: sources disagree')
    expect(rivalWords(between('2024', '2025'))).toBe('')
  })
})

const reading = (change: Partial<ClockReading> = {}): ClockReading => ({
  clockId: 'hipaa-individuals',
  answer: 'missed',
  applies: 'yes',
  ifItApplies: 'missed',
  reasons: [{ kind: 'told-late', value: '2024-04-01' }],
  start: null,
  stop: null,
  deadline: { first: '2024-03-14', last: '2024-03-14' },
  margin: { least: -18, most: -18 },
  ...change,
})

describe('a clock', () => {
  it('says by how much, and the day it ran out', () => {
    expect(clockAnswer(reading())).toBe('Missed by 18 days')
    expect(clockAnswer(reading({ answer: 'met', margin: { least: 1, most: 3 } }))).toBe(
      'Met, 1 to 3 days left',
    )
    expect(clockAnswer(reading({ answer: 'cannot-be-told' }))).toBe('Cannot be told')
    expect(clockDeadline(reading())).toBe('Deadline: Mar 14, 2024')
    expect(clockDeadline(reading({ deadline: null }))).toBe('')
  })

  it('has a sentence for every reason, with what it speaks of as people write it', () => {
    for (const kind of ClockReasonKind.options)
      expect(clockReason({ kind, value: null }), kind).toMatch(/^[A-Z“].*\.$/)
    expect(clockReason({ kind: 'other-country', value: 'BR' })).toBe('It does not hold in Brazil.')
    expect(clockReason({ kind: 'too-few-people', value: '1500' })).toBe('It takes more people than 1,500.')
    expect(clockReason({ kind: 'start-not-stated', value: 'dates.discovered' })).toBe(
      '“Discovered” has no date.',
    )
    expect(clockReason({ kind: 'end-not-stated', value: 'regulator_notified' })).toBe(
      '“Regulator notified” is not told.',
    )
  })

  it('differs by its answer, and by its days only where they count', () => {
    const none = reading({ answer: 'does-not-apply' })
    expect(clockDifference(reading(), reading({ margin: { least: -3, most: -3 } }))).toBe('differs')
    expect(clockDifference(none, reading({ answer: 'does-not-apply', margin: null }))).toBe('same')
    expect(clockDifference(none, reading())).toBe('not-stated')
    expect(clockDifference(reading(), none)).toBe('only-here')
    expect(clockDifference(reading({ answer: 'met' }), reading())).toBe('differs')
    expect(clockDelta(reading(), reading({ margin: { least: -15, most: -15 } }))).toEqual({
      least: -3,
      most: -3,
    })
    expect(clockDelta(none, reading())).toBeNull()
  })
})

describe('a difference', () => {
  it('of people is a figure and a ratio, told as rough where one is', () => {
    const delta = { kind: 'count', difference: -553_192, ratio: 0.534, isExact: true } as const
    expect(deltaWords(delta)).toBe('−553,192, × 0.53')
    expect(deltaWords({ ...delta, isExact: false })).toBe('about −553,192, × 0.53')
    expect(deltaWords({ ...delta, difference: 0 })).toBe('')
  })

  it('of days is signed, and a range where dates are', () => {
    expect(deltaWords({ kind: 'days', days: { least: -12, most: -12 } })).toBe('−12 days')
    expect(deltaWords({ kind: 'days', days: { least: 1, most: 1 } })).toBe('+1 day')
    expect(deltaWords({ kind: 'days', days: { least: -3, most: 27 } })).toBe('−3 to +27 days')
    expect(deltaWords({ kind: 'days', days: { least: 0, most: 0 } })).toBe('')
  })

  it('of lists is what is not there', () => {
    const delta = { kind: 'list', more: ['email'], fewer: ['ssn', 'name'] } as const
    expect(
      deltaWords({ ...delta, more: [...delta.more], fewer: [...delta.fewer] }, factOf('dataTypes.exposed')),
    ).toBe('without Social security number and Name')
    expect(deltaWords({ kind: 'list', more: ['email'], fewer: [] }, factOf('dataTypes.exposed'))).toBe('')
  })
})
