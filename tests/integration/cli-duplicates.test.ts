import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli } from '../helpers/cli.ts'
import { asWireCopy, stories } from '../helpers/wire-stories.ts'
import { removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

const parent = temporaryFolder()
const vault = join(parent, 'desk.breachdesk')
const env = { BREACHDESK_PASSPHRASE: 'four plain words here', BREACHDESK_DATA: join(parent, 'data') }
const run = (...words: string[]) => cli([...words, '--vault', vault], env)

beforeAll(async () => {
  const folder = join(parent, 'articles')
  mkdirSync(folder)
  const other = stories.en.replaceAll('Orvane Dental', 'Quillmere Optics').replaceAll('48,200', '7,310')
  writeFileSync(join(folder, '1.txt'), stories.en)
  writeFileSync(join(folder, '2.txt'), asWireCopy(stories.en, 'Dentists lose patient files', 'Marit Sonne'))
  writeFileSync(join(folder, '3.txt'), other)
  await cli(['create', vault], env)
})
afterAll(() => removeFolder(parent))

describe('breachdesk duplicates', () => {
  it('lists the clusters of an import with their likeness', async () => {
    const imported = await run('import', join(parent, 'articles'), '--json')
    expect(imported.jsonLines().slice(0, 3)).toMatchObject([
      { file: '1.txt', outcome: 'imported' },
      { file: '2.txt', outcome: 'near_duplicate', articleId: 'A-0002' },
      { file: '3.txt', outcome: 'imported' },
    ])
    const { out, code } = await run('duplicates')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^A-0001 .*Orvane Dental says 48,200.*\nA-0002 +\d\d % .*Dentists lose patient files\n$/,
    )
    expect((await run('duplicates', 'a-0002', '--json')).json()).toMatchObject([
      { first: { articleId: 'A-0001' }, others: [{ articleId: 'A-0002' }] },
    ])
    expect((await run('duplicates', 'A-0003')).out).toBe('A-0003 is not nearly the same as any other.\n')
    expect((await run('list', '--json')).json()).toMatchObject([
      { articles: 1, sources: 1 },
      { articles: 2, sources: 1 },
    ])
  })

  it('says that two are not the same, and that they are after all', async () => {
    const apart = await run('duplicates', 'A-0002', '--not-same', 'a-0001', '--json')
    expect(apart.json()).toEqual([])
    expect((await run('duplicates')).out).toBe('No article is nearly the same as another.\n')
    expect((await run('history', 'A-0002')).out).toContain('Said that A-0002 is not the same as A-0001')
    expect((await run('duplicates', '--find', '--json')).json()).toEqual([])
    expect((await run('duplicates', 'A-0002', '--same', 'A-0001', '--json')).json()).toHaveLength(1)
    expect((await run('undo')).out).toContain('Undone: Said that A-0002 is the same as A-0001')
    expect((await run('undo')).out).toContain('Undone: Said that A-0002 is not the same as A-0001')
    expect((await run('show', 'A-0002')).out).toMatch(/^Nearly the same as A-0001 \(\d\d %\)$/m)
  })

  it.each([
    [['--not-same', 'A-0001'], 'Name the article before'],
    [['A-0002', '--not-same', 'B-0001'], '"B-0001" is no article'],
    [['A-0002', '--not-same', 'A-0001', '--same', 'A-0001'], 'either --not-same or --same'],
  ])('refuses %j', async (words, sentence) => {
    const { code, error } = await run('duplicates', ...words)
    expect(code).toBe(2)
    expect(error).toContain(sentence)
  })

  it('names a problem', async () => {
    const { code, error } = await run('duplicates', 'A-0009')
    expect([code, error]).toEqual([1, 'There is no article A-0009.\n'])
  })
})
