import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ResolvedFact } from '../../../../src-main/domain/breach.ts'
import { clockAnswerInWords, clockInWords } from '../../../../src-main/domain/clock-words.ts'
import { deadlineOf } from '../../../../src-main/domain/clocks/deadline.ts'
import { clockOf, clocks } from '../../../../src-main/domain/clocks/index.ts'
import { dayNumber, dayOfNumber, weekdayOf } from '../../../../src-main/domain/day-numbers.ts'
import { resolveBreach } from '../../../../src-main/domain/resolve-fact.ts'
import { ClockReading, runClock, runClocks } from '../../../../src-main/domain/run-clock.ts'
import { eachArticle } from '../../../../src-main/domain/sources.ts'
import { claim } from '../claims.ts'

type Told = readonly [factId: string, value: unknown, qualifier?: string | null]
/** The article appeared on 1 June 2024. */
const publishedOn = () => '2024-06-01'

function factsOf(...told: Told[]): ResolvedFact[] {
  const claims = told.map(([factId, value, qualifier = null], at) =>
    claim({ factId, value, qualifier, evidence: { start: at * 10, end: at * 10 + 5, quote: 'quote' } }),
  )
  return resolveBreach(claims, [], { publishedOn, sourceOf: eachArticle }).map(({ resolved }) => resolved)
}
const read = (id: string, ...told: Told[]) => runClock(clockOf(id), factsOf(...told), publishedOn)
const answers = (id: string, ...told: Told[]) => {
  const { answer, reasons } = read(id, ...told)
  return [answer, ...reasons.map(({ kind }) => kind)]
}

const hospital: Told[] = [
  ['country', 'US'],
  ['sector', 'healthcare'],
]
const discovered = (value: string): Told => ['dates.discovered', value]
const notified = (value: string): Told => ['dates.notified', value]
const people = (value: number, qualifier = 'exact'): Told => ['individualsAffected', value, qualifier]
const regulatorTold: Told = ['responses', 'regulator_notified']

describe('every clock', () => {
  it('has an id of its own, a rule, a source with its paragraph, and a fact it starts at', () => {
    expect(new Set(clocks.map(({ id }) => id)).size).toBe(clocks.length)
    for (const { id, rule, source, unless, startsAt, scope } of clocks) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(rule.length, id).toBeGreaterThan(40)
      expect(source, id).toMatch(/\d/)
      expect(unless.length, id).toBeGreaterThan(20)
      expect(startsAt).toMatch(/^dates\./)
      expect(scope.places.flatMap(({ countries }) => countries).every(code => /^[A-Z]{2}$/.test(code))).toBe(
        true,
      )
    }
  })

  it('never gives a later start an earlier deadline, and never certainty beyond possibility', () => {
    const day = fc.integer({ min: dayNumber('2009-01-01'), max: dayNumber('2031-01-01') })
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom(...clocks),
        (start, more, { limit }) => {
          const [early, late] = [deadlineOf(limit, start), deadlineOf(limit, start + more)]
          expect(early.least).toBeLessThanOrEqual(early.most)
          expect(early.least).toBeLessThanOrEqual(late.least)
          expect(early.most).toBeLessThanOrEqual(late.most)
        },
      ),
    )
  })

  it('never says met or missed of partial dates where some two of their days would say otherwise', () => {
    const day = fc.integer({ min: dayNumber('2024-05-01'), max: dayNumber('2024-12-31') })
    const cut = fc.constantFrom(4, 7, 10)
    const places: Told[][] = [hospital, [['country', 'BR']]]
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 120 }),
        cut,
        cut,
        fc.constantFrom(...places),
        (start, gap, a, b, place) => {
          const ids = ['hipaa-individuals', 'lgpd-individuals']
          for (const id of ids) {
            const date = (number: number, length: number) => dayOfNumber(number).slice(0, length)
            const loose = read(id, ...place, discovered(date(start, a)), notified(date(start + gap, b)))
            const exact = read(id, ...place, discovered(date(start, 10)), notified(date(start + gap, 10)))
            if (loose.answer === 'met') expect(exact.answer).toBe('met')
            if (loose.answer === 'missed') expect(exact.answer).toBe('missed')
          }
        },
      ),
    )
  })

  it('answers as the contract says, for whatever is told', () => {
    const some = fc.subarray<Told>([
      ...hospital,
      discovered('2024-02'),
      notified('2024'),
      people(500, 'about'),
      regulatorTold,
      ['dataTypes.exposed', 'diagnosis'],
      ['relatedOrgs', { name: 'Larch', role: 'customer' }],
    ])
    fc.assert(
      fc.property(some, told => {
        for (const reading of runClocks(factsOf(...told), publishedOn)) {
          expect(ClockReading.parse(reading)).toEqual(reading)
          expect(clockInWords(reading)).not.toContain('undefined')
        }
      }),
    )
  })
})

