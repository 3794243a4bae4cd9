// What a comparison is made of beyond its rows: deltas, the time line, the overlap of data, and sizes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonOf } from '../../../src-main/domain/comparison-of.ts'
import { deltaOf, normalised } from '../../../src-main/domain/delta.ts'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import { breachId } from '../../../src-main/domain/ids.ts'
import { overlapOf } from '../../../src-main/domain/overlap.ts'
import { countRange, decadesOf, peopleFigure } from '../../../src-main/domain/people-range.ts'
import { quartilesOf } from '../../../src-main/domain/quartiles.ts'
import { resolveBreach } from '../../../src-main/domain/resolve-fact.ts'
import { eachArticle } from '../../../src-main/domain/sources.ts'
import { timelineOf } from '../../../src-main/domain/timeline.ts'
import { Qualifier } from '../../../src-main/domain/vocabulary.ts'
import { claim } from './claims.ts'

type Told = readonly [factId: string, value: unknown, more?: object]
const factsOf = (...told: Told[]) => {
  const claims = told.map(([factId, value, more = {}], at) =>
    claim({
      factId,
      value,
      qualifier: factId === 'individualsAffected' ? 'exact' : null,
      evidence: { start: at * 10, end: at * 10 + 5, quote: 'quote' },
      ...more,
    }),
  )
  const sources = { publishedOn: () => null, sourceOf: eachArticle }
  return resolveBreach(claims, [], sources).map(({ resolved }) => resolved)
}
type Facts = ReturnType<typeof factsOf>
const fact = (facts: Facts, id: FactId) => {
  const found = facts.find(({ factId }) => factId === id)
  if (found === undefined) throw new Error(`no fact ${id}`)
  return found
}
const delta = (id: FactId, here: Facts, there: Facts) => deltaOf(fact(here, id), fact(there, id))
const columns = (...all: Facts[]) =>
  all.map((facts, at) => ({
    breachId: breachId(at + 1),
    name: `Breach ${at + 1}`,
    article: null,
    articles: [],
    facts,
  }))

describe('a delta', () => {
  it('of counts says how many more or fewer, and how many times as many', () => {
    const [small, large] = [
      factsOf(['individualsAffected', 83_512]),
      factsOf(['individualsAffected', 1_187_442]),
    ]
    expect(delta('individualsAffected', small, large)).toEqual({
      kind: 'count',
      difference: -1_103_930,
      ratio: 0.0703,
      isExact: true,
    })
    const about = factsOf(['individualsAffected', 80_000, { qualifier: 'about' }])
    expect(delta('individualsAffected', about, large)).toMatchObject({ isExact: false })
  })

  it('of dates is a range of days wherever one of them leaves the day open', () => {
    const [day, month] = [
      factsOf(['dates.discovered', '2024-03-05']),
      factsOf(['dates.discovered', '2024-02']),
    ]
    expect(delta('dates.discovered', day, month)).toEqual({ kind: 'days', days: { least: 5, most: 33 } })
    expect(normalised(fact(month, 'dates.discovered'))).toMatchObject({ kind: 'days' })
  })

  it('of lists says what is more and what is fewer; of words there is none', () => {
    const here = factsOf(['dataTypes.exposed', 'ssn'], ['dataTypes.exposed', 'name'], ['sector', 'retail'])
    const there = factsOf(
      ['dataTypes.exposed', 'name'],
      ['dataTypes.exposed', 'email'],
      ['sector', 'finance'],
    )
    expect(delta('dataTypes.exposed', here, there)).toEqual({ kind: 'list', more: ['ssn'], fewer: ['email'] })
    expect(delta('sector', here, there)).toBeNull()
    expect(delta('individualsAffected', here, there)).toBeNull()
  })
})

