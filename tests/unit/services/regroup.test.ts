import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ProblemError } from '../../../src-main/domain/problem.ts'
import { deleteArticles } from '../../../src-main/services/delete-articles.ts'
import { deleteBreaches } from '../../../src-main/services/delete-breaches.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { differentBreaches, maybeSameBreaches } from '../../../src-main/services/judge-breaches.ts'
import { mergeBreaches } from '../../../src-main/services/merge-breaches.ts'
import { moveArticle } from '../../../src-main/services/move-article.ts'
import { getBreach } from '../../../src-main/services/read-breaches.ts'
import { breachesBesideEachOther } from '../../../src-main/services/read-comparison.ts'
import { groupingOf, suggestionsFor } from '../../../src-main/services/read-grouping.ts'
import { saveArticle } from '../../../src-main/services/save-article.ts'
import { splitBreach } from '../../../src-main/services/split-breach.ts'
import { addTag } from '../../../src-main/services/tag.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import { article, breachAt, claim, deed, draft, save } from '../vault/fixtures.ts'
import { A, author, B, type GroupedVault, threeBreaches } from './grouped-vault.ts'

let grouped: GroupedVault
beforeEach(async () => {
  grouped = await threeBreaches()
})
afterEach(() => grouped.close())

const articlesOf = (id: number) => getBreach(grouped.vault, B(id)).articles.map(one => one.articleId)
const claimsOf = (id: number, fact = 'victim') =>
  getBreach(grouped.vault, B(id)).facts.find(({ factId }) => factId === fact)?.claims ?? []
const said = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof ProblemError) return `${error.problem.code}: ${error.message}`
    throw error
  }
  return 'done'
}

it('stores what the fixture says', () => {
  expect([articlesOf(1), articlesOf(2), articlesOf(3)]).toEqual([
    [A(1), A(2)],
    [A(3), A(5)],
    [A(4), A(5)],
  ])
})

describe('merging', () => {
  it('takes claims, verdicts and tags along, and the id stands for the other', () => {
    const { desk, vault } = grouped
    addTag(desk, { path: 'seen', targets: [B(1), B(2)] })
    addTag(desk, { path: 'mine', targets: [B(2)] })
    const [fir] = claimsOf(2)
    if (fir)
      giveVerdict(desk, {
        breachId: B(2),
        factId: 'victim',
        decision: { kind: 'accept', claimId: fir.claimId },
      })
    const merged = grouped.reversibly(() => mergeBreaches(desk, B(1), [B(2)]))
    expect(merged.breachId).toBe(B(1))
    expect(merged.name).toBe('Fir Foods')
    expect(merged.tags).toEqual(['mine', 'seen'])
    expect(articlesOf(1)).toEqual([A(1), A(2), A(3), A(5)])
    expect(getBreach(vault, B(2)).breachId).toBe(B(1))
    expect(groupingOf(vault, B(2)).mergedFrom).toEqual([B(2)])
  })

  it('keeps one link where an article told of both', () => {
    grouped.reversibly(() => mergeBreaches(grouped.desk, B(3), [B(2)]))
    expect(articlesOf(3)).toEqual([A(3), A(4), A(5)])
  })

  it('resolves ids through several merges, for reading, tagging, verdicts and comparing', () => {
    const { desk, vault } = grouped
    mergeBreaches(desk, B(2), [B(3)])
    grouped.reversibly(() => mergeBreaches(desk, B(1), [B(2)]))
    expect([2, 3].map(id => getBreach(vault, B(id)).breachId)).toEqual([B(1), B(1)])
    addTag(desk, { path: 'late', targets: [B(3)] })
    expect(getBreach(vault, B(1)).tags).toEqual(['late'])
    const given = { factId: 'country', decision: { kind: 'override', value: 'PT', reason: 'seen' } } as const
    expect(giveVerdict(desk, { breachId: B(3), ...given }).breachId).toBe(B(1))
    expect(said(() => breachesBesideEachOther(vault, { ids: [B(1), B(3)] }))).toMatch(/^invalid-input/)
  })

  it('merges several at once in one edit', () => {
    grouped.reversibly(() => mergeBreaches(grouped.desk, B(1), [B(2), B(3), B(2)]))
    const [, , merged] = grouped.vault.tables.edits.newest(3)
    expect(merged).toMatchObject({
      kind: 'merge',
      label: 'Merged B-0002, B-0003 into B-0001',
      subject: 'B-0001',
    })
  })

  it('refuses itself, what is gone, what was said to differ, and markings that exclude each other', () => {
    const { desk } = grouped
    expect(said(() => mergeBreaches(desk, B(1), [B(1)]))).toMatch(/^invalid-input: Name other breaches/)
    expect(said(() => mergeBreaches(desk, B(1), [B(9)]))).toBe('not-found: There is no breach B-0009.')
    differentBreaches(desk, B(2), B(1))
    expect(said(() => mergeBreaches(desk, B(1), [B(2)]))).toMatch(/said not to be the same/)
    addTag(desk, { path: 'tlp:red', targets: [B(1)] })
    addTag(desk, { path: 'tlp:green', targets: [B(3)] })
    expect(said(() => mergeBreaches(desk, B(1), [B(3)]))).toMatch(
      /^invalid-input: B-0001 would carry tlp\/(red|green) and tlp\/(red|green),/,
    )
    expect(articlesOf(3)).toEqual([A(4), A(5)])
  })
})

