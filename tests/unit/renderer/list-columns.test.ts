import { describe, expect, it } from 'vitest'
import { maxNames } from '../../../src-main/contract/command.ts'
import { breachId } from '../../../src-main/domain/ids.ts'
import { pageAround } from '../../../src-renderer/api/list-pages.ts'
import { breachesOfPage } from '../../../src-renderer/api/use-list-row.ts'
import type { LikedColumn } from '../../../src-renderer/state/list-preferences.ts'
import {
  arrangeColumns,
  changeColumn,
  fittingColumns,
  likedColumns,
  moveColumn,
  templateOf,
} from '../../../src-renderer/views/library/list-columns.ts'

const column = (id: string, rank: number, more = {}) => ({
  ...{ id, label: id, sort: null, width: 100, rank },
  ...more,
})
const columns = [
  column('mark', 8, { width: 18 }),
  column('name', 9, { grows: true, width: 160 }),
  column('sector', 3),
  column('people', 5),
  column('code', 1, { isExtra: true }),
]
const liked = (id: string, more: Partial<LikedColumn> = {}): LikedColumn => ({
  ...{ id, isShown: true, width: null },
  ...more,
})
const ids = (placed: ReturnType<typeof arrangeColumns>) => placed.map(one => one.column.id)
const shown = (placed: ReturnType<typeof arrangeColumns>) => ids(placed.filter(one => one.isShown))

describe('columns', () => {
  it('stand as they are at first, without the extra ones', () => {
    expect(shown(arrangeColumns(columns, []))).toEqual(['mark', 'name', 'sector', 'people'])
  })

  it('stand as somebody placed them; new ones behind those they come after', () => {
    const placed = arrangeColumns(columns, [
      liked('people', { width: 140 }),
      liked('code'),
      liked('gone'),
      liked('name', { isShown: false }),
    ])
    expect(ids(placed)).toEqual(['mark', 'people', 'code', 'name', 'sector'])
    expect(placed.find(one => one.column.id === 'people')?.width).toBe(140)
    expect(shown(placed), 'the one that takes the room left is always there').toContain('name')
  })

  it('come back as they were stored', () => {
    const moved = moveColumn(arrangeColumns(columns, []), 'people', -1)
    const changed = changeColumn(changeColumn(moved, 'sector', { isShown: false }), 'mark', { width: 3 })
    expect(ids(moved)).toEqual(['mark', 'name', 'people', 'sector', 'code'])
    expect(arrangeColumns(columns, likedColumns(changed))).toEqual(changed)
    expect(changed[0]?.width, 'never so narrow that it cannot be caught').toBe(16)
  })

  it('stay where they are at either end', () => {
    const placed = arrangeColumns(columns, [])
    expect(ids(moveColumn(placed, 'mark', -1))).toEqual(ids(placed))
    expect(ids(moveColumn(placed, 'code', 9))).toEqual(ids(placed))
    expect(ids(moveColumn(placed, 'unknown', 1))).toEqual(ids(placed))
  })

  it('leave, the least first, where there is no room', () => {
    const placed = arrangeColumns(columns, [])
    // 24 of padding, 18 + 160 + 100 + 100, and three gaps of 10.
    expect(ids(fittingColumns(placed, 432, 1))).toEqual(['mark', 'name', 'sector', 'people'])
    expect(ids(fittingColumns(placed, 431, 1))).toEqual(['mark', 'name', 'people'])
    expect(ids(fittingColumns(placed, 432, 2))).toEqual(['mark', 'name'])
    expect(ids(fittingColumns(placed, 10, 1))).toEqual(['name'])
  })

  it('have their widths, and one takes what is left', () => {
    const placed = fittingColumns(arrangeColumns(columns, []), 1000, 1.5)
    expect(templateOf(placed, 1000, 1.5)).toBe('27px minmax(0, 1fr) 150px 150px')
    expect(templateOf(placed, 2000, 1.5), 'in a very wide list all of them grow').toBe(
      '27px minmax(0, 840px) minmax(150px, 100fr) minmax(150px, 100fr)',
    )
  })
})

describe('the rows of a long list', () => {
  const rows = Array.from({ length: 120 }, (_, index) => `A-${index}`)

  it('are asked for with their neighbours, in one question', () => {
    expect(pageAround(rows, 3)).toBe(pageAround(rows, 49))
    expect(pageAround(rows, 50)).toEqual(rows.slice(50, 100))
    expect(pageAround(rows, 119)).toEqual(rows.slice(100))
  })

  it('name each breach once, and never more than are given at once', () => {
    const telling = (...breaches: number[]) => ({ breachIds: breaches.map(breachId) })
    expect(breachesOfPage([telling(7), telling(), telling(7, 4)])).toEqual([breachId(7), breachId(4)])
    const many = Array.from({ length: 2 * maxNames }, (_, index) => index + 1)
    expect(breachesOfPage([telling(...many)]).length).toBeLessThanOrEqual(maxNames)
  })
})
