import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysOf,
  weekdayOf,
} from '../../../src-main/domain/day-numbers.ts'
import { lagInWords } from '../../../src-main/domain/lag-words.ts'
import { type Lag, lagBetween, lagsOf } from '../../../src-main/domain/lags.ts'
import { resolveBreach } from '../../../src-main/domain/resolve-fact.ts'
import { eachArticle } from '../../../src-main/domain/sources.ts'
import { claim } from './claims.ts'

/** A day, and a partial date that it can be. */
const partial = fc
  .record({
    day: fc.integer({ min: dayNumber('1999-12-30'), max: dayNumber('2030-01-02') }),
    cut: fc.constantFrom(4, 7, 10),
  })
  .map(({ day, cut }) => ({ day, date: dayOfNumber(day).slice(0, cut) }))

describe('the days between two partial dates', () => {
  it('hold the true number of days, whatever the dates leave open', () => {
    fc.assert(
      fc.property(partial, partial, (from, to) => {
        const { least, most } = daysBetween(daysOf(from.date), daysOf(to.date))
        expect(to.day - from.day).toBeGreaterThanOrEqual(least)
        expect(to.day - from.day).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('are as few as the dates allow: both ends are the days of some two', () => {
    fc.assert(
      fc.property(partial, partial, (from, to) => {
        const [a, b] = [daysOf(from.date), daysOf(to.date)]
        const { least, most } = daysBetween(a, b)
        expect([least, most]).toEqual([b.least - a.most, b.most - a.least])
        for (const end of [a.least, a.most]) expect(dayOfNumber(end).startsWith(from.date)).toBe(true)
        expect(dayOfNumber(a.least - 1).startsWith(from.date)).toBe(false)
        expect(dayOfNumber(a.most + 1).startsWith(from.date)).toBe(false)
      }),
    )
  })

  it('grow no wider when a date becomes more exact', () => {
    fc.assert(
      fc.property(partial, partial, (from, to) => {
        const wide = daysBetween(daysOf(from.date), daysOf(to.date))
        const exact = daysBetween(daysOf(dayOfNumber(from.day)), daysOf(to.date))
        expect(exact.least).toBeGreaterThanOrEqual(wide.least)
        expect(exact.most).toBeLessThanOrEqual(wide.most)
      }),
    )
  })

  it('are the same the other way round, with the other sign', () => {
    fc.assert(
      fc.property(partial, partial, (from, to) => {
        const there = daysBetween(daysOf(from.date), daysOf(to.date))
        const back = daysBetween(daysOf(to.date), daysOf(from.date))
        expect([back.least + there.most, back.most + there.least]).toEqual([0, 0])
      }),
    )
  })

  it('know the days of the week', () => {
    fc.assert(
      fc.property(partial, ({ day }) => {
        const sundayFirst = new Date(`${dayOfNumber(day)}T00:00:00Z`).getUTCDay()
        expect(weekdayOf(day)).toBe((sundayFirst + 6) % 7)
      }),
    )
  })
})

describe('a lag between two dates', () => {
  it('is possible exactly where some two days of the dates are in order', () => {
    fc.assert(
      fc.property(partial, partial, (from, to) => {
        const outcome = lagBetween(from.date, to.date, true)
        const canBe = daysOf(to.date).most >= daysOf(from.date).least
        expect(outcome.kind).toBe(canBe ? 'days' : 'impossible')
        if (outcome.kind === 'days') expect(outcome.days.least).toBeGreaterThanOrEqual(0)
        if (to.day < from.day || outcome.kind !== 'days') return
        expect(to.day - from.day).toBeGreaterThanOrEqual(outcome.days.least)
        expect(to.day - from.day).toBeLessThanOrEqual(outcome.days.most)
      }),
    )
  })

  it('is narrowed only where the order of the events rules something out', () => {
    expect(lagBetween('2024-03', '2024-03-10', true)).toEqual({
      kind: 'days',
      days: { least: 0, most: 9 },
      isNarrowed: true,
    })
    expect(lagBetween('2024-03', '2024-03-10', false)).toEqual({
      kind: 'days',
      days: { least: -21, most: 9 },
      isNarrowed: false,
    })
  })

  it('counts leap days', () => {
    expect(lagBetween('2024-02-28', '2024-03-01', true)).toMatchObject({ days: { least: 2, most: 2 } })
    expect(lagBetween('2023-02-28', '2023-03-01', true)).toMatchObject({ days: { least: 1, most: 1 } })
  })
})

const lagsIn = (...dates: (readonly [string, string, string?])[]) => {
  const claims = dates.map(([factId, value, articleId = 'A-0001'], at) =>
    claim({
      factId: `dates.${factId}`,
      value,
      articleId,
      qualifier: null,
      evidence: { start: at * 10, end: at * 10 + 5, quote: 'quote' },
    }),
  )
  const facts = resolveBreach(claims, [], { publishedOn: () => null, sourceOf: eachArticle })
  return new Map(lagsOf(facts.map(({ resolved }) => resolved)).map(lag => [lag.lagId, lag]))
}
const words = (lag: Lag | undefined) => (lag === undefined ? '' : lagInWords(lag))

describe('the lags of a breach', () => {
  it('name the dates they rest on, and what is missing', () => {
    const lags = lagsIn(
      ['intrusionStart', '2024-01-10'],
      ['intrusionEnd', '2024-02'],
      ['discovered', '2024-01-20'],
    )
    expect(lags.get('dwell')).toMatchObject({
      outcome: { kind: 'days', days: { least: 10, most: 10 } },
      from: { factId: 'dates.intrusionStart', value: '2024-01-10', claimId: expect.any(Number) },
      to: { factId: 'dates.discovered', value: '2024-01-20' },
    })
    expect(lags.get('exposure')?.outcome).toMatchObject({ days: { least: 22, most: 50 } })
    expect(lags.get('discovery-to-disclosure')?.outcome).toEqual({
      kind: 'not-stated',
      missing: ['dates.disclosed'],
    })
    expect(words(lags.get('disclosure-to-notification'))).toBe('Not stated: disclosed and people told')
  })

  it('say plainly that an order is odd, and which way', () => {
    const lags = lagsIn(
      ['intrusionStart', '2024-05-02'],
      ['intrusionEnd', '2024-06-30'],
      ['discovered', '2024-05-01'],
    )
    expect(lags.get('dwell')?.outcome).toEqual({ kind: 'impossible', days: { least: -1, most: -1 } })
    expect(words(lags.get('dwell'))).toBe(
      'Impossible order: “discovered” is dated 1 day before “intrusion began”',
    )
    expect(lags.get('end-to-discovery')?.outcome).toEqual({
      kind: 'reversed',
      days: { least: -60, most: -60 },
    })
    expect(words(lags.get('end-to-discovery'))).toBe(
      '60 days the other way round: “discovered” came before “intrusion ended”',
    )
  })

  it('say what the dates of other sources would make of them, but for what was rejected or says the same', () => {
    const { outcome, rivals } = lagsIn(
      ['discovered', '2024-03-01'],
      ['disclosed', '2024-03-11'],
      ['disclosed', '2024-03-11', 'A-0002'],
      ['disclosed', '2024-03', 'A-0003'],
      ['disclosed', '2024-04-01', 'A-0004'],
      ['disclosed', '2024-02-01', 'A-0005'],
    ).get('discovery-to-disclosure') ?? { outcome: null, rivals: [] }
    expect(outcome).toMatchObject({ kind: 'days', days: { least: 10, most: 10 } })
    expect(rivals).toEqual([{ least: 31, most: 31 }])
  })
})
