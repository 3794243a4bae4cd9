// Reading again where an article tells of several breaches, of others than before, or of none.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { article, breachAt, removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { type Readings, startReadings } from './readings.ts'

let folder: string
let desk: Readings
beforeEach(async () => {
  folder = temporaryFolder()
  desk = await startReadings(folder)
})
afterEach(async () => {
  expect((await desk.call('vaults.verify', {})).faults).toEqual([])
  await desk.close()
  removeFolder(folder)
})

const ash = breachAt('Ash Bank', 500, '2021-01-01')
const birch = breachAt('Birch Rail', 70_000, '2024-06-06')
const cedar = breachAt('Cedar Post', 900, '2019-09-09')
const again = () => desk.call('reextraction.run', { kind: 'all' })
const fates = async () =>
  (await again()).differences.flatMap(({ breaches }) =>
    breaches.map(({ fate, breachId: id, name }) => [fate, id, name]),
  )
const breaches = async () =>
  (await desk.call('breaches.list', {})).map(one => [one.breachId, one.name, one.articles]).reverse()

describe('breaches in an article that is read again', () => {
  it('stay who they are when they are told of in another order', async () => {
    await desk.bring('a', article('Two at once', [ash, birch]))
    const before = await breaches()
    desk.read('a', article('Two at once', [birch, ash]))
    const report = await again()
    expect(report.claims).toMatchObject({ moved: 6, added: 0, removed: 0, changed: 0 })
    expect(await breaches()).toEqual(before)
  })

  it('stay who they are under another name when nothing else could be meant', async () => {
    await desk.bring('a', article('One', [ash]))
    desk.read('a', article('One', [breachAt('The Savings House', 888, '2020-02-02')]))
    expect(await fates()).toEqual([['same', 'B-0001', 'Ash Bank']])
    expect(await breaches()).toEqual([['B-0001', 'The Savings House', 1]])
  })

  it('are added, and join one that the vault knows', async () => {
    await desk.bring('a', article('One', [ash]))
    await desk.bring('b', article('Other', [birch]))
    desk.read('a', article('One', [ash, birch, cedar]))
    expect(await fates()).toEqual([
      ['same', 'B-0001', 'Ash Bank'],
      ['added', 'B-0002', 'Birch Rail'],
      ['added', 'B-0003', 'Cedar Post'],
    ])
    expect(await breaches()).toEqual([
      ['B-0001', 'Ash Bank', 1],
      ['B-0002', 'Birch Rail', 2],
      ['B-0003', 'Cedar Post', 1],
    ])
  })

  it('are removed when nobody tells of them any more, and an undo brings them back', async () => {
    await desk.bring('a', article('Two at once', [ash, birch]))
    desk.read('a', article('Two at once', []))
    expect((await fates()).map(([fate]) => fate)).toEqual(['gone', 'gone'])
    expect(await breaches()).toEqual([])
    expect((await desk.call('articles.list', {}))[0]).toMatchObject({ isBreach: false, breachIds: [] })
    await desk.call('history.undo', {})
    expect(await breaches()).toEqual([
      ['B-0001', 'Ash Bank', 1],
      ['B-0002', 'Birch Rail', 1],
    ])
  })

  it('are removed though a rule has tagged them, but not when a person has', async () => {
    const rule = { name: 'R', condition: 'people:>0', tag: 'ruled', runsOnImport: true }
    await desk.call('rules.save', { ...rule, target: 'breaches' })
    await desk.bring('a', article('One', [ash]))
    await desk.bring('b', article('Other', [birch]))
    expect((await desk.call('breaches.list', { tag: 'ruled' })).map(one => one.breachId)).toHaveLength(2)
    await desk.call('tags.add', { path: 'mine', targets: [breachId(2)] })
    desk.read('a', article('One', []))
    desk.read('b', article('Other', []))
    expect(await fates()).toEqual([
      ['gone', 'B-0001', 'Ash Bank'],
      ['same', 'B-0002', 'Birch Rail'],
    ])
    expect(await breaches()).toEqual([['B-0002', 'Other', 1]])
    await desk.call('history.undo', {})
    expect((await desk.call('breaches.get', { id: breachId(1) })).tags).toEqual(['ruled'])
  })

  it('lose an article that tells of them no longer, where another does', async () => {
    await desk.bring('a', article('One', [ash]))
    await desk.bring('b', article('The same elsewhere', [ash], 'Told in other words.'))
    desk.read('b', article('The same elsewhere', [], 'Told in other words.'))
    expect(await fates()).toEqual([['left', 'B-0001', 'Ash Bank']])
    expect(await breaches()).toEqual([['B-0001', 'Ash Bank', 1]])
    expect((await desk.call('history.breach', { id: breachId(1) }))[0]).toMatchObject({
      kind: 'reextract',
      articles: { added: [], removed: ['A-0002'] },
    })
  })

  it.each([
    ['a tag', () => desk.call('tags.add', { path: 'board', targets: [breachId(1)] })],
    [
      'a value of their own',
      () =>
        desk.call('verdicts.give', {
          breachId: breachId(1),
          factId: 'country',
          decision: { kind: 'override', value: 'ES', reason: 'letter' },
        }),
    ],
  ])('stay with their article while an analyst has given them %s', async (_, give) => {
    await desk.bring('a', article('One', [ash]))
    await give()
    desk.read('a', article('One', []))
    expect((await fates()).map(([fate]) => fate)).toEqual(['same'])
    expect(await breaches()).toEqual([['B-0001', 'One', 1]])
  })
})

