import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Comparison } from '../../../src-main/domain/comparison-of.ts'
import { ComparisonSettings } from '../../../src-main/domain/saved-comparison.ts'
import { deleteBreaches } from '../../../src-main/services/delete-breaches.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { mergeBreaches } from '../../../src-main/services/merge-breaches.ts'
import {
  articlesBesideEachOther,
  breachesBesideEachOther,
} from '../../../src-main/services/read-comparison.ts'
import {
  forgetComparison,
  listComparisons,
  openComparison,
  renameComparison,
  saveComparison,
} from '../../../src-main/services/saved-comparisons.ts'
import { verifyVault } from '../../../src-main/services/verify-vault.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import { breachAt, claim } from '../vault/fixtures.ts'
import { A, author, B, type GroupedVault, groupedVault } from './grouped-vault.ts'

let grouped: GroupedVault
beforeAll(async () => {
  grouped = await groupedVault()
  grouped.tell('Alder is attacked', [
    ...breachAt('Alder Clinic', 914_138, '2024-01-01'),
    claim('dates.notified', '2024-04-01', 'told on 1 April'),
    claim('country', 'US', 'in the United States'),
    claim('sector', 'healthcare', 'the clinic'),
  ])
  grouped.tell('Birch is attacked', [...breachAt('Birch Bank', 2000, '2024-03')])
  grouped.tell('Cedar is attacked', [...breachAt('Cedar College', 12_000, '2023-02-01')])
  grouped.tell('Alder again', [
    ...breachAt('Alder Clinic', 914_138, '2024-01-01').slice(0, 1),
    claim('individualsAffected', 910_000, 'more than 910,000', { qualifier: 'at_least' }),
    claim('dates.discovered', '2024-01', 'in January'),
  ])
})
afterAll(() => grouped.close())

const settings = (more: object = {}) => ComparisonSettings.parse(more)
const save = (name: string, ids: readonly number[], more?: object) =>
  saveComparison(grouped.desk, {
    name,
    columns: { kind: 'breaches', ids: ids.map(B) },
    settings: settings(more),
  })
const lost = () => listComparisons(grouped.vault)[0]?.lost
const shown = () =>
  listComparisons(grouped.vault).map(({ name, columns, canOpen }) => [
    name,
    columns.map(({ id }) => id),
    canOpen,
  ])

describe('breaches beside each other', () => {
  it('have lags, clocks, a time line and an overlap, in the form of the contract', () => {
    const comparison = breachesBesideEachOther(grouped.vault, { ids: [B(1), B(2)], reference: B(2) })
    expect(Comparison.parse(comparison)).toEqual(comparison)
    expect(comparison.columns.map(({ name }) => name)).toEqual(['Alder Clinic', 'Birch Bank'])
    expect(comparison.reference).toBe(1)
    const hipaa = comparison.clocks.find(({ clockId }) => clockId === 'hipaa-individuals')
    expect(hipaa?.cells.map(({ answer }) => answer)).toEqual(['missed', 'cannot-be-told'])
    expect(hipaa?.cells[0]?.margin).toEqual({ least: -31, most: -31 })
    expect(comparison.notice).toBe('not-legal-advice')
  })

  it('refuse the same breach twice, also under the id of what was merged into it', () => {
    expect(() => breachesBesideEachOther(grouped.vault, { ids: [B(1), B(1)] })).toThrow('different')
  })
})

describe('articles on one breach beside each other', () => {
  const read = () =>
    articlesBesideEachOther(grouped.vault, { id: B(1), articles: [A(1), A(4)], reference: A(4) })
  it('show what each of them says, and nothing of the other', () => {
    const { kind, columns, groups, reference } = read()
    expect([kind, reference, columns.map(({ article }) => article?.title)]).toEqual([
      'articles',
      1,
      ['Alder is attacked', 'Alder again'],
    ])
    const rows = new Map(groups.flatMap(({ rows }) => rows).map(row => [row.factId, row]))
    const values = (id: 'individualsAffected' | 'country') =>
      rows.get(id)?.cells.map(({ fact }) => fact.values.map(({ value }) => value))
    expect(values('individualsAffected')).toEqual([[914_138], [910_000]])
    expect(values('country')).toEqual([['US'], []])
    expect(rows.get('individualsAffected')?.isDifferent).toBe(false)
    expect(rows.get('country')?.cells.map(({ difference }) => difference)).toEqual(['only-here', 'same'])
  })

  it('keep an analyst’s own value out, and what was rejected', () => {
    const country = { breachId: B(1), factId: 'country' as const }
    giveVerdict(grouped.desk, { ...country, decision: { kind: 'override', value: 'CA', reason: 'known' } })
    const values = () =>
      read()
        .groups.flatMap(({ rows }) => rows)
        .find(({ factId }) => factId === 'country')
        ?.cells.map(({ fact }) => fact.values[0]?.value)
    expect(values()).toEqual(['US', undefined])
    const claimId = grouped.vault.tables.claims
      .ofBreach(1)
      .find(({ factId }) => factId === 'country')?.claimId
    if (claimId === undefined) throw new Error('no claim')
    giveVerdict(grouped.desk, { ...country, decision: { kind: 'reject', claimId } })
    expect(values()).toEqual([undefined, undefined])
    undo(grouped.vault, author)
    undo(grouped.vault, author)
    expect(values()).toEqual(['US', undefined])
  })

  it('refuse an article that tells of another breach', () => {
    const asked = { id: B(1), articles: [A(1), A(2)] }
    expect(() => articlesBesideEachOther(grouped.vault, asked)).toThrow('A-0002 does not tell of B-0001')
  })
})

