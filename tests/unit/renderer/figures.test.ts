import { describe, expect, it } from 'vitest'
import { comparisonOf } from '../../../src-main/domain/comparison-of.ts'
import { facts } from '../../../src-main/domain/facts.ts'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { resolveBreach } from '../../../src-main/domain/resolve-fact.ts'
import { eachArticle } from '../../../src-main/domain/sources.ts'
import { readFigures } from '../../../src-renderer/state/figure-preferences.ts'
import {
  claimsOf,
  columnName,
  columnsOf,
} from '../../../src-renderer/views/compare/figures/figure-columns.ts'
import { dodged, levelsOf } from '../../../src-renderer/views/compare/figures/intervals.ts'
import { stopAfter } from '../../../src-renderer/views/compare/figures/move-focus.ts'
import { overlapShares } from '../../../src-renderer/views/compare/figures/overlap/overlap-shares.ts'
import {
  decadesShown,
  decadeTicks,
  peopleDrawing,
  peopleScale,
} from '../../../src-renderer/views/compare/figures/people/people-scale.ts'
import { claim } from '../domain/claims.ts'

describe('stretches and places', () => {
  it('are told apart by level', () => {
    const stretches = [
      { from: 0, to: 10 },
      { from: 12, to: 20 },
      { from: 5, to: 15 },
    ]
    expect(levelsOf(stretches, 1)).toEqual([0, 0, 1])
    expect(levelsOf(stretches, 5)).toEqual([0, 1, 2])
    expect(levelsOf(stretches, 1, [{ from: 0, to: 3 }])).toEqual([1, 0, 2])
  })

  it('are moved right only as far as they must be, in the order of the line', () => {
    expect(dodged([50, 10, 52, 55], 10)).toEqual([50, 10, 60, 70])
  })
})

describe('people on a scale of powers of ten', () => {
  const figure = (value: number, least: number, most: number | null) => ({
    value,
    least,
    most,
    qualifier: null,
    claimId: null,
    isPlaceholder: false,
    rivals: [],
  })
  const scale = peopleScale({ least: 2, most: 5 }, 300)

  it('has the threshold in it, and room to the right of an open figure', () => {
    expect(decadesShown([figure(61_408, 61_408, 61_408), null])).toEqual({ least: 2, most: 5 })
    expect(decadesShown([figure(90_000, 90_000, null)])).toEqual({ least: 2, most: 6 })
    expect(decadesShown([figure(9400, 1, 9400)])).toEqual({ least: 2, most: 4 })
    expect(decadesShown([figure(40, 40, 40)])).toEqual({ least: 1, most: 3 })
  })

  it('has a line for each power of ten, or for every other where there is no room', () => {
    expect(decadeTicks({ least: 2, most: 5 }, 8)).toEqual([100, 1000, 10_000, 100_000])
    expect(decadeTicks({ least: 0, most: 8 }, 4)).toEqual([1, 1000, 1_000_000])
  })

  it('draws a point where a figure is exact', () => {
    const drawing = peopleDrawing(figure(1000, 1000, 1000), scale, 300)
    expect(drawing.shape).toBe('exact')
    expect([drawing.at, drawing.from, drawing.to].map(Math.round)).toEqual([100, 100, 100])
  })

  it('draws a bound open to its side, and a rounded figure as a stretch', () => {
    const least = peopleDrawing(figure(1000, 1000, null), scale, 300)
    expect([least.shape, Math.round(least.from), least.to]).toEqual(['open-right', 100, 300])
    const most = peopleDrawing(figure(10_000, 1, 10_000), scale, 300)
    expect([most.shape, most.from, Math.round(most.to)]).toEqual(['open-left', 0, 200])
    const about = peopleDrawing(figure(1200, 1150, 1250), scale, 300)
    expect(about.shape).toBe('about')
    expect(about.to - about.from).toBeCloseTo(14)
    expect((about.from + about.to) / 2).toBeCloseTo(scale(1200), 0)
  })
})

describe('data types in common', () => {
  it('lists the nearest pair first, and last those of whom nothing is told', () => {
    const pair = (a: number, b: number, shared: number, either: number) => ({ a, b, shared, either })
    const overlap = {
      types: [],
      sharedByAll: 0,
      pairs: [pair(0, 1, 0, 0), pair(0, 2, 1, 4), pair(1, 2, 4, 8), pair(0, 3, 2, 4)],
    }
    expect(overlapShares(overlap).map(({ a, b, share }) => [a, b, share])).toEqual([
      [1, 2, 0.5],
      [0, 3, 0.5],
      [0, 2, 0.25],
      [0, 1, null],
    ])
  })
})

