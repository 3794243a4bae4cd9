// What a deed on several things would change is told before it is done, and looking changes nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deleteArticles } from '../../../src-main/services/delete-articles.ts'
import { listIds } from '../../../src-main/services/list-ids.ts'
import { addNote } from '../../../src-main/services/notes.ts'
import { previewBulk, tagsCarried } from '../../../src-main/services/preview-bulk.ts'
import { orderSearch } from '../../../src-main/services/search.ts'
import { addTag } from '../../../src-main/services/tag.ts'
import { rehearse } from '../../../src-main/vault/rehearse.ts'
import { dump } from '../vault/fixtures.ts'
import { A, B, type GroupedVault, threeBreaches } from './grouped-vault.ts'

let on: GroupedVault
beforeEach(async () => {
  on = await threeBreaches()
})
afterEach(() => on.close())

/** Does something, and says that the vault is as it was, edits included. */
function untouched<T>(work: () => T): T {
  const before = dump(on.vault)
  const edits = on.vault.tables.edits.lastId()
  const outcome = work()
  expect(dump(on.vault)).toEqual(before)
  expect(on.vault.tables.edits.lastId()).toBe(edits)
  return outcome
}

describe('a deed that is looked at first', () => {
  it('tells what leaves with articles, and what it leaves alone', () => {
    addNote(on.desk, { on: { articleId: A(3) }, body: 'ask again' })
    const one = untouched(() => previewBulk(on.desk, { kind: 'delete-articles', ids: [A(3)] }))
    expect(one.merged).toBeNull()
    expect(one.removed).toMatchObject({ articles: 1, breaches: 0, decisions: 0, notes: 1 })
    expect(one.removed.claims).toBeGreaterThan(0)
    const all = untouched(() => previewBulk(on.desk, { kind: 'delete-articles', ids: [A(1), A(2), A(3)] }))
    expect(all.removed).toMatchObject({ articles: 3, breaches: 1 })
    expect(deleteArticles(on.desk, [A(1), A(2), A(3)]).breaches, 'and so it comes').toEqual([B(1)])
  })

  it('tells what leaves with breaches: their articles stay', () => {
    const { removed } = untouched(() => previewBulk(on.desk, { kind: 'delete-breaches', ids: [B(1), B(2)] }))
    expect(removed).toMatchObject({ articles: 0, breaches: 2 })
    expect(removed.claims).toBeGreaterThan(0)
  })

  it('tells what breaches become together', () => {
    const deed = { kind: 'merge-breaches' as const, into: B(1), from: [B(3)] }
    const { removed, merged } = untouched(() => previewBulk(on.desk, deed))
    expect(removed).toMatchObject({ articles: 0, breaches: 1, claims: 0 })
    expect(merged?.articles).toBe(4)
    expect(merged?.conflicts).toBeGreaterThan(0)
  })

  it('says why it is not possible, in the words it would be refused with', () => {
    untouched(() => {
      expect(() => previewBulk(on.desk, { kind: 'delete-articles', ids: [A(99)] })).toThrow(/A-0099/)
      expect(() => previewBulk(on.desk, { kind: 'merge-breaches', into: B(1), from: [B(1)] })).toThrow()
    })
  })

  it('leaves the searches as they were', () => {
    const order = () =>
      orderSearch(on.vault, { query: '', kind: 'articles', sort: 'added', isReversed: true, tag: null })
        .numbers
    const before = order()
    expect(rehearse(on.vault, () => deleteArticles(on.desk, [A(2)])).articles).toEqual([A(2)])
    expect(order()).toEqual(before)
  })
})

describe('the tags of a selection', () => {
  it('are told with how many carry them, the most first', () => {
    addTag(on.desk, { path: 'desk', targets: [A(1), B(1)] })
    addTag(on.desk, { path: 'board', targets: [A(1), A(2), A(3)] })
    const carried = (...targets: Parameters<typeof tagsCarried>[1]) =>
      tagsCarried(on.vault, targets).map(({ path, count }) => `${path} ${count}`)
    expect(carried(A(1), A(2), B(1))).toEqual(['board 2', 'desk 2'])
    expect(carried(A(3))).toEqual(['board 1'])
    expect(carried(B(2))).toEqual([])
  })
})

describe('a list of ids in the history', () => {
  it('names a few, and says how many more there are', () => {
    expect(listIds([A(1), A(2)])).toBe('A-0001, A-0002')
    expect(listIds([1, 2, 3, 4].map(A))).toBe('A-0001, A-0002, A-0003, A-0004')
    expect(listIds([1, 2, 3, 4, 5].map(A))).toBe('A-0001, A-0002, A-0003 and 2 more')
  })
})