describe('“not the same”', () => {
  it('ends the question, can be taken back, and both can be undone', () => {
    const { desk, vault } = grouped
    grouped.tell('Larch again', [claim('victim', 'Larch Valley', 'at Larch Valley')])
    expect(articlesOf(4)).toEqual([A(6)])
    expect(suggestionsFor(vault, B(4)).map(one => [one.breachId, one.other])).toEqual([[B(1), B(4)]])
    const told = grouped.reversibly(() => differentBreaches(desk, B(4), B(1)))
    expect(told.suggestions).toEqual([])
    expect(told.notTheSame).toEqual([{ breachId: B(1), name: 'Larch Valley College' }])
    grouped.reversibly(() => maybeSameBreaches(desk, B(1), B(4)))
    expect(groupingOf(vault, B(4)).notTheSame).toEqual([])
    expect(said(() => maybeSameBreaches(desk, B(1), B(4)))).toMatch(/^invalid-input: Nobody said/)
  })

  it('stays after merges, for what the two became', () => {
    const { desk, vault } = grouped
    differentBreaches(desk, B(1), B(2))
    grouped.reversibly(() => mergeBreaches(desk, B(3), [B(2)]))
    expect(groupingOf(vault, B(3)).notTheSame.map(one => one.breachId)).toEqual([B(1)])
    expect(said(() => mergeBreaches(desk, B(1), [B(2)]))).toMatch(/said not to be the same/)
  })

  it('is not asked about again when more is told of one of them', () => {
    const { desk, vault } = grouped
    grouped.tell('Larch again', [claim('victim', 'Larch Valley', 'at Larch Valley')])
    differentBreaches(desk, B(1), B(4))
    const more = [claim('victim', 'Larch Valley', 'Larch Valley it was'), claim('country', 'CA', 'in Canada')]
    grouped.tell('Larch, a third time', more)
    const pairs = suggestionsFor(vault, undefined).map(one => [one.breachId, one.other])
    expect(pairs).toContainEqual([B(1), B(5)])
    expect(pairs).not.toContainEqual([B(1), B(4)])
  })

  it('of a merged breach leaves no question about itself', () => {
    const { desk, vault } = grouped
    grouped.tell('Larch again', [claim('victim', 'Larch Valley', 'at Larch Valley')])
    grouped.reversibly(() => mergeBreaches(desk, B(1), [B(4)]))
    expect(suggestionsFor(vault, undefined)).toEqual([])
  })
})

describe('splitting', () => {
  it('makes a new breach of articles, with what was decided about them, and remembers that they differ', () => {
    const { desk, vault } = grouped
    addTag(desk, { path: 'seen', targets: [B(1)] })
    const claimId = claimsOf(1).find(one => one.articleId === A(2))?.claimId
    if (claimId)
      giveVerdict(desk, { breachId: B(1), factId: 'victim', decision: { kind: 'accept', claimId } })
    const made = grouped.reversibly(() => splitBreach(desk, { id: B(1), articles: [A(2)], claims: [] }))
    expect(made).toMatchObject({ breachId: B(4), name: 'Larch Valley College', tags: ['seen'] })
    expect(made.facts.find(({ factId }) => factId === 'victim')?.state).toBe('accepted')
    expect(articlesOf(1)).toEqual([A(1)])
    expect(getBreach(vault, B(1)).name).toBe('Larch Valley')
    expect(groupingOf(vault, B(1)).notTheSame.map(one => one.breachId)).toEqual([B(4)])
    expect(vault.tables.toldNames.ofBreaches([1]).map(({ written }) => written)).toEqual(['Larch Valley'])
  })

  it('makes one of single claims, whose article then tells of both', () => {
    const { desk, vault } = grouped
    const claims = [...claimsOf(1), ...claimsOf(1, 'relatedOrgs')]
      .filter(one => one.articleId === A(2))
      .map(one => one.claimId)
    const made = grouped.reversibly(() => splitBreach(desk, { id: B(1), articles: [], claims }))
    expect(made.name).toBe('Larch Valley College')
    expect([articlesOf(1), articlesOf(4)]).toEqual([[A(1), A(2)], [A(2)]])
    expect(vault.tables.toldNames.ofBreaches([4])).toEqual([
      { breach: 4, written: 'Larch Valley College', role: 'victim' },
      { breach: 4, written: 'Timber Trust', role: 'group' },
    ])
  })

  it('takes an article whole when every claim of it was chosen', () => {
    const claims = getBreach(grouped.vault, B(1))
      .facts.flatMap(fact => fact.claims)
      .filter(one => one.articleId === A(2))
      .map(one => one.claimId)
    splitBreach(grouped.desk, { id: B(1), articles: [], claims })
    expect([articlesOf(1), articlesOf(4)]).toEqual([[A(1)], [A(2)]])
  })

  it('refuses to leave nothing, to take nothing, and what is not there', () => {
    const split = (articles: ReturnType<typeof A>[], claims: number[] = []) =>
      said(() => splitBreach(grouped.desk, { id: B(1), articles, claims: claims as never }))
    expect(split([A(1), A(2)])).toMatch(/^invalid-input: Leave at least one/)
    expect(split([])).toMatch(/^invalid-input: Choose/)
    expect(split([A(3)])).toBe('not-found: A-0003 does not tell of B-0001.')
    expect(split([], [999])).toBe('not-found: B-0001 has no claim 999.')
  })
})

