import { describe, expect, it } from 'vitest'
import { listKey } from '../../../src-renderer/components/list-keys.ts'
import {
  changeSelection,
  emptySelection,
  keepExisting,
  type Selection,
} from '../../../src-renderer/state/selection.ts'

const rows = ['a', 'b', 'c', 'd']
const at = (id: string): Selection => ({ ids: [id], lead: id, anchor: id })

describe('changeSelection', () => {
  it('picks one row and forgets the others', () => {
    const before: Selection = { ids: ['a', 'b'], lead: 'b', anchor: 'a' }
    expect(changeSelection(before, rows, { kind: 'pick', id: 'd' })).toEqual(at('d'))
  })

  it('adds and takes away single rows, in the order of the list', () => {
    const two = changeSelection(at('c'), rows, { kind: 'toggle', id: 'a' })
    expect(two).toEqual({ ids: ['a', 'c'], lead: 'a', anchor: 'a' })
    expect(changeSelection(two, rows, { kind: 'toggle', id: 'c' }).ids).toEqual(['a'])
  })

  it('extends from the anchor in either direction', () => {
    const down = changeSelection(at('b'), rows, { kind: 'extend', id: 'd' })
    expect(down.ids).toEqual(['b', 'c', 'd'])
    expect(changeSelection(down, rows, { kind: 'extend', id: 'a' }).ids).toEqual(['a', 'b'])
  })

  it('steps from the lead and stops at the ends', () => {
    expect(changeSelection(at('a'), rows, { kind: 'step', by: 1, isExtending: false })).toEqual(at('b'))
    expect(changeSelection(at('d'), rows, { kind: 'step', by: 1, isExtending: false })).toEqual(at('d'))
    expect(
      changeSelection(at('b'), rows, { kind: 'step', by: Number.NEGATIVE_INFINITY, isExtending: false }),
    ).toEqual(at('a'))
  })

  it('begins at the first or the last row when nothing leads', () => {
    expect(changeSelection(emptySelection, rows, { kind: 'step', by: 1, isExtending: false }).lead).toBe('a')
    expect(changeSelection(emptySelection, rows, { kind: 'step', by: -1, isExtending: false }).lead).toBe('d')
    expect(changeSelection(emptySelection, [], { kind: 'step', by: 1, isExtending: false })).toEqual(
      emptySelection,
    )
  })

  it('takes all', () => {
    expect(changeSelection(at('b'), rows, { kind: 'all' })).toEqual({ ids: rows, lead: 'b', anchor: 'b' })
  })
})

describe('keepExisting', () => {
  it('leaves a selection alone whose rows are all there', () => {
    const selection = at('b')
    expect(keepExisting(selection, rows)).toBe(selection)
  })

  it('drops rows that are gone and falls back to the first', () => {
    expect(keepExisting({ ids: ['b', 'x'], lead: 'b', anchor: 'x' }, rows).ids).toEqual(['b'])
    expect(keepExisting(at('x'), rows)).toEqual(at('a'))
    expect(keepExisting(at('x'), [])).toEqual(emptySelection)
  })

  it('goes on from where the row was that is gone', () => {
    const before = ['a', 'b', 'x', 'c', 'd', 'y']
    expect(keepExisting(at('x'), rows, before)).toEqual(at('c'))
    expect(keepExisting(at('y'), rows, before)).toEqual(at('d'))
    expect(keepExisting({ ids: ['x', 'c'], lead: 'x', anchor: 'c' }, ['a', 'd'], before)).toEqual(at('d'))
  })
})

describe('listKey', () => {
  const key = (key: string, more = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, ...more })

  it('reads arrows and J K, with Shift to extend', () => {
    expect(listKey(key('ArrowDown'), 'a')).toEqual({ kind: 'step', by: 1, isExtending: false })
    expect(listKey(key('K', { shiftKey: true }), 'a')).toEqual({ kind: 'step', by: -1, isExtending: true })
  })

  it('toggles the lead with X, and takes all with Ctrl A', () => {
    expect(listKey(key('x'), 'a')).toEqual({ kind: 'toggle', id: 'a' })
    expect(listKey(key('x'), null)).toBeNull()
    expect(listKey(key('a', { ctrlKey: true }), 'a')).toEqual({ kind: 'all' })
  })

  it('leaves other keys alone', () => {
    expect(listKey(key('t'), 'a')).toBeNull()
    expect(listKey(key('j', { ctrlKey: true }), 'a')).toBeNull()
  })
})
