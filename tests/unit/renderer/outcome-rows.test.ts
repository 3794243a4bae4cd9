import { describe, expect, it } from 'vitest'
import { rowsInSight, scrollTopFor } from '../../../src-renderer/components/use-rows.ts'
import {
  pagesBetween,
  placeAt,
  rowCount,
  rowOf,
  sectionsOf,
} from '../../../src-renderer/views/imports/outcome-sections.ts'
import { summaryOf } from './summary-of.ts'

describe('rows of one height', () => {
  it('are drawn where they are in sight, and a few beyond', () => {
    expect(rowsInSight({ top: 3000, height: 300 }, 30, 100_000, 2)).toEqual({ from: 98, to: 112 })
    expect(rowsInSight({ top: 0, height: 300 }, 30, 5, 2)).toEqual({ from: 0, to: 5 })
    expect(rowsInSight({ top: 900, height: 300 }, 30, 5, 2)).toEqual({ from: 5, to: 5 })
  })

  it('cost the same at the end of a million', () => {
    const { from, to } = rowsInSight({ top: 30 * 999_990, height: 300 }, 30, 1_000_000, 8)
    expect([from, to]).toEqual([999_982, 1_000_000])
  })

  it('are scrolled to only when they are out of sight', () => {
    const sight = { top: 300, height: 300 }
    expect(scrollTopFor(sight, 30, 12)).toBe(300)
    expect(scrollTopFor(sight, 30, 9)).toBe(270)
    expect(scrollTopFor(sight, 30, 20)).toBe(330)
  })
})

describe('the sections of outcomes', () => {
  const summary = summaryOf({ failed: 3, nearDuplicates: 0, duplicates: 250, imported: 500 })
  const all = sectionsOf(summary, 'all')

  it('put first what needs a person', () => {
    expect(rowCount(all)).toBe(753)
    expect([0, 2, 3, 252, 253, 752].map(row => placeAt(all, row))).toEqual([
      { kind: 'failed', index: 0 },
      { kind: 'failed', index: 2 },
      { kind: 'duplicate', index: 0 },
      { kind: 'duplicate', index: 249 },
      { kind: 'imported', index: 0 },
      { kind: 'imported', index: 499 },
    ])
    expect(placeAt(all, 753)).toBeNull()
  })

  it('are one when only one kind is wanted', () => {
    const duplicates = sectionsOf(summary, 'duplicate')
    expect(rowCount(duplicates)).toBe(250)
    expect(placeAt(duplicates, 0)).toEqual({ kind: 'duplicate', index: 0 })
    expect(rowOf(duplicates, { kind: 'failed', index: 0 })).toBeNull()
  })

  it('keep a place while others grow before it', () => {
    const place = { kind: 'duplicate', index: 7 } as const
    expect(rowOf(all, place)).toBe(10)
    expect(rowOf(sectionsOf({ ...summary, failed: 40 }, 'all'), place)).toBe(47)
    expect(rowOf(sectionsOf({ ...summary, duplicates: 7 }, 'all'), place)).toBeNull()
  })

  it('are asked for by the pages that are in sight', () => {
    expect(pagesBetween(all, 0, 20)).toEqual([
      { kind: 'failed', page: 0, from: 0, to: 3, row: 0 },
      { kind: 'duplicate', page: 0, from: 0, to: 17, row: 3 },
    ])
    expect(pagesBetween(all, 190, 215)).toEqual([
      { kind: 'duplicate', page: 0, from: 187, to: 200, row: 190 },
      { kind: 'duplicate', page: 1, from: 200, to: 212, row: 203 },
    ])
    expect(pagesBetween(all, 740, 753)).toEqual([{ kind: 'imported', page: 2, from: 487, to: 500, row: 740 }])
    expect(pagesBetween(all, 0, 0)).toEqual([])
  })

  it('of a hundred thousand cost no more than what is in sight', () => {
    const many = sectionsOf(summaryOf({ imported: 100_000 }), 'all')
    expect(pagesBetween(many, 99_900, 99_940)).toHaveLength(1)
  })
})
