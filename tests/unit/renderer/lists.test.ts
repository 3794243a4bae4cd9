import { describe, expect, it } from 'vitest'
import type { BreachSummary } from '../../../src-main/domain/breach.ts'
import { breachId } from '../../../src-main/domain/ids.ts'
import { shiftOfSight } from '../../../src-renderer/components/use-steady-sight.ts'
import { linesBetween, topsOf } from '../../../src-renderer/components/use-window.ts'
import { daysBetween, formatDayInYear } from '../../../src-renderer/text/format-date.ts'
import { linesOfBreaches, sortBreaches } from '../../../src-renderer/views/library/arrange-breaches.ts'
import { mergeLines } from '../../../src-renderer/views/reader/boxes.ts'

const breach = (id: number, part: Partial<BreachSummary>): BreachSummary => ({
  breachId: breachId(id),
  name: `Breach ${id}`,
  sector: null,
  country: null,
  individualsAffected: null,
  qualifier: null,
  discovered: null,
  articles: 1,
  sources: 1,
  tags: [],
  state: 'unreviewed',
  ...part,
})

describe('the list of breaches', () => {
  const breaches = [
    breach(1, { individualsAffected: 900, discovered: '2023' }),
    breach(2, {}),
    breach(3, { individualsAffected: 10000, discovered: '2024-02-01' }),
  ]
  const ids = (sorted: readonly BreachSummary[]) => sorted.map(one => one.breachId)

  it('sorts figures as figures and keeps the unknown last either way', () => {
    expect(ids(sortBreaches(breaches, { key: 'people', isDescending: true }))).toEqual([
      'B-0003',
      'B-0001',
      'B-0002',
    ])
    expect(ids(sortBreaches(breaches, { key: 'people', isDescending: false }))).toEqual([
      'B-0001',
      'B-0003',
      'B-0002',
    ])
  })

  it('has a heading for each year, and one for what is not stated', () => {
    const sort = { key: 'discovered', isDescending: true } as const
    const lines = linesOfBreaches(sortBreaches(breaches, sort), sort, 'Not stated')
    expect(lines.map(line => (line.kind === 'row' ? line.id : line.words))).toEqual([
      '2024',
      'B-0003',
      '2023',
      'B-0001',
      'Not stated',
      'B-0002',
    ])
  })
})

describe('linesBetween', () => {
  it('draws what is in sight and a few beyond', () => {
    const tops = topsOf(Array.from({ length: 1000 }, () => 30))
    const lines = linesBetween(tops, 3000, 3300, 2)
    expect(lines.map(({ index }) => index)).toEqual([
      98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
    ])
    expect(lines[0]).toEqual({ index: 98, top: 2940 })
    expect(linesBetween(topsOf([]), 0, 100)).toEqual([])
  })
})

describe('a list that grows', () => {
  const drawn = (keys: readonly string[], order = 'new') => ({
    keys,
    tops: topsOf(keys.map(() => 30)),
    order,
  })
  const before = drawn(['d', 'c', 'b', 'a'])

  it('keeps the first row in sight where it is', () => {
    expect(shiftOfSight(before, drawn(['f', 'e', 'd', 'c', 'b', 'a']), 45)).toBe(60)
    expect(shiftOfSight(before, drawn(['d', 'c', 'b', 'a', 'z']), 45)).toBe(0)
  })

  it('keeps the next one when that row is gone', () => {
    expect(shiftOfSight(before, drawn(['d', 'b', 'a']), 45)).toBe(-30)
    expect(shiftOfSight(before, drawn([]), 45)).toBe(0)
  })

  it('keeps nothing when it is sorted anew', () => {
    expect(shiftOfSight(before, drawn(['a', 'b', 'c', 'd'], 'old'), 45)).toBe(0)
  })
})

describe('formatDayInYear', () => {
  it('says no more than the date does', () => {
    expect(['2024', '2024-03', '2024-03-05'].map(formatDayInYear)).toEqual(['', 'Mar', 'Mar 5'])
  })
})

describe('mergeLines', () => {
  it('joins boxes that stand on one line', () => {
    const box = (top: number, left: number, right: number) => ({ top, bottom: top + 20, left, right })
    expect(mergeLines([box(0, 0, 10), box(1, 10, 40), box(30, 0, 5)])).toEqual([
      { top: 0, bottom: 21, left: 0, right: 40 },
      { top: 30, bottom: 50, left: 0, right: 5 },
    ])
  })
})

describe('daysBetween', () => {
  it('counts days, and nothing where a date says less than a day', () => {
    expect(daysBetween('2023-10-03', '2023-10-19')).toBe(16)
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
    expect(daysBetween('2024', '2024-03-01')).toBeNull()
  })
})
