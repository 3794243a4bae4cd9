import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli } from '../helpers/cli.ts'
import { removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

const parent = temporaryFolder()
const vault = join(parent, 'desk.breachdesk')
const incidents = join(import.meta.dirname, '../gold/incidents')
const env = { BREACHDESK_PASSPHRASE: 'four plain words here', BREACHDESK_DATA: join(parent, 'data') }
const run = (...words: string[]) => cli([...words, '--vault', vault], env)

/** Ostwald three times in three languages, then Ashcombe's two breaches, each told of twice. */
beforeAll(async () => {
  const folder = join(parent, 'articles')
  mkdirSync(folder)
  for (const file of readdirSync(incidents))
    if (/ostwald|ashcombe/.test(file)) copyFileSync(join(incidents, file), join(folder, file))
  await cli(['create', vault], env)
  const imported = await run('import', folder, '--json')
  const breaches = imported.jsonLines().map(line => (line as { breachIds?: string[] }).breachIds?.[0])
  expect(breaches.slice(0, 7)).toEqual([
    'B-0001',
    'B-0001',
    'B-0001',
    ...['B-0002', 'B-0002', 'B-0003', 'B-0003'],
  ])
})
afterAll(() => removeFolder(parent))

describe('the commands that put breaches together and take them apart', () => {
  it('say why an article is in its breach', async () => {
    const { out } = await run('show', 'B-0001')
    expect(out).toMatch(/A-0002 .*\n +\+6 {2}The victim has the same name: Ostwald/)
    expect(out).toContain('One number of people is the other rounded: 86,214 and 86,000.')
  })

  it('merge, and the id stands for what it became', async () => {
    expect((await run('merge', 'b-0002', 'B-0003')).out).toBe('B-0002  Ashcombe University: 4 articles\n')
    const shown = await run('show', 'B-0003')
    expect(shown.error).toBe('B-0003 was merged into B-0002.\n')
    expect(shown.out).toMatch(/^B-0002 {2}Ashcombe University\nMerged from B-0003\n/)
    expect((await run('undo')).out).toBe('Undone: Merged B-0003 into B-0002\n')
    expect((await run('show', 'B-0003', '--json')).json()).toMatchObject({ breachId: 'B-0003' })
  })

  it('split, and remember that the two differ', async () => {
    expect((await run('split', 'B-0001', 'A-0003')).out).toMatch(/^B-0004 .*: split off B-0001\n$/)
    const refused = await run('merge', 'B-0001', 'B-0004', '--json')
    expect(refused.code).toBe(1)
    expect(refused.json()).toMatchObject({ problem: { code: 'invalid-input' } })
    expect(refused.error).toMatch(/said not to be the same; take that back first\.\n$/)
    await run('suggestions', 'B-0001', '--maybe', 'B-0004')
    const answered = await run('suggestions', 'B-0001', '--accept', 'B-0004')
    expect(answered.out).toBe('There is nothing to decide about B-0001.\n')
    expect((await run('list', '--json')).json()).toMatchObject([{}, {}, { breachId: 'B-0001', articles: 3 }])
  })

  it('move an article, and find again what may be one', async () => {
    expect((await run('move', 'A-0003', 'B-0002')).out).toMatch(/^A-0003 is in B-0002 /)
    await run('undo')
    const { out } = await run('suggestions', '--find')
    expect(out).toBe('There is nothing to decide.\n')
    await run('suggestions', 'B-0001', '--not-same', 'B-0002')
    expect((await run('history', 'B-0001')).out).toContain('Said that B-0001 is not the same as B-0002')
  })

  it('take articles out of the inbox, and put them back', async () => {
    const before = (await run('search', '(-is:reviewed)', '--json')).json() as unknown[]
    expect((await run('reviewed', 'A-0001', 'a-0002')).out).toBe(`${before.length - 2} in the inbox.\n`)
    expect((await run('history')).out).toContain('Reviewed 2 articles')
    expect((await run('reviewed', 'A-0001', '--back', '--json')).json()).toEqual({
      inbox: before.length - 1,
      stillThere: ['A-0001'],
    })
    await run('undo')
    expect((await run('undo')).out).toBe('Undone: Reviewed 2 articles\n')
  })

  it('delete articles and breaches, and bring them back', async () => {
    expect((await run('delete', 'A-0001', 'A-0002')).out).toBe(
      'Deleted A-0001, A-0002; undo brings it back.\n',
    )
    const gone = await run('delete', 'B-0001', '--with-articles', '--json')
    expect(gone.json()).toEqual({ articles: ['A-0003'], breaches: ['B-0001'] })
    const missing = await run('show', 'B-0001')
    expect([missing.code, missing.error]).toEqual([1, 'There is no breach B-0001.\n'])
    await run('undo')
    await run('undo')
    expect((await run('show', 'B-0001', '--json')).json()).toMatchObject({
      articles: [{ articleId: 'A-0001' }, { articleId: 'A-0002' }, { articleId: 'A-0003' }],
    })
    expect((await run('verify')).out).toMatch(/All is well\.\n$/)
  })

  it('start a breach from an article that tells of none', async () => {
    const refused = await run('start', 'A-0001')
    expect([refused.code, refused.error]).toEqual([
      1,
      'A-0001 tells of B-0001 already. Split off what it tells of another breach.\n',
    ])
  })

  it('split off single claims by the numbers the ledger shows', async () => {
    const { out } = await run('ledger', 'B-0001', 'country')
    const claim = /#\d+/.exec(out)?.[0] ?? expect.fail(out)
    expect((await run('split', 'B-0001', '--claims', claim)).out).toMatch(/: split off B-0001\n$/)
    await run('undo')
    expect((await run('split', 'B-0001', '--claims', '0')).error).toMatch(/^"0" is no claim: "ledger" shows/)
    const both = await run('delete', 'B-0001', 'A-0001')
    expect(both.error).toMatch(/^Name articles or breaches, not both at once\.\n/)
  })

  it.each([
    [['merge', 'B-0001']],
    [['merge', 'B-0001', 'A-0001']],
    [['split', 'B-0001']],
    [['split', 'B-0001', '--claims', 'x']],
    [['start', 'B-0001']],
    [['move', 'A-0001', 'Ostwald']],
    [['delete', 'A-0001', 'B-0001']],
    [['delete', 'A-0001', '--with-articles']],
    [['suggestions', '--accept', 'B-0002']],
    [['suggestions', 'B-0001', '--accept', 'B-0002', '--not-same', 'B-0003']],
  ])('%j is wrong usage', async words => expect((await run(...words)).code).toBe(2))
})