describe('what is known of an article', () => {
  const told = (people: number, on: string, body: string) => ({
    ...article(`Told ${on}`, [breachAt('Ash Bank', people, '2021-01-01')], body),
    publishedOn: { value: on, origin: 'text' as const, evidence: null },
  })
  const people = async () => (await desk.call('breaches.list', {}))[0]?.individualsAffected

  it('decides anew which claim is shown when its date is corrected, and tells so in the history', async () => {
    await desk.bring('a', told(500, '2024-03-01', 'Some words here.'))
    await desk.bring('b', told(450, '2024-02-01', 'Other words there, quite a few of them.'))
    expect(await people()).toBe(500)
    const later = {
      ...told(450, '2024-02-01', 'Other words there, quite a few of them.'),
      title: 'A new title',
    }
    desk.read('b', { ...later, publishedOn: { value: '2024-09-01', origin: 'text', evidence: null } })
    const { differences } = await again()
    expect(differences).toMatchObject([
      {
        articleId: 'A-0002',
        isTextChanged: false,
        fields: [
          { field: 'title', before: 'Told 2024-02-01', after: 'A new title' },
          { field: 'publishedOn', before: '2024-02-01', after: '2024-09-01' },
        ],
      },
    ])
    expect(await people()).toBe(450)
    const [edit] = await desk.call('history.breach', { id: breachId(1), factId: 'individualsAffected' })
    expect(edit).toMatchObject({
      label: 'Read A-0002 again: what is known of it changed',
      facts: [{ before: { values: [{ value: 500 }] }, after: { values: [{ value: 450 }] } }],
    })
    expect(await desk.call('search.articles', { query: '"new title"' })).toHaveLength(1)
    await desk.call('history.undo', {})
    expect(await people()).toBe(500)
    expect(await desk.call('search.articles', { query: '"new title"' })).toHaveLength(0)
  })
})

describe('which articles are read again', () => {
  const older = { kind: 'older' as const }
  const bring = async () => {
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six'])
      await desk.bring(name, article(`About ${name}`, [breachAt(name, 500)]))
  }

  it('those named, each once', async () => {
    await bring()
    const read: string[] = []
    desk.onRead = () => void read.push('one')
    const ids = [articleId(2), articleId(4), articleId(2)]
    expect(await desk.call('reextraction.run', { kind: 'articles', ids })).toMatchObject({ articles: 2 })
    expect(read).toHaveLength(2)
    const kinds = (await desk.call('history.list', { limit: 2 })).map(({ kind, subject }) => [kind, subject])
    // Nothing differed, not even the version of the rules, so there is nothing to tell.
    expect(kinds.map(([kind]) => kind)).toEqual(['import', 'import'])
  })

  it('none when all were read with the rules of today, and a problem for one that is not there', async () => {
    await bring()
    expect(await desk.call('reextraction.preview', older)).toMatchObject({ articles: 0, isCancelled: false })
    const missing = { kind: 'articles' as const, ids: [articleId(99)] }
    expect((await desk.problemOf('reextraction.preview', missing)).message).toBe(
      'There is no article A-0099.',
    )
  })

  it('one run at a time, which can be cancelled', async () => {
    await bring()
    const begun = Promise.withResolvers<void>()
    const goOn = Promise.withResolvers<void>()
    desk.onRead = async () => {
      begun.resolve()
      await goOn.promise
    }
    const running = again()
    await begun.promise
    expect((await desk.problemOf('reextraction.run', { kind: 'all' })).code).toBe('under-way')
    await desk.call('reextraction.cancel', {})
    goOn.resolve()
    const report = await running
    expect(report).toMatchObject({ isCancelled: true, articles: 6 })
    expect(report.changed + report.unchanged).toBeLessThan(6)
    expect((await desk.problemOf('reextraction.cancel', {})).code).toBe('not-found')
  })
})
