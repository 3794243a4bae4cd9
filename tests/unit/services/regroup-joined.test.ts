// What analysts wrote and marked, and what rules remember, when breaches become one, and articles are read again.
import { deflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReadArticle } from '../../../src-main/domain/article.ts'
import { ok } from '../../../src-main/domain/result.ts'
import { applyRules } from '../../../src-main/services/apply-rules.ts'
import { breachHistory } from '../../../src-main/services/breach-history.ts'
import { deleteBreaches } from '../../../src-main/services/delete-breaches.ts'
import type { Desk } from '../../../src-main/services/desk.ts'
import { addHighlight, listHighlights } from '../../../src-main/services/highlights.ts'
import { mergeBreaches } from '../../../src-main/services/merge-breaches.ts'
import { noteHistory } from '../../../src-main/services/note-history.ts'
import { addNote } from '../../../src-main/services/notes.ts'
import { breachNames, getBreach, readLedger } from '../../../src-main/services/read-breaches.ts'
import { backLinks, listNotes } from '../../../src-main/services/read-notes.ts'
import { createReextraction, lostAnchors } from '../../../src-main/services/reextract.ts'
import { splitBreach } from '../../../src-main/services/split-breach.ts'
import { addTag, listTags } from '../../../src-main/services/tag.ts'
import { saveRule } from '../../../src-main/services/tag-rules.ts'
import { verifyVault } from '../../../src-main/services/verify-vault.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import { deskOf } from '../vault/desk-of.ts'
import { article, breachAt, claim, save } from '../vault/fixtures.ts'
import { A, author, B, type GroupedVault, groupedVault, threeBreaches } from './grouped-vault.ts'
import { handReader } from './start-services.ts'

let on: GroupedVault
beforeEach(async () => {
  on = await threeBreaches()
})
afterEach(() => on.close())

/** Reads an article again as something else. */
function readAgain(id: ReturnType<typeof A>, read: ReadArticle) {
  const { context, session } = on.desk
  const workers = {
    ...handReader,
    read: async () => ok({ article: read, members: [], isTable: false, compressed: deflateSync('') }),
  }
  const desk = {
    context: { ...context, workers, emit: () => undefined },
    session: { ...session, changed: () => undefined },
  } as unknown as Desk
  return createReextraction(desk).run({ kind: 'articles', ids: [id] }, true)
}

describe('a breach that was merged away', () => {
  beforeEach(() => {
    addNote(on.desk, { on: { breachId: B(2), factId: null }, body: 'kept in the cold' })
    addNote(on.desk, { on: { articleId: A(1) }, body: 'compare [[B-0002]]' })
    mergeBreaches(on.desk, B(1), [B(2)])
  })

  it('takes its notes along, and what points to it is found under both ids', () => {
    expect(listNotes(on.vault, { breachId: B(2), factId: null }, 9).map(({ body }) => body)).toEqual([
      'kept in the cold',
    ])
    for (const id of [B(1), B(2)]) expect(backLinks(on.vault, id, null)).toHaveLength(1)
    expect(listNotes(on.vault, { articleId: A(1) }, 9)[0]?.links).toMatchObject([
      { target: B(2), name: getBreach(on.vault, B(1)).name },
    ])
    expect(addNote(on.desk, { on: { breachId: B(2), factId: null }, body: 'more' }).on).toMatchObject({
      breachId: B(1),
    })
    expect(breachNames(on.vault, [B(2)])).toMatchObject([{ breachId: B(2) }])
    expect(verifyVault(on.vault).faults).toEqual([])
  })

  it('shows what it became, its own history before that, and what it was on a day before', () => {
    addTag(on.desk, { path: 'later', targets: [B(2)] })
    const labels = breachHistory(on.vault, { id: B(2), limit: 9 }).map(({ label }) => label)
    expect(labels[0]).toBe('Tagged B-0002 with later')
    expect(labels[1]).toBe('Merged B-0002 into B-0001')
    expect(labels.at(-1)).toMatch(/^Imported .* as A-0003$/)
    expect(readLedger(on.vault, B(2), {}).breachId).toBe(B(1))
    expect(() => getBreach(on.vault, B(2), '2020-01-01' as never)).toThrow('There was no breach B-0002')
  })
})

it('tells under an id that was merged twice what was done to each breach it stood for, and to no other', () => {
  const tag = (id: ReturnType<typeof B>, path: string) => addTag(on.desk, { path, targets: [id] })
  tag(B(1), 'first-alone')
  tag(B(2), 'second-alone')
  mergeBreaches(on.desk, B(1), [B(2)])
  tag(B(1), 'first-and-second')
  tag(B(3), 'third-alone')
  mergeBreaches(on.desk, B(3), [B(1)])
  tag(B(3), 'all')
  const labels = (number: number) =>
    breachHistory(on.vault, { id: B(number), limit: 99 })
      .map(({ label }) => label)
      .filter(label => !label.startsWith('Imported'))
  const second = [
    'Tagged B-0003 with all',
    'Merged B-0001 into B-0003',
    'Tagged B-0001 with first-and-second',
    'Merged B-0002 into B-0001',
    'Tagged B-0002 with second-alone',
  ]
  expect(labels(2)).toEqual(second)
  expect(labels(1)).toEqual([...second.slice(0, 4), 'Tagged B-0001 with first-alone'])
  expect(labels(3)).toEqual([...second.slice(0, 2), 'Tagged B-0003 with third-alone'])
  undo(on.vault, author)
  undo(on.vault, author)
  tag(B(1), 'again')
  expect(labels(2)).toEqual([
    'Tagged B-0001 with again',
    'Took back: Merged B-0001 into B-0003',
    'Took back: Tagged B-0003 with all',
    ...second,
  ])
})