describe('a saved comparison', () => {
  it('is one edit that can be taken back, and lives on what is in the vault', () => {
    grouped.reversibly(() => save('Three', [1, 2, 3], { reference: 'B-0003', align: 'discovery' }))
    expect(shown()).toEqual([['Three', ['B-0001', 'B-0002', 'B-0003'], true]])
    const opened = openComparison(grouped.vault, 'three')
    expect([opened.reference, opened.timeline.align]).toEqual([2, 'discovery'])
  })

  it('is replaced by one of the same name, and saving it as it is changes nothing', () => {
    const edits = grouped.vault.tables.edits.lastId()
    save('Three', [1, 2, 3], { reference: 'B-0003', align: 'discovery' })
    expect(grouped.vault.tables.edits.lastId()).toBe(edits)
    save('THREE', [2, 1])
    expect(shown()).toEqual([['THREE', ['B-0002', 'B-0001'], true]])
    undo(grouped.vault, author)
    expect(shown()).toEqual([['Three', ['B-0001', 'B-0002', 'B-0003'], true]])
  })

  it('survives a merge: what became one is one column, and the reference follows', () => {
    mergeBreaches(grouped.desk, B(1), [B(3)])
    expect(shown()).toEqual([['Three', ['B-0001', 'B-0002'], true]])
    expect(lost()).toEqual({ merged: [{ id: 'B-0003', into: 'B-0001' }], gone: [] })
    const opened = openComparison(grouped.vault, 'Three')
    expect(opened.columns[opened.reference]?.breachId).toBe('B-0001')
    mergeBreaches(grouped.desk, B(1), [B(2)])
    expect(shown()).toEqual([['Three', ['B-0001'], false]])
    expect(() => openComparison(grouped.vault, 'Three')).toThrow('fewer than two columns are left')
    expect(verifyVault(grouped.vault).faults).toEqual([])
    undo(grouped.vault, author)
    undo(grouped.vault, author)
    expect(shown()).toEqual([['Three', ['B-0001', 'B-0002', 'B-0003'], true]])
  })

  it('shows what a column was merged into, and measures against it', () => {
    save('Other two', [2, 3], { reference: 'B-0003' })
    mergeBreaches(grouped.desk, B(1), [B(3)])
    expect(shown()[0]).toEqual(['Other two', ['B-0002', 'B-0001'], true])
    const opened = openComparison(grouped.vault, 'Other two')
    expect(opened.columns[opened.reference]?.name).toBe('Alder Clinic')
    undo(grouped.vault, author)
    undo(grouped.vault, author)
    expect(shown().map(([name]) => name)).toEqual(['Three'])
  })

  it('loses a column that is deleted, and gets it back', () => {
    deleteBreaches(grouped.desk, [B(2)], false)
    expect(shown()).toEqual([['Three', ['B-0001', 'B-0003'], true]])
    expect(lost()).toEqual({ merged: [], gone: ['B-0002'] })
    undo(grouped.vault, author)
    expect(shown()[0]?.[1]).toHaveLength(3)
  })

  it('of articles opens those that still tell of the breach', () => {
    const columns = { kind: 'articles' as const, id: B(1), articles: [A(4), A(1)] }
    saveComparison(grouped.desk, {
      name: 'Two tellings',
      columns,
      settings: settings({ reference: 'A-0001' }),
    })
    const opened = openComparison(grouped.vault, 'Two tellings')
    expect([opened.kind, opened.reference, opened.columns.map(({ article }) => article?.articleId)]).toEqual([
      'articles',
      1,
      ['A-0004', 'A-0001'],
    ])
    expect(listComparisons(grouped.vault).at(-1)).toMatchObject({
      breach: { id: 'B-0001', name: 'Alder Clinic' },
      columns: [{ name: 'Alder again' }, { name: 'Alder is attacked' }],
    })
  })

  it('gets another name and is forgotten; no two have one name', () => {
    expect(() => renameComparison(grouped.desk, 'Three', 'two  TELLINGS')).toThrow('already')
    grouped.reversibly(() => renameComparison(grouped.desk, 'Three', 'All three'))
    grouped.reversibly(() => forgetComparison(grouped.desk, 'all three'))
    expect(shown().map(([name]) => name)).toEqual(['Two tellings'])
    expect(() => openComparison(grouped.vault, 'All three')).toThrow('no saved comparisons “All three”')
  })

  it('is looked at when the vault is verified', () => {
    const { db } = grouped.vault
    db.prepare(`UPDATE saved_comparisons SET folded_name = 'other',
      columns = '{"kind":"breaches","ids":["B-0001","B-0999"]}'`).run()
    expect(verifyVault(grouped.vault).faults).toEqual([
      'The comparison “Two tellings” is kept under another name.',
      'The comparison “Two tellings” names B-0999, which never was.',
    ])
  })
})
