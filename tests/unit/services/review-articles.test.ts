// The inbox: what nobody has reviewed yet, by hand or by deciding what an article tells.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deleteArticles } from '../../../src-main/services/delete-articles.ts'
import { setReviewed } from '../../../src-main/services/review-articles.ts'
import { countOf, countSearches, orderSearch } from '../../../src-main/services/search.ts'
import { addTag } from '../../../src-main/services/tag.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import { A, author, B, type GroupedVault, threeBreaches } from './grouped-vault.ts'

let on: GroupedVault
beforeEach(async () => {
  on = await threeBreaches()
})
afterEach(() => on.close())

const order = (query: string, kind: 'articles' | 'breaches' = 'articles', tag: string | null = null) =>
  orderSearch(on.vault, { query, kind, sort: 'added', isReversed: true, tag }).numbers
const inbox = () => order('-is:reviewed')

describe('the inbox', () => {
  it('loses what is marked, once, and gets it back', () => {
    expect(inbox()).toEqual([1, 2, 3, 4, 5])
    setReviewed(on.desk, { ids: [A(2), A(2)], isReviewed: true })
    expect(inbox()).toEqual([1, 3, 4, 5])
    const before = on.vault.tables.edits.lastId()
    setReviewed(on.desk, { ids: [A(2)], isReviewed: true })
    expect(on.vault.tables.edits.lastId()).toBe(before)
    undo(on.vault, author)
    expect(inbox()).toEqual([1, 2, 3, 4, 5])
    redo(on.vault, author)
    expect(inbox()).toEqual([1, 3, 4, 5])
    setReviewed(on.desk, { ids: [A(1), A(2)], isReviewed: false })
    expect(inbox()).toEqual([1, 2, 3, 4, 5])
  })

  it('loses an article of which nothing waits any more, in any breach it tells of', () => {
    const decided = (breach: number) =>
      on.vault.db
        .prepare("UPDATE breach_values SET key = 'accepted' WHERE field = 'state' AND breach_id = ?")
        .run(breach)
    // Oak is told of by the fourth and the fifth article, which tells of Fir as well.
    decided(3)
    addTag(on.desk, { path: 'changed', targets: [A(1)] })
    expect(order('is:reviewed')).toEqual([4])
    decided(2)
    addTag(on.desk, { path: 'changed', targets: [A(2)] })
    expect(inbox()).toEqual([1, 2])
  })

  it('forgets an article that is deleted, and knows it again', () => {
    setReviewed(on.desk, { ids: [A(1)], isReviewed: true })
    deleteArticles(on.desk, [A(1)])
    expect(order('is:reviewed')).toEqual([])
    undo(on.vault, author)
    expect(order('is:reviewed')).toEqual([1])
  })
})

describe('a list', () => {
  it('is narrowed to what carries a tag, or one of its children, itself', () => {
    addTag(on.desk, { path: 'desk/board', targets: [A(3)] })
    addTag(on.desk, { path: 'desk', targets: [B(1)] })
    expect(order('', 'articles', 'Desk')).toEqual([3])
    expect(order('', 'breaches', 'desk')).toEqual([1])
    expect(order('', 'breaches', 'nowhere')).toEqual([])
  })

  it('is counted beside others; one that cannot be answered counts nothing', () => {
    const queries = [
      { query: '', kind: 'breaches' as const },
      { query: 'people:many', kind: 'articles' as const },
      { query: '-is:reviewed', kind: 'articles' as const },
    ]
    expect(countSearches(on.vault, { queries })).toEqual([3, null, 5])
    expect(countOf(on.vault, 'articles', `id:${A(2)}`)).toBe(1)
  })
})