describe('a comparison', () => {
  const here = factsOf(['dates.discovered', '2024-03-05'], ['dates.disclosed', '2024-03-15'])
  const there = factsOf(['dates.discovered', '2024-03'], ['individualsAffected', 500])
  it('measures against the column that is chosen', () => {
    const { lags, groups, reference } = comparisonOf(columns(here, there), {
      kind: 'breaches',
      reference: 1,
      align: 'calendar',
    })
    expect(reference).toBe(1)
    const people = groups.find(({ kind }) => kind === 'people')?.rows[0]?.cells
    expect(people?.map(({ difference }) => difference)).toEqual(['not-stated', 'same'])
    const lag = lags.find(({ lagId }) => lagId === 'discovery-to-disclosure')
    expect(lag?.cells.map(({ difference }) => difference)).toEqual(['only-here', 'same'])
  })

  it('takes the month of a day for the same date, and a rounded figure for the same only of one breach', () => {
    const dates = comparisonOf(columns(here, there), { kind: 'breaches', reference: 0, align: 'calendar' })
    const discovered = dates.groups
      .flatMap(({ rows }) => rows)
      .find(({ factId }) => factId === 'dates.discovered')
    expect(discovered?.isDifferent).toBe(false)
    const exact = factsOf(['individualsAffected', 914_138])
    const about = factsOf(['individualsAffected', 910_000, { qualifier: 'at_least' }])
    const isDifferent = (kind: 'breaches' | 'articles') =>
      comparisonOf(columns(exact, about), { kind, reference: 0, align: 'calendar' })
        .groups.flatMap(({ rows }) => rows)
        .find(({ factId }) => factId === 'individualsAffected')?.isDifferent
    expect([isDifferent('breaches'), isDifferent('articles')]).toEqual([true, false])
  })
})

describe('a time line', () => {
  const dated = factsOf(
    ['dates.intrusionStart', '2024-01-10'],
    ['dates.discovered', '2024-02'],
    ['dates.disclosed', '2024-03-10'],
  )
  const lane = (facts: Facts, align: 'calendar' | 'intrusion' | 'discovery' | 'disclosure') =>
    timelineOf([{ facts, clocks: [] }], align)
  const days = (facts: Facts, align: 'calendar' | 'intrusion' | 'discovery') =>
    lane(facts, align).lanes[0]?.marks.map(({ days: { least, most } }) => [least, most])

  it('counts days since the event it is aligned at, which is day 0 however unsure its date', () => {
    expect(days(dated, 'intrusion')).toEqual([
      [0, 0],
      [22, 50],
      [60, 60],
    ])
    expect(days(dated, 'discovery')).toEqual([
      [-50, -22],
      [0, 0],
      [10, 38],
    ])
    expect(lane(dated, 'intrusion').span).toEqual({ least: 0, most: 60 })
  })

  it('leaves out, and says so, what has no such event', () => {
    const [known, unknown] = timelineOf(
      [
        { facts: dated, clocks: [] },
        { facts: factsOf(['dates.discovered', '2024-01-01']), clocks: [] },
      ],
      'intrusion',
    ).lanes
    expect(known?.origin).toMatchObject({ value: '2024-01-10' })
    expect(unknown).toEqual({ origin: null, exposure: null, marks: [], deadlines: [] })
  })

  it('draws how long data were exposed, with an open end where nobody tells it', () => {
    expect(lane(dated, 'intrusion').lanes[0]?.exposure).toEqual({
      from: { least: 0, most: 0 },
      to: null,
      isImpossible: false,
    })
    const odd = factsOf(['dates.intrusionStart', '2024-01-10'], ['dates.intrusionEnd', '2024-01-01'])
    expect(lane(odd, 'intrusion').lanes[0]?.exposure?.isImpossible).toBe(true)
  })

  it('says that an order is impossible wherever day 0 is, and however unsure', () => {
    const odd = factsOf(
      ['dates.intrusionStart', '2024-01-10'],
      ['dates.intrusionEnd', '2024-01-01'],
      ['dates.discovered', '2024-02'],
    )
    for (const align of ['calendar', 'intrusion', 'discovery'] as const)
      expect(lane(odd, align).lanes[0]?.exposure?.isImpossible, align).toBe(true)
  })

  it('puts the deadline of a clock that begins at day 0 where the rule puts it, however coarse the date', () => {
    const hospital = factsOf(['country', 'US'], ['sector', 'healthcare'], ['dates.discovered', '2024-02'])
    const { timeline } = comparisonOf(columns(hospital, dated), {
      kind: 'breaches',
      reference: 0,
      align: 'discovery',
    })
    const individuals = timeline.lanes[0]?.deadlines.find(({ clockId }) => clockId === 'hipaa-individuals')
    expect(individuals?.days).toEqual({ least: 60, most: 60 })
    expect(timeline.lanes[0]?.deadlines.some(({ clockId }) => clockId === 'gdpr-authority')).toBe(false)
  })

  it('counts working days to a deadline from every day the discovery can have been', () => {
    // On a Monday three days are enough; from a Wednesday, as the first of the month was, there are five.
    const brazil = factsOf(['country', 'BR'], ['dates.discovered', '2024-05'])
    const asked = { kind: 'breaches', reference: 0, align: 'discovery' } as const
    const { deadlines } = comparisonOf(columns(brazil, dated), asked).timeline.lanes[0] ?? {}
    expect(deadlines?.find(({ clockId }) => clockId === 'lgpd-authority')?.days).toEqual({
      least: 3,
      most: 13,
    })
  })
})

