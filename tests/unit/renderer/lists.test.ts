import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listLayout, type PlacedLine } from '../../../src-renderer/components/list-layout.ts'
import { shiftOfSight } from '../../../src-renderer/components/use-steady-sight.ts'
import { daysBetween, formatDayInYear } from '../../../src-renderer/text/format-date.ts'
import { mergeLines } from '../../../src-renderer/views/reader/boxes.ts'

const shape = { rowHeight: 30, groupHeight: 28 }
const rows = (lines: readonly PlacedLine[]) =>
  lines.map(({ kind, index, top }) => `${kind} ${index} at ${top}`)

describe('the layout of a list', () => {
  it('draws what is in sight and a few beyond', () => {
    const layout = listLayout({ ...shape, count: 1000, groups: [] })
    const lines = layout.between(3000, 3300, 2)
    expect(lines.map(({ index }) => index)).toEqual([
      98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112,
    ])
    expect(lines[0]).toEqual({ kind: 'row', index: 98, top: 2940 })
    expect(layout.height).toBe(30_000)
    expect(listLayout({ ...shape, count: 0, groups: [] }).between(0, 100)).toEqual([])
  })

  it('puts a heading before each group', () => {
    const layout = listLayout({ ...shape, count: 5, groups: [2, 1, 2] })
    expect(rows(layout.between(0, 300))).toEqual([
      'group 0 at 0',
      'row 0 at 28',
      'row 1 at 58',
      'group 1 at 88',
      'row 2 at 116',
      'group 2 at 146',
      'row 3 at 174',
      'row 4 at 204',
    ])
    expect(layout.height).toBe(234)
  })

  it('finds every row again by its top, however the groups fall', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }),
        fc.nat(500),
        (groups, from) => {
          const count = groups.reduce((sum, length) => sum + length, 0)
          const layout = listLayout({ ...shape, count, groups })
          const all = layout.between(0, layout.height, 0)
          expect(all.filter(({ kind }) => kind === 'row')).toHaveLength(count)
          expect(all.filter(({ kind }) => kind === 'group')).toHaveLength(groups.length)
          for (const { kind, index, top } of all)
            if (kind === 'row') expect(layout.rowAt(top + 29)).toBe(index)
          const drawn = new Set(rows(layout.between(from, from + 300, 0)))
          for (const line of all) {
            const isInSight = line.top + shape.rowHeight > from && line.top < from + 300
            if (isInSight && line.kind === 'row') expect(drawn).toContain(rows([line])[0])
          }
        },
      ),
    )
  })
})

describe('a list that grows', () => {
  const drawn = (ids: readonly string[], order = 'new') => ({
    ids,
    layout: listLayout({ ...shape, count: ids.length, groups: [] }),
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

  it('keeps its place when the text is made larger', () => {
    const larger = listLayout({ count: 4, groups: [], rowHeight: 60, groupHeight: 56 })
    expect(shiftOfSight(before, { ...before, layout: larger }, 60)).toBe(60)
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