describe('moving an article', () => {
  it('takes what it says of the one to the other', () => {
    const { desk, vault } = grouped
    const moved = grouped.reversibly(() => moveArticle(desk, { id: A(2), from: undefined, to: B(3) }))
    expect(moved.breachId).toBe(B(3))
    expect([articlesOf(1), articlesOf(3)]).toEqual([[A(1)], [A(2), A(4), A(5)]])
    expect(vault.tables.breaches.summary(1).name).toBe('Larch Valley')
    expect(vault.tables.toldNames.ofBreaches([1]).map(({ written }) => written)).toEqual(['Larch Valley'])
  })

  it('asks which breach it is to leave when it tells of several', () => {
    const { desk } = grouped
    expect(said(() => moveArticle(desk, { id: A(5), from: undefined, to: B(1) }))).toMatch(
      /tells of B-0002, B-0003: say which/,
    )
    grouped.reversibly(() => moveArticle(desk, { id: A(5), from: B(2), to: B(1) }))
    expect([articlesOf(1), articlesOf(2), articlesOf(3)]).toEqual([[A(1), A(2), A(5)], [A(3)], [A(4), A(5)]])
    grouped.reversibly(() => moveArticle(desk, { id: A(5), from: B(3), to: B(1) }))
    expect(articlesOf(3)).toEqual([A(4)])
  })

  it('merges a breach that it alone told of', () => {
    const { desk, vault } = grouped
    moveArticle(desk, { id: A(5), from: B(2), to: B(1) })
    addTag(desk, { path: 'kept', targets: [B(2)] })
    grouped.reversibly(() => moveArticle(desk, { id: A(3), from: undefined, to: B(1) }))
    expect(getBreach(vault, B(2))).toMatchObject({ breachId: B(1), tags: ['kept'] })
  })

  it('goes with others in one edit; with the last of them what they told of is merged', () => {
    const { desk, vault } = grouped
    grouped.reversibly(() => moveArticle(desk, { id: A(3), others: [A(5), A(5)], from: B(2), to: B(1) }))
    expect(articlesOf(1)).toEqual([A(1), A(2), A(3), A(5)])
    expect(getBreach(vault, B(2)).breachId).toBe(B(1))
  })

  it('refuses where it is already, where it never was, and what would join two markings', () => {
    const { desk } = grouped
    moveArticle(desk, { id: A(5), from: B(2), to: B(3) })
    addTag(desk, { path: 'tlp:red', targets: [B(2)] })
    addTag(desk, { path: 'tlp:green', targets: [B(1)] })
    expect(said(() => moveArticle(desk, { id: A(3), from: undefined, to: B(1) }))).toMatch(/would carry tlp/)
    expect(articlesOf(2)).toEqual([A(3)])
    expect(said(() => moveArticle(desk, { id: A(1), from: undefined, to: B(1) }))).toMatch(
      /is in B-0001 already/,
    )
    expect(said(() => moveArticle(desk, { id: A(1), others: [A(3)], from: B(1), to: B(3) }))).toMatch(
      /^not-found/,
    )
    expect(said(() => moveArticle(desk, { id: A(1), from: B(2), to: B(3) }))).toMatch(/^not-found/)
  })
})

