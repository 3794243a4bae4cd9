import { describe, expect, it } from 'vitest'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { ComparisonSettings, type SavedComparison } from '../../../src-main/domain/saved-comparison.ts'
import {
  askedFor,
  columnsOf,
  isChanged,
  placeOfSaved,
  referenceOf,
  savedSetOf,
  settingsOf,
  withAdded,
  withMoved,
  withoutColumn,
  withReference,
} from '../../../src-renderer/state/comparison-place.ts'
import type { ComparePlace } from '../../../src-renderer/state/view.ts'

const B = breachId
const A = articleId
const three: ComparePlace = { kind: 'compare', ids: [B(1), B(2), B(3)] }
const articles: ComparePlace = { kind: 'compare', ids: [B(1)], articles: [A(4), A(5)] }
const open = { onlyDifferences: false, collapsed: [] }

const kept = (change: Partial<SavedComparison> = {}): SavedComparison => ({
  name: 'Spring',
  kind: 'breaches',
  breach: null,
  columns: [B(1), B(2), B(3)].map(id => ({ id, name: id })),
  settings: ComparisonSettings.parse({ reference: 'B-0002', collapsed: ['clocks'], align: 'discovery' }),
  lost: { merged: [], gone: [] },
  canOpen: true,
  ...change,
})

describe('columns', () => {
  it('are moved, and the reference stays the same one', () => {
    const moved = withMoved(three, 0, 2)
    expect(columnsOf(moved)).toEqual(['B-0002', 'B-0003', 'B-0001'])
    expect(referenceOf(moved)).toBe(2)
    expect(columnsOf(withMoved(articles, 1, 0))).toEqual(['A-0005', 'A-0004'])
    expect(withMoved(three, 7, 0)).toBe(three)
  })

  it('are pinned where they stand', () => {
    const pinned = withReference(three, 1)
    expect(columnsOf(pinned)).toEqual(columnsOf(three))
    expect(referenceOf(pinned)).toBe(1)
    expect(withReference(three, 3)).toBe(three)
  })

  it('that are taken out are no reference any more', () => {
    const without = withoutColumn(withReference(three, 1), 1)
    expect(columnsOf(without)).toEqual(['B-0001', 'B-0003'])
    expect(without).not.toHaveProperty('reference')
    expect(referenceOf(withoutColumn(withReference(three, 2), 0))).toBe(1)
  })

  it('are added once, and no more than six', () => {
    const more = [3, 4, 5, 6, 7, 8].map(B)
    expect(columnsOf(withAdded(three, more))).toEqual([1, 2, 3, 4, 5, 6].map(B))
    expect(columnsOf(withAdded(articles, [A(4), B(9)]))).toEqual(['A-0004', 'A-0005'])
  })

  it('are asked for by their kind', () => {
    expect(askedFor(withReference(three, 1))).toEqual({
      breaches: { ids: ['B-0001', 'B-0002', 'B-0003'], reference: 'B-0002' },
      articles: null,
    })
    expect(askedFor(articles)).toEqual({
      breaches: null,
      articles: { id: 'B-0001', articles: ['A-0004', 'A-0005'] },
    })
  })
})

describe('a comparison under a name', () => {
  it('is kept with its columns, its reference and how it is shown', () => {
    expect(savedSetOf(three)).toEqual({ kind: 'breaches', ids: ['B-0001', 'B-0002', 'B-0003'] })
    expect(savedSetOf(articles)).toEqual({ kind: 'articles', id: 'B-0001', articles: ['A-0004', 'A-0005'] })
    expect(savedSetOf({ kind: 'compare', ids: [B(1)] })).toBeNull()
    const folds = { onlyDifferences: true, collapsed: ['lags'] }
    expect(settingsOf(withReference(three, 2), folds, kept().settings)).toEqual({
      reference: 'B-0003',
      onlyDifferences: true,
      collapsed: ['lags'],
      align: 'discovery',
      hidden: [],
    })
  })

  it('is opened as it was kept', () => {
    const place = placeOfSaved(kept())
    expect(place).toMatchObject({ ids: ['B-0001', 'B-0002', 'B-0003'], reference: 'B-0002' })
    expect(place.saved).toEqual({ name: 'Spring', onlyDifferences: false, collapsed: ['clocks'] })
    const ofArticles = kept({
      kind: 'articles',
      breach: { id: B(1), name: 'One' },
      columns: [A(4), A(5)].map(id => ({ id, name: id })),
    })
    expect(placeOfSaved(ofArticles)).toMatchObject({ ids: ['B-0001'], articles: ['A-0004', 'A-0005'] })
    expect(placeOfSaved(ofArticles)).not.toHaveProperty('reference')
  })

  it('measures against what its reference was merged into', () => {
    const merged = kept({
      columns: [B(1), B(3)].map(id => ({ id, name: id })),
      lost: { merged: [{ id: B(2), into: B(3) }], gone: [] },
    })
    expect(referenceOf(placeOfSaved(merged))).toBe(1)
  })

  it('says when it is shown in another way', () => {
    const place = placeOfSaved(kept())
    const folds = { onlyDifferences: false, collapsed: ['clocks'] }
    expect(isChanged(place, folds, kept())).toBe(false)
    expect(isChanged(place, open, kept())).toBe(true)
    expect(isChanged(withMoved(place, 0, 1), folds, kept())).toBe(true)
    expect(isChanged(withReference(place, 0), folds, kept())).toBe(true)
    expect(isChanged(place, { ...folds, onlyDifferences: true }, kept())).toBe(true)
  })
})
