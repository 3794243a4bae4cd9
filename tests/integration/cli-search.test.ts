import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli } from '../helpers/cli.ts'
import { sampleFiles, samplesFolder } from '../helpers/seeds.ts'

const root = mkdtempSync(join(tmpdir(), 'breachdesk-search-'))
const vault = join(root, 'desk.breachdesk')
const env = { BREACHDESK_PASSPHRASE: 'correct horse battery', BREACHDESK_DATA: join(root, 'data') }
const search = (...words: string[]) => cli(['search', ...words, '--vault', vault], env)

beforeAll(async () => {
  await cli(['create', vault], env)
  await cli(['import', samplesFolder, '--vault', vault], env)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('search on the command line', () => {
  it('finds articles and breaches by fields, and says how many there are', async () => {
    const spanish = (await search('lang:es', '--json')).json() as { article: { lang: string } }[]
    expect(spanish.length).toBeGreaterThan(1)
    expect(new Set(spanish.map(({ article }) => article.lang))).toEqual(new Set(['es']))
    const { out } = await search('lang:es', '--limit', '1')
    expect(out).toMatch(new RegExp(`^A-\\d+ .*\\n.*\\n… 1 of ${spanish.length}\\n$`))
    const breaches = (await search('has:people', '--breaches', '--sort', 'people', '--json')).json() as {
      breach: { individualsAffected: number }
    }[]
    const people = breaches.map(({ breach }) => breach.individualsAffected)
    expect(people.length).toBeGreaterThan(1)
    expect(people).toEqual([...people].sort((a, b) => b - a))
  })

  it('says why where the words do not stand in the text', async () => {
    expect((await search('healthcare', 'lang:es')).out).toMatch(/^A-\d+ .*\n {8}\(sector:healthcare\)\n/)
  })

  it('turns round an order, and no relevance', async () => {
    const ids = async (...words: string[]) =>
      ((await search('', ...words, '--json')).json() as { article: { articleId: string } }[]).map(
        ({ article }) => article.articleId,
      )
    expect(await ids('--sort', 'added', '--reverse')).toEqual((await ids('--sort', 'added')).toReversed())
    expect(await search('clinic', '--reverse')).toMatchObject({ code: 2 })
  })

  it('refuses a text that is too long with one sentence', async () => {
    expect((await search('a'.repeat(10_001))).error).toBe('query: a search has at most 10,000 characters\n')
  })

  it('takes a phrase whose quotation marks the shell took away', async () => {
    const [article] = (await search('lang:es', '--limit', '1', '--json')).json() as {
      article: { title: string; articleId: string }
    }[]
    const [first = '', second = '', third = ''] = article?.article.title.split(' ') ?? []
    const found = async (...words: string[]) =>
      ((await search(...words, '--json')).json() as { article: { articleId: string } }[]).map(
        hit => hit.article.articleId,
      )
    expect(await found(`title:${first} ${second} ${third}`, 'lang:es')).toContain(article?.article.articleId)
    expect(await found(`title:${third} ${second} ${first}`, 'lang:es')).toEqual([])
  })

  it('counts what is found', async () => {
    const { out } = await search('', '--facets')
    expect(out).toMatch(new RegExp(`^${sampleFiles.length} articles\\n`))
    expect(out).toMatch(/\nLanguage\n(?: {2}.*\n)* {2}Spanish {2}\(lang:es\) +\d/)
    const counted = (await search('', '--facets', '--breaches', '--json')).json() as { facets: unknown[] }
    expect(counted.facets).toContainEqual(expect.objectContaining({ field: 'sector' }))
  })

  it('points at the word it does not understand', async () => {
    const wrong = await search('clinic sectr:x')
    expect(wrong).toMatchObject({ code: 1, out: '' })
    expect(wrong.error).toBe(
      '  clinic sectr:x\n         ^^^^^\nThere is no field “sectr”; did you mean sector:?\n',
    )
    const asJson = await search('people:many', '--json')
    expect(asJson.json()).toMatchObject({ problem: { code: 'invalid-query' } })
    expect(asJson.code).toBe(1)
  })

  it('keeps, renames and forgets searches, and takes that back', async () => {
    const kept = await search('lang:es', '--save', 'In Spanish')
    expect(kept.code).toBe(0)
    const { out } = await search('--saved')
    expect(out).toMatch(/^NAME +FINDS +WHAT +QUERY\nIn Spanish +\d+ +articles +lang:es\n$/)
    expect((await search('saved:"in spanish"', '--json')).json()).toEqual(
      (await search('lang:es', '--json')).json(),
    )
    expect((await search('--rename', 'In Spanish', '--to', 'Castellano')).out).toMatch(/\nCastellano /)
    expect((await search('--forget', 'castellano')).out).toBe('There are no saved searches yet.\n')
    await cli(['undo', '--vault', vault], env)
    expect((await search('--saved')).out).toMatch(/\nCastellano /)
    expect((await search('--forget', 'nothing')).error).toBe('There is no saved search “nothing”.\n')
  }, 60_000)

  it.each([
    [[], /Write what to search for/],
    [
      ['x', '--sort', 'people'],
      /--sort takes one of relevance, added, published, title, outlet, lang for articles/,
    ],
    [['--rename', 'x'], /takes both names/],
    [['x', '--save', '!'], /at least one letter/],
  ])('%j is wrong usage', async (words, sentence) => {
    const { code, error, out } = await search(...words)
    expect(code).toBe(2)
    expect(error).toMatch(sentence)
    expect(out).toBe('')
  })
})