describe('the overlap of data', () => {
  const a = factsOf(
    ['dataTypes.exposed', 'ssn'],
    ['dataTypes.exposed', 'name'],
    ['dataTypes.notExposed', 'email'],
  )
  const b = factsOf(['dataTypes.exposed', 'name'], ['dataTypes.notExposed', 'ssn'])
  it('tells exposed, expressly not exposed, and not spoken of', () => {
    const { types, sharedByAll, pairs } = overlapOf([a, b])
    expect(types.map(({ type, cells }) => [type, ...cells.map(({ state }) => state)])).toEqual([
      ['name', 'exposed', 'exposed'],
      ['ssn', 'exposed', 'not-exposed'],
      ['email', 'not-exposed', 'silent'],
    ])
    expect([sharedByAll, pairs]).toEqual([1, [{ a: 0, b: 1, shared: 1, either: 2 }]])
  })

  it('marks what one source says was exposed and another says was not', () => {
    const disputed = factsOf(['dataTypes.exposed', 'ssn'], ['dataTypes.notExposed', 'ssn'])
    expect(overlapOf([disputed, b]).types.find(({ type }) => type === 'ssn')?.cells[0]).toMatchObject({
      state: 'exposed',
      isDisputed: true,
      claims: [expect.any(Number), expect.any(Number)],
    })
  })
})

describe('people on a scale', () => {
  it('hold the figure in their range, whatever its qualifier', () => {
    const people = fc.integer({ min: 1, max: 4_000_000_000 })
    fc.assert(
      fc.property(people, fc.constantFrom(null, ...Qualifier.options), (value, qualifier) => {
        const { least, most } = countRange(value, qualifier)
        expect(least).toBeLessThanOrEqual(value)
        expect(most ?? value).toBeGreaterThanOrEqual(value)
        expect(least).toBeGreaterThan(0)
        const decades = decadesOf([{ least, most }])
        expect(10 ** (decades?.least ?? 99)).toBeLessThanOrEqual(least)
        expect(10 ** (decades?.most ?? -1)).toBeGreaterThanOrEqual(most ?? least)
      }),
    )
  })

  it('are open above “at least”, and half a unit wide around “about”', () => {
    expect(countRange(910_000, 'at_least')).toEqual({ least: 910_000, most: null })
    expect(countRange(1_200_000, 'about')).toEqual({ least: 1_150_000, most: 1_250_000 })
  })

  it('mark the 500 and 501 that stand in for a count', () => {
    const of = (value: number, kind: string) =>
      peopleFigure(factsOf(['individualsAffected', value, { source: { kind, name: null } }]))?.isPlaceholder
    expect([of(501, 'regulator'), of(500, 'company'), of(502, 'regulator'), of(501, 'press')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('quartiles', () => {
  it('are those of the numbers in any order, between two where they fall between', () => {
    expect(quartilesOf([4, 1, 3, 2])).toEqual({ q1: 1.8, median: 2.5, q3: 3.3 })
    expect(quartilesOf([7])).toEqual({ q1: 7, median: 7, q3: 7 })
    expect(quartilesOf([])).toBeNull()
  })

  it('lie in order, within the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), numbers => {
        const { q1, median, q3 } = quartilesOf(numbers) ?? { q1: 0, median: 0, q3: 0 }
        const order = [Math.min(...numbers), q1, median, q3, Math.max(...numbers)]
        expect([...order].sort((x, y) => x - y)).toEqual(order)
      }),
    )
  })
})