describe('arrow keys between marks', () => {
  const stop = (id: string, at: number) => ({ id, at })
  const lines = [[stop('a', 0), stop('b', 50)], [], [stop('c', 45), stop('d', 90)]]

  it('go along a lane, and to the nearest mark of the next that has any', () => {
    expect(stopAfter(lines, 'a', 'ArrowRight')).toBe('b')
    expect(stopAfter(lines, 'b', 'ArrowRight')).toBe(null)
    expect(stopAfter(lines, 'b', 'ArrowDown')).toBe('c')
    expect(stopAfter(lines, 'd', 'ArrowUp')).toBe('b')
    expect(stopAfter(lines, 'a', 'ArrowUp')).toBe(null)
    expect(stopAfter(lines, 'd', 'Home')).toBe('c')
    expect(stopAfter(lines, 'a', 'End')).toBe('b')
    expect(stopAfter(lines, 'gone', 'End')).toBe(null)
  })
})

describe('which figure is liked', () => {
  it('is kept, and at first the timeline, drawn', () => {
    const first = { shown: 'timeline', isOpen: true, isTable: { timeline: false, people: false } }
    expect(readFigures(undefined)).toEqual(first)
    expect(readFigures({ shown: 'pie', isOpen: 'no', isTable: [true] })).toEqual(first)
    const liked = { shown: 'people', isOpen: false, isTable: { timeline: true, people: true } }
    expect(readFigures(JSON.parse(JSON.stringify(liked)))).toEqual(liked)
  })
})

describe('columns of a figure', () => {
  const claims = [
    claim({ articleId: articleId(1), factId: 'dates.discovered', value: '2025-01' }),
    claim({ articleId: articleId(1), factId: 'dates.disclosed', value: '2025-02-01' }),
    claim({ articleId: articleId(9), factId: 'dates.notified', value: '2025-03-01' }),
  ]
  const told = resolveBreach(claims, [], { publishedOn: () => null, sourceOf: eachArticle })
  const article = {
    articleId: articleId(1),
    fileName: 'a.txt',
    title: 'Clinics breached',
    outlet: 'Brindle Gazette',
    publishedOn: '2025-04-25',
    lang: 'en' as const,
    variety: null,
    isBreach: true,
    importedAt: '2025-05-01T00:00:00Z',
    breachIds: [breachId(1)],
    tags: [],
    cluster: null,
  }
  const column = {
    breachId: breachId(1),
    name: 'Brackenhall',
    article: null,
    articles: [article],
    facts: told.map(({ resolved }) => resolved),
  }
  const [first, second] = columnsOf(
    comparisonOf([column, column], { kind: 'breaches', reference: 1, align: 'calendar' }),
  )

  it('have every fact of theirs, and say which is the reference', () => {
    expect([first?.isReference, second?.isReference]).toEqual([false, true])
    expect(first?.facts.map(({ factId }) => factId).sort()).toEqual(facts.map(({ id }) => id).sort())
  })

  it('know the sentence behind a claim, once each, and only of articles they have', () => {
    if (first === undefined) throw new Error('there is no column')
    // The first two claims have the same words.
    const [discovered, disclosed] = claims
    const ids = claims.map(({ claimId }) => claimId)
    expect(claimsOf(first, [...ids, null]).map(({ claimId }) => claimId)).toEqual([discovered?.claimId])
    expect(claimsOf(first, ids.slice(1)).map(({ claimId }) => claimId)).toEqual([disclosed?.claimId])
    expect(claimsOf(first, [null])).toEqual([])
  })

  it('that are articles on one breach are told apart by where and when they appeared', () => {
    expect(columnName({ name: 'Brackenhall', article: null })).toBe('Brackenhall')
    expect(columnName({ name: 'Brackenhall', article })).toBe('Brindle Gazette, Apr 25, 2025')
    const bare = { ...article, outlet: null, publishedOn: null }
    expect(columnName({ name: 'Brackenhall', article: bare })).toBe('Clinics breached')
  })
})