describe('HIPAA, individuals', () => {
  it('gives sixty calendar days, the sixtieth included', () => {
    const [start, last, late] = [discovered('2024-01-01'), notified('2024-03-01'), notified('2024-03-02')]
    expect(answers('hipaa-individuals', ...hospital, start, last)).toEqual(['met', 'told-in-time'])
    expect(answers('hipaa-individuals', ...hospital, start, late)).toEqual(['missed', 'told-late'])
    expect(clockAnswerInWords(read('hipaa-individuals', ...hospital, start, last))).toBe('Met, 0 days left')
    expect(clockAnswerInWords(read('hipaa-individuals', ...hospital, start, late))).toBe('Missed by 1 day')
  })

  it('never leaves more days than it gives: nothing is told before it is discovered', () => {
    const left = (start: string, end: string) =>
      clockAnswerInWords(read('hipaa-individuals', ...hospital, discovered(start), notified(end)))
    expect(left('2024-03-05', '2024-03')).toBe('Met, 34 to 60 days left')
    expect(left('2024-03', '2024-03-20')).toBe('Met, 41 to 60 days left')
    expect(left('2024-03', '2024-03')).toBe('Met, 30 to 60 days left')
    expect(left('2024-03-31', '2024-04')).toBe('Met, 30 to 59 days left')
    expect(read('hipaa-individuals', ...hospital, discovered('2024-03-05'), notified('2024')).margin).toEqual(
      { least: -241, most: 60 },
    )
  })

  it('cannot be told where the dates leave both open, and says what is missing', () => {
    const coarse = [discovered('2024-01'), notified('2024-03-15')]
    expect(answers('hipaa-individuals', ...hospital, ...coarse)).toEqual([
      'cannot-be-told',
      'dates-too-coarse',
    ])
    expect(answers('hipaa-individuals', ...hospital, notified('2024-03-15'))).toEqual([
      'cannot-be-told',
      'start-not-stated',
    ])
    expect(answers('hipaa-individuals', ...hospital, discovered('2024-01-01'))).toEqual([
      'cannot-be-told',
      'end-not-stated',
    ])
  })

  it('is met where an article tells within the time that people were told, and not missed where it tells it later', () => {
    const told: Told = ['responses', 'individuals_notified']
    expect(answers('hipaa-individuals', ...hospital, discovered('2024-05-01'), told)).toEqual([
      'met',
      'told-in-time',
    ])
    expect(answers('hipaa-individuals', ...hospital, discovered('2024-01-01'), told)).toEqual([
      'cannot-be-told',
      'end-without-date',
    ])
  })

  it('does not trust people told before the discovery', () => {
    expect(
      answers('hipaa-individuals', ...hospital, discovered('2024-03-01'), notified('2024-02-01')),
    ).toEqual(['cannot-be-told', 'told-before-start'])
  })

  it('binds by country and sector; where it may bind, it says what it would say', () => {
    const dates = [discovered('2024-01-01'), notified('2024-06-01')]
    expect(answers('hipaa-individuals', ['country', 'ES'], ['sector', 'healthcare'], ...dates)).toEqual([
      'does-not-apply',
      'other-country',
    ])
    expect(answers('hipaa-individuals', ['country', 'US'], ['sector', 'retail'], ...dates)).toEqual([
      'does-not-apply',
      'other-sector',
    ])
    const vendor = read(
      'hipaa-individuals',
      ['country', 'US'],
      ['sector', 'technology'],
      ['dataTypes.exposed', 'diagnosis'],
      ...dates,
    )
    expect(vendor).toMatchObject({ answer: 'cannot-be-told', applies: 'maybe', ifItApplies: 'missed' })
    expect(answers('hipaa-individuals', ...dates)[0]).toBe('cannot-be-told')
    expect(answers('hipaa-individuals', ...hospital, discovered('2009-09-22'))).toEqual([
      'does-not-apply',
      'not-yet-in-force',
    ])
  })
})