describe('deleting', () => {
  it('takes an article with all that hangs on it, and a breach that nothing tells of any more', () => {
    const { desk, vault } = grouped
    addTag(desk, { path: 'seen', targets: [A(3)] })
    const claimId = claimsOf(2).find(one => one.articleId === A(3))?.claimId
    if (claimId)
      giveVerdict(desk, { breachId: B(2), factId: 'victim', decision: { kind: 'reject', claimId } })
    expect(grouped.reversibly(() => deleteArticles(desk, [A(3)]))).toEqual({ articles: [A(3)], breaches: [] })
    expect(articlesOf(2)).toEqual([A(5)])
    expect(grouped.reversibly(() => deleteArticles(desk, [A(5), A(4)]))).toEqual({
      articles: [A(5), A(4)],
      breaches: [B(2), B(3)],
    })
    expect(vault.tables.breaches.numbers()).toEqual([1])
    expect(vault.tables.toldNames.exact(['oak air'])).toEqual([])
  })

  it('keeps a breach that a person said something about', () => {
    const { desk, vault } = grouped
    addTag(desk, { path: 'watched', targets: [B(1)] })
    expect(deleteArticles(desk, [A(1), A(2)]).breaches).toEqual([])
    expect(getBreach(vault, B(1))).toMatchObject({ articles: [], tags: ['watched'] })
  })

  it('lets the others of a cluster gather anew', () => {
    const { desk, vault } = grouped
    const words =
      'The hospital told its patients what the burglars took from its archive in the spring, and when. '
    const numbers = ['one', 'two', 'three'].map(name =>
      Number(save(vault, article(`Wire copy ${name}`, [], words.repeat(4) + name)).articleId.slice(2)),
    )
    const [first = 0, second = 0, third = 0] = numbers
    expect(vault.tables.clusters.firstOf(third)).toBe(first)
    grouped.reversibly(() => deleteArticles(desk, [A(first)]))
    expect(vault.tables.clusters.firstOf(third)).toBe(second)
  })

  it('lets the file of a deleted article be imported again', () => {
    const { desk, vault } = grouped
    const again = article('Fir is attacked', [breachAt('Fir Foods', 7_733, '2023-07-09')])
    expect(save(vault, again).outcome).toBe('duplicate')
    deleteArticles(desk, [A(3)])
    expect(save(vault, again)).toMatchObject({ outcome: 'imported', articleId: A(6), breachIds: [B(2)] })
  })

  it('leaves what was attached to a mail, and a table while a record of it is left', () => {
    const { desk, vault } = grouped
    const bytes = draft(article('Table', [])).compressed
    const table = { fileName: 'all.csv', sha256: 'cafe', sizeBytes: 5, compressed: bytes }
    const keep = (title: string, more: object) =>
      saveArticle(vault, { ...draft(article(title, [])), ...more }, deed('import')).articleId
    const mail = keep('Mail', {})
    const attached = keep('Attachment', { mailId: mail })
    const [first, second] = [keep('Row one', { table }), keep('Row two', { table })]
    grouped.reversibly(() => deleteArticles(desk, [mail]))
    expect(vault.tables.articles.row(Number(attached.slice(2)))?.mail_id).toBeNull()
    grouped.reversibly(() => deleteArticles(desk, [first]))
    expect(vault.tables.articles.recordFile('cafe')).not.toBeNull()
    grouped.reversibly(() => deleteArticles(desk, [second]))
    expect(vault.tables.articles.recordFile('cafe')).toBeNull()
  })

  it('takes a breach and leaves its articles, or takes those that tell of nothing else', () => {
    const { desk, vault } = grouped
    expect(grouped.reversibly(() => deleteBreaches(desk, [B(2)], false)).articles).toEqual([])
    expect(vault.tables.articles.count()).toBe(5)
    undo(vault, author)
    expect(grouped.reversibly(() => deleteBreaches(desk, [B(2)], true))).toEqual({
      breaches: [B(2)],
      articles: [A(3)],
    })
    expect(articlesOf(3)).toEqual([A(4), A(5)])
    expect(said(() => getBreach(vault, B(2)))).toBe('not-found: There is no breach B-0002.')
  })

  it('never gives an id out again', () => {
    const { desk } = grouped
    deleteBreaches(desk, [B(3)], true)
    expect(grouped.tell('Elm is attacked', breachAt('Elm Post', 88_123, '2021-01-02'))).toEqual([B(4)])
  })
})

it('shows a conflict that a merge brings, and none after it is taken back', () => {
  const { desk, vault } = grouped
  const state = () => vault.tables.breaches.summary(3).state
  expect(state()).toBe('unreviewed')
  mergeBreaches(desk, B(3), [B(2)])
  expect(state()).toBe('conflict')
  undo(vault, author)
  expect(state()).toBe('unreviewed')
})