it('an id is on a day what it stood for then', () => {
  const desk = (day: string) => deskOf(on.vault, () => new Date(`${day}T10:00:00Z`))
  mergeBreaches(desk('2027-01-01'), B(1), [B(2)])
  mergeBreaches(desk('2027-02-01'), B(3), [B(1)])
  const asOf = (day: string) => getBreach(on.vault, B(2), day).breachId
  expect(['2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01'].map(asOf)).toEqual([B(2), B(1), B(1), B(3)])
})

it('a rule does not tag again what was merged, split off or deleted and brought back', () => {
  const rule = { condition: 'people:>1', tag: 'ruled', runsOnImport: true }
  saveRule(on.desk, { ...rule, name: 'R', target: 'breaches' })
  applyRules(on.desk, [])
  const remembered = () =>
    on.vault.db.prepare('SELECT target FROM rule_taggings ORDER BY target').pluck().all()
  expect(remembered()).toEqual([B(1), B(2), B(3)])
  on.reversibly(() => mergeBreaches(on.desk, B(1), [B(2)]))
  expect(remembered()).toEqual([B(1), B(3)])
  on.reversibly(() => splitBreach(on.desk, { id: B(1), articles: [A(1)], claims: [] }))
  expect(remembered()).toEqual([B(1), B(3), B(4)])
  on.reversibly(() => deleteBreaches(on.desk, [B(3)], false))
  expect(remembered()).toEqual([B(1), B(4)])
})

it('deleting takes the tags along that nothing else carries, and a note’s story stays', () => {
  addTag(on.desk, { path: 'only/here', targets: [B(2)] })
  const { noteId } = addNote(on.desk, { on: { breachId: B(2), factId: null }, body: 'told once' })
  deleteBreaches(on.desk, [B(2)], true)
  expect(listTags(on.vault)).toEqual([])
  expect(noteHistory(on.vault, noteId).map(({ body }) => body)).toEqual(['told once', null])
  undo(on.vault, author)
  expect(listTags(on.vault).map(({ path }) => path)).toEqual(['only', 'only/here'])
})

describe('an article that is read again', () => {
  it('keeps its highlights in their place, or without it, and tells of those', async () => {
    const text = on.vault.tables.articles.text(1)
    const mark = (quote: string) => {
      const start = text.indexOf(quote)
      return addHighlight(on.desk, {
        articleId: A(1),
        start,
        end: start + quote.length,
        colour: '#e0b341',
        note: null,
      })
    }
    mark('41218 people')
    mark('Larch loses')
    const read = article('Another head', [breachAt('Larch Valley', 41_218, '2024-03-04')], 'More before.')
    const report = await readAgain(A(1), read)
    expect(report.lostHighlights).toMatchObject([{ highlightId: 'H-0002', quote: 'Larch loses' }])
    const highlights = listHighlights(on.vault, A(1))
    const kept = highlights.find(({ isLost }) => !isLost)
    expect(read.text.slice(kept?.start, kept?.end)).toBe('41218 people')
    expect(lostAnchors(on.vault).highlights).toHaveLength(1)
    expect(verifyVault(on.vault).faults).toEqual([])
    await readAgain(A(1), article('Larch loses records', [breachAt('Larch Valley', 41_218, '2024-03-04')]))
    expect(lostAnchors(on.vault).highlights).toEqual([])
  })

  it('leaves what a person split apart, and puts what is new to the breach it is about', async () => {
    const told = [...breachAt('Larch Valley', 41_218, '2024-03-04'), claim('country', 'ES', 'in Spain')]
    const { articleId } = save(on.vault, article('Larch once more', [told]))
    const country = on.vault.tables.claims.ofArticle(Number(articleId.slice(2))).at(-1)
    if (country === undefined) throw new Error('no such claim')
    const { breachId } = splitBreach(on.desk, { id: B(1), articles: [], claims: [country.claimId] })
    const oak = breachAt('Oak Air', 512_904, '2022-11-30')
    await readAgain(articleId, article('Larch, once more', [told, oak]))
    const now = on.vault.tables.articles.some([Number(articleId.slice(2))])[0]
    expect(now?.breachIds).toEqual([B(1), B(3), breachId])
    expect(
      getBreach(on.vault, breachId).facts.find(({ factId }) => factId === 'country')?.claims,
    ).toMatchObject([{ claimId: country.claimId }])
    expect(verifyVault(on.vault).faults).toEqual([])
  })
})

it('articles that tell of ever more people are of one breach', async () => {
  const grown = await groupedVault()
  const tell = (on: string, people: number) => {
    const told = breachAt('Zeppelin Care', people, '2024-01-09')
    const publishedOn = { value: on, origin: 'text', evidence: null } as const
    return save(grown.vault, { ...article(`Zeppelin Care ${people}`, [told]), publishedOn }).breachIds
  }
  expect([tell('2024-02-01', 500), tell('2024-05-10', 12_000), tell('2024-12-20', 914_138)]).toEqual([
    [B(1)],
    [B(1)],
    [B(1)],
  ])
  grown.close()
})