describe('the thresholds of HIPAA', () => {
  const of = (id: string, value: number, qualifier?: string) =>
    read(id, ...hospital, discovered('2024-05-01'), people(value, qualifier)).applies
  it('count 500 as 500 or more, and what is not exact as what it can be', () => {
    expect([499, 500].map(value => of('hipaa-secretary', value))).toEqual(['no', 'yes'])
    expect([499, 500].map(value => of('hipaa-secretary-yearly', value))).toEqual(['yes', 'no'])
    expect([500, 501].map(value => of('hipaa-media', value))).toEqual(['no', 'yes'])
    expect(of('hipaa-secretary', 400, 'at_least')).toBe('maybe')
    expect(of('hipaa-secretary', 500, 'at_least')).toBe('yes')
    expect(of('hipaa-secretary', 500, 'about')).toBe('maybe')
    expect(of('hipaa-secretary', 499, 'up_to')).toBe('no')
  })

  it('end the yearly log sixty days after the year, in a leap year on 29 February', () => {
    const last = (start: string) =>
      dayOfNumber(deadlineOf(clockOf('hipaa-secretary-yearly').limit, dayNumber(start)).most)
    expect(last('2023-01-01')).toBe('2024-02-29')
    expect(last('2024-12-31')).toBe('2025-03-01')
  })
})

describe('72 hours', () => {
  const spain: Told = ['country', 'ES']
  it('are met for certain two days later and missed for certain after four, as days alone tell', () => {
    const limit = { kind: 'hours', hours: 72 } as const
    const tuesday = dayNumber('2024-05-14')
    const { least, most } = deadlineOf(limit, tuesday)
    expect([least - tuesday, most - tuesday]).toEqual([2, 3])
  })

  it('hold two working days where the law says so', () => {
    const { limit } = clockOf('gdpr-authority')
    const thursday = dayNumber('2024-05-16')
    expect(weekdayOf(thursday)).toBe(3)
    expect(deadlineOf(limit, thursday).most - thursday).toBe(4)
  })

  it('hang on an article that tells of the notice, since no fact gives its day', () => {
    expect(answers('gdpr-authority', spain, discovered('2024-05-30'), regulatorTold)).toEqual([
      'met',
      'told-in-time',
    ])
    expect(answers('gdpr-authority', spain, discovered('2024-05-01'), regulatorTold)).toEqual([
      'cannot-be-told',
      'end-without-date',
    ])
    expect(answers('gdpr-authority', spain, discovered('2024-05-01'))).toEqual([
      'cannot-be-told',
      'end-not-stated',
    ])
  })

  it('follow the law of the day: the Union’s until 2020 in the United Kingdom, its own since', () => {
    const of = (id: string, day: string) => read(id, ['country', 'GB'], discovered(day)).applies
    expect(['2020-12-31', '2021-01-01', '2020'].map(day => of('gdpr-authority', day))).toEqual([
      'yes',
      'no',
      'yes',
    ])
    expect(['2020-12-31', '2021-01-01'].map(day => of('uk-gdpr-authority', day))).toEqual(['no', 'yes'])
  })
})

describe('three working days in Brazil', () => {
  const brazil = (start: string, end: string) =>
    answers('lgpd-individuals', ['country', 'BR'], discovered(start), notified(end))
  it('leave out the weekend, and are sure only beyond holidays and the double time of small bodies', () => {
    expect(brazil('2024-05-16', '2024-05-21')).toEqual(['met', 'told-in-time'])
    expect(brazil('2024-05-16', '2024-05-22')).toEqual(['cannot-be-told', 'day-is-not-enough'])
    expect(brazil('2024-05-16', '2024-05-29')).toEqual(['cannot-be-told', 'day-is-not-enough'])
    expect(brazil('2024-05-16', '2024-05-30')).toEqual(['missed', 'told-late'])
  })

  it('begin with the resolution', () => {
    expect(brazil('2024-04-25', '2024-05-30')).toEqual(['does-not-apply', 'not-yet-in-force'])
    expect(brazil('2024-04', '2024-05-30')[0]).toBe('cannot-be-told')
  })
})
