// What an analyst says about articles that are nearly the same, and that it is remembered.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ArticleId, articleId } from '../../../src-main/domain/ids.ts'
import { findNearDuplicates } from '../../../src-main/services/find-near-duplicates.ts'
import { notTheSame, theSame } from '../../../src-main/services/judge-likeness.ts'
import { getArticle } from '../../../src-main/services/read-articles.ts'
import { listClusters } from '../../../src-main/services/read-clusters.ts'
import { saveArticle } from '../../../src-main/services/save-article.ts'
import { openVault } from '../../../src-main/vault/open-vault.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import { firstBrokenEdit } from '../../../src-main/vault/verify-history.ts'
import { reworded, stories } from '../../helpers/wire-stories.ts'
import {
  article,
  breachAt,
  deed,
  dump,
  passphrase,
  removeFolder,
  save,
  temporaryFolder,
} from '../vault/fixtures.ts'
import { draftOf, type WireDesk, wireDesk } from './wire-desk.ts'

const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }
const [one, two, three] = [1, 2, 3].map(articleId) as [ArticleId, ArticleId, ArticleId]
const versions = [0, 1, 2, 3].map(seed => (seed === 0 ? stories.en : reworded(stories.en, 0.03, seed)))

let desk: WireDesk
beforeEach(async () => {
  desk = await wireDesk()
  for (const text of versions.slice(0, 3)) await desk.save(text)
})
afterEach(() => desk.close())

const clusters = () =>
  listClusters(desk.vault, undefined).map(({ first, others }) =>
    [first, ...others].map(article => article.articleId),
  )
const problemIn = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('this was to fail')
}

describe('“not the same”', () => {
  it('takes an article out of its cluster, and says so in the history', () => {
    expect(clusters()).toEqual([[one, two, three]])
    const after = notTheSame(desk.desk, two, one)
    expect(after).toMatchObject({ articleId: two, cluster: null, nearlyTheSame: [] })
    expect(clusters()).toEqual([[one, three]])
    expect(desk.vault.tables.edits.newest(1)).toMatchObject([
      { kind: 'not-same', label: 'Said that A-0002 is not the same as A-0001', subject: two },
    ])
    expect(desk.vault.tables.breaches.some(desk.vault.tables.breaches.numbers())).toMatchObject([
      { articles: 3, sources: 2 },
    ])
  })

  it('without another article means all of its cluster', () => {
    notTheSame(desk.desk, three, undefined)
    expect(clusters()).toEqual([[one, two]])
    expect(dump(desk.vault).different_articles).toEqual([
      { article_id: 1, other_id: 3 },
      { article_id: 2, other_id: 3 },
    ])
  })

  it('leaves the others together when it is about the first of them', () => {
    notTheSame(desk.desk, one, undefined)
    expect(clusters()).toEqual([[two, three]])
    const [cluster] = listClusters(desk.vault, three)
    const [stored] = dump(desk.vault).near_duplicates as { similarity: number }[]
    expect(stored?.similarity).toBe(cluster?.others[0]?.similarity)
  })

  it('is never undone by looking again, nor by another copy that is like both', async () => {
    notTheSame(desk.desk, two, undefined)
    expect(findNearDuplicates(desk.desk)).toEqual([])
    expect((await desk.save(versions[3] ?? '')).outcome).toBe('near_duplicate')
    findNearDuplicates(desk.desk)
    const withTwo = clusters().find(members => members.includes(two)) ?? []
    expect(withTwo).not.toContain(one)
    expect(withTwo).not.toContain(three)
    expect(clusters().flat()).toHaveLength(3)
  })

  it('can be taken back and done again, to the byte', () => {
    const before = dump(desk.vault)
    notTheSame(desk.desk, one, undefined)
    const after = dump(desk.vault)
    undo(desk.vault, author)
    expect(dump(desk.vault)).toEqual(before)
    expect(clusters()).toEqual([[one, two, three]])
    redo(desk.vault, author)
    expect(dump(desk.vault)).toEqual(after)
    expect(firstBrokenEdit(desk.vault)).toBeNull()
  })

  it('is refused where it says nothing', () => {
    notTheSame(desk.desk, one, undefined)
    expect(problemIn(() => notTheSame(desk.desk, one, undefined))).toMatchObject({
      problem: { code: 'invalid-input', message: 'A-0001 is nearly the same as no other article.' },
    })
    expect(problemIn(() => notTheSame(desk.desk, one, one))).toMatchObject({
      problem: { code: 'invalid-input' },
    })
    expect(problemIn(() => notTheSame(desk.desk, one, articleId(99)))).toMatchObject({
      problem: { code: 'not-found' },
    })
    const edits = desk.vault.tables.edits.lastId()
    notTheSame(desk.desk, two, one)
    expect(desk.vault.tables.edits.lastId()).toBe(edits)
  })

  it('stays when the program is killed and the vault opened again', async () => {
    notTheSame(desk.desk, two, undefined)
    const folder = join(temporaryFolder(), 'Killed.breachdesk')
    // The files as they lie on the disk while the vault is open: what a crash leaves.
    cpSync(desk.vault.folder, folder, { recursive: true })
    const vault = await openVault(folder, passphrase)
    try {
      expect(dump(vault)).toEqual(dump(desk.vault))
      const saved = saveArticle(vault, await draftOf(versions[3] ?? ''), deed('import'))
      expect(saved.outcome).toBe('near_duplicate')
      expect(getArticle(vault, two).cluster === getArticle(vault, one).cluster).toBe(false)
    } finally {
      vault.close()
      removeFolder(join(folder, '..'))
    }
  })
})

describe('“the same after all”', () => {
  it('brings an article back into the cluster', () => {
    notTheSame(desk.desk, two, undefined)
    const after = theSame(desk.desk, two, three)
    expect(after.nearlyTheSame.map(other => other.articleId)).toEqual([one, three])
    expect(clusters()).toEqual([[one, two, three]])
    expect(dump(desk.vault).different_articles).toEqual([])
    undo(desk.vault, author)
    expect(clusters()).toEqual([[one, three]])
    expect(dump(desk.vault).different_articles).toHaveLength(2)
  })

  it('joins articles too different to be found, the earlier one first, with their true likeness', async () => {
    const saved = await desk.save(stories.it)
    const [other] = [await desk.save(reworded(stories.it, 0.4, 1))]
    expect(other?.outcome).toBe('imported')
    theSame(desk.desk, saved.articleId, other?.articleId ?? one)
    const [cluster] = listClusters(desk.vault, saved.articleId)
    expect(cluster?.first.articleId).toBe(saved.articleId)
    expect(cluster?.others[0]?.similarity).toBeLessThan(0.5)
    // Who put it there need not do so again when the first of three leaves.
    theSame(desk.desk, saved.articleId, one)
    expect(clusters()).toEqual([[one, two, three, saved.articleId]])
    notTheSame(desk.desk, one, undefined)
    expect(clusters()).toEqual([[two, three, saved.articleId]])
  })
})

describe('what a breach shows', () => {
  const told = (title: string, people: number, day: string, body: string) => ({
    ...article(title, [breachAt('Larkmoor Rail', people)], body),
    publishedOn: { value: day, origin: 'meta' as const, evidence: null },
  })
  const shown = () =>
    desk.vault.tables.breaches
      .some(desk.vault.tables.breaches.numbers())
      .find(({ name }) => name === 'Larkmoor Rail')

  it('is not swayed by a copy, until somebody says that it is none', () => {
    save(desk.vault, told('Larkmoor Rail counts again', 10_000, '2024-05-01', stories.fr))
    save(desk.vault, told('More at Larkmoor Rail', 12_000, '2024-05-03', stories.it))
    const copy = save(desk.vault, told('Larkmoor Rail: our report', 10_000, '2024-05-05', stories.fr))
    expect(copy.outcome).toBe('near_duplicate')
    expect(shown()).toMatchObject({ individualsAffected: 12_000, articles: 3, sources: 2 })
    notTheSame(desk.desk, copy.articleId, undefined)
    expect(shown()).toMatchObject({ individualsAffected: 10_000, articles: 3, sources: 3 })
    undo(desk.vault, author)
    expect(shown()).toMatchObject({ individualsAffected: 12_000, articles: 3, sources: 2 })
  })
})
