import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '../../../src-main/contract/index.ts'
import type { ReadArticle } from '../../../src-main/domain/article.ts'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import { breachId } from '../../../src-main/domain/ids.ts'
import { ok } from '../../../src-main/domain/result.ts'
import { article, breachAt, claim, removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { dropped, handReader, type Services, startWithVault } from './start-services.ts'

/** A fact whose sentence does not hold the word for its value, as in another language. */
const choice = (factId: FactId, value: string) => claim(factId, value, 'dicho queda')

/** The articles the vault holds, in order; an article is read by the name of its file. */
const told: readonly ReadArticle[] = [
  article('Ataque a la Clínica Los Fresnos', [
    [
      ...breachAt('Clínica Los Fresnos', 120_000, '2024-03-04'),
      choice('sector', 'healthcare'),
      choice('country', 'ES'),
      choice('attackVector', 'ransomware'),
      choice('dataTypes.exposed', 'ssn'),
      choice('dataTypes.exposed', 'diagnosis'),
    ],
  ]),
  // A second article about the first breach, which contradicts it.
  article(
    'Fresnos clinic attack larger than thought',
    [[...breachAt('Clínica Los Fresnos', 140_000, '2024-03-04'), choice('threatActor', 'Rust Fox')]],
    'The clinic said more patients are concerned.',
  ),
  // Two breaches in one article.
  article(
    'Deux fuites en une semaine',
    [
      [...breachAt('Banque du Lac', 800, '2023-11'), choice('sector', 'finance'), choice('country', 'FR')],
      [...breachAt('Hôpital Saint-Roch', 90, '2024'), choice('sector', 'healthcare')],
    ],
    'Une semaine noire.',
  ),
  { ...article('Markt am Samstag', [], 'Der Markt war gut besucht.'), publishedOn: null, outlet: 'Talbote' },
]
const languages = ['es', 'en', 'fr', 'de'] as const

const folder = temporaryFolder()
let services: Services
beforeAll(async () => {
  services = await startWithVault(folder, {
    ...handReader,
    async read({ name, bytes }) {
      const index = Number(name.slice(0, 1))
      const read = told[index]
      const lang = languages[index] ?? null
      if (read === undefined) return handReader.read({ name, bytes })
      return ok({ article: { ...read, lang }, members: [], isTable: false, compressed: bytes })
    },
  })
  const sources = told.map((_, index) => dropped(`${index}-story.txt`, `story ${index}`))
  for (const source of sources) await services.call('imports.run', { sources: [source] })
  await services.call('tags.add', { path: 'watch/Clinics', targets: [breachId(1)] })
  await services.call('tags.add', { path: 'to read', targets: ['A-0004' as never] })
})
afterAll(async () => {
  await services.close()
  removeFolder(folder)
})

const run = async (query: string, kind: 'articles' | 'breaches', more: Partial<Input<'search.run'>> = {}) => {
  const page = await services.call('search.run', { query, kind, sort: 'added', isReversed: true, ...more })
  return page.kind === 'articles'
    ? page.hits.map(({ article: { articleId } }) => Number(articleId.slice(2)))
    : page.hits.map(({ breach }) => Number(breach.breachId.slice(2)))
}

describe('a search of articles and of breaches', () => {
  it.each<[string, number[], number[]]>([
    ['', [1, 2, 3, 4], [1, 2, 3]],
    ['fresnos', [1, 2], [1]],
    ['FRESNOS clinica', [1, 2], [1]],
    ['semaine', [3], [2, 3]],
    ['markt', [4], []],
    // Words of facts find the articles that tell of them, in whatever language.
    ['ransomware', [1, 2], [1]],
    ['healthcare', [1, 2, 3], [1, 3]],
    ['"social security number"', [1, 2], [1]],
    ['Spanien', [1, 2], [1]],
    ['healthcare semaine', [3], [3]],
    ['clinics', [1, 2], [1]],
    ['talbote', [4], []],
    ['lang:es', [1], [1]],
    ['lang:es,fr', [1, 3], [1, 2, 3]],
    ['-lang:es', [2, 3, 4], [2, 3]],
    ['sector:healthcare', [1, 2, 3], [1, 3]],
    ['-sector:healthcare', [4], [2]],
    ['people:>100000', [1, 2], [1]],
    ['people:<500', [3], [3]],
    ['people:800', [3], [2]],
    // One breach must meet both: the bank has more than 500, the hospital is healthcare.
    ['sector:healthcare people:>500', [1, 2], [1]],
    ['sector:healthcare people:100..900', [], []],
    ['(sector:finance OR people:<100) country:FR', [3], [2]],
    ['-(sector:healthcare country:ES)', [3, 4], [2, 3]],
    ['discovered:2024-03', [1, 2], [1]],
    ['discovered:2024', [1, 2, 3], [1, 3]],
    ['discovered:>=2024-01-02', [1, 2], [1]],
    ['discovered:2023-11-01..2023-12', [3], [2]],
    ['discovered:2023-11-02..', [1, 2, 3], [1, 3]],
    ['country:Spain', [1, 2], [1]],
    ['vector:ransomware', [1, 2], [1]],
    ['data:ssn,name', [1, 2], [1]],
    ['data:ssn data:diagnosis', [1, 2], [1]],
    ['victim:fresnos', [1, 2], [1]],
    ['victim:fresn', [], []],
    ['victim:fresn*', [1, 2], [1]],
    ['victim:"los fresnos"', [1, 2], [1]],
    ['victim:"saint roch"', [3], [3]],
    ['actor:fox', [1, 2], [1]],
    ['has:actor', [1, 2], [1]],
    ['-has:country', [4], [3]],
    ['has:conflict', [1, 2], [1]],
    ['conflict:people', [1, 2], [1]],
    ['conflict:discovered', [], []],
    ['is:conflict', [1, 2], [1]],
    ['is:breach', [1, 2, 3], [1, 2, 3]],
    ['-is:breach', [4], []],
    ['is:duplicate', [], []],
    ['tag:watch', [1, 2], [1]],
    ['tag:"TO READ"', [4], []],
    ['tag:wat', [], []],
    ['-has:tag', [3], [2, 3]],
    ['has:note', [], []],
    ['has:published', [1, 2, 3], [1, 2, 3]],
    ['title:ataque', [1], [1]],
    ['outlet:test', [1, 2, 3], [1, 2, 3]],
    ['file:story', [1, 2, 3, 4], [1, 2, 3]],
    ['id:b2', [3], [2]],
    ['id:A-0001,B-0003', [1, 3], [1, 3]],
    ['id:b99', [], []],
    ['lang:es OR sector:finance', [1, 3], [1, 2]],
    ['fres', [1, 2], [1]],
  ])('%s', async (query, articles, breaches) => {
    expect(await run(query, 'articles')).toEqual(articles)
    expect(await run(query, 'breaches')).toEqual(breaches)
  })

  it('says no in one sentence, and sorts by nothing there is not', async () => {
    expect(await services.problemOf('search.run', { query: 'sectr:x' })).toEqual({
      code: 'invalid-query',
      message: 'There is no field “sectr”; did you mean sector:?',
    })
    const wrong = { query: '', kind: 'articles', sort: 'people' } as const
    expect((await services.problemOf('search.run', wrong)).message).toContain('choose relevance, added')
    expect((await services.problemOf('search.run', { query: '', after: '[1' })).code).toBe('invalid-input')
  })

  it('shows of a breach the article that fits best, with its matches', async () => {
    const page = await services.call('search.run', { query: 'patients', kind: 'breaches' })
    const [hit] = page.kind === 'breaches' ? page.hits : []
    expect(hit?.articleId).toBe('A-0002')
    expect(hit?.matches.map(([start, end]) => hit.snippet.slice(start, end))).toEqual(['patients'])
  })
})

describe('what is found by other words than those of its text', () => {
  it.each([
    ['healthcare', 'articles', 1, ['sector:healthcare']],
    ['spanien', 'articles', 1, ['country:ES']],
    ['clinics', 'breaches', 1, ['tag:watch/clinics']],
    ['talbote', 'articles', 4, ['outlet:talbote']],
    ['social* -markt', 'breaches', 1, ['data:ssn']],
    ['fresnos', 'articles', 1, []],
    ['lang:es', 'articles', 1, []],
  ] as const)('says where: %s', async (query, kind, number, expected) => {
    const { hits } = await services.call('search.run', { query, kind })
    const hit = hits.find(one =>
      ('breach' in one ? one.breach.breachId : one.article.articleId).endsWith(`-000${number}`),
    )
    expect(hit?.elsewhere).toEqual(expected)
    for (const condition of expected) expect(await run(condition, kind), condition).toContain(number)
  })
})

describe('an order', () => {
  it.each<[Input<'search.run'>['sort'] & string, boolean, number[]]>([
    ['added', false, [3, 2, 1]],
    ['people', false, [1, 2, 3]],
    ['people', true, [3, 2, 1]],
    ['discovered', false, [1, 3, 2]],
    ['discovered', true, [2, 3, 1]],
    ['name', false, [2, 1, 3]],
    ['name', true, [3, 1, 2]],
    // Nobody knows when people were told: what has no value comes last, the last made first.
    ['notified', false, [3, 2, 1]],
  ])('of breaches by %s, reversed: %s', async (sort, isReversed, expected) => {
    expect(await run('', 'breaches', { sort, isReversed })).toEqual(expected)
    expect(await pages('', 'breaches', { sort, isReversed })).toEqual(expected)
  })

  it.each([
    ['published', false, [3, 2, 1, 4]],
    ['published', true, [1, 2, 3, 4]],
    ['relevance', false, [4, 3, 2, 1]],
  ] as const)('of articles by %s, reversed: %s', async (sort, isReversed, expected) => {
    expect(await pages('', 'articles', { sort, isReversed })).toEqual(expected)
  })

  it('has the best match first: what stands in the title, then in the text, then in a fact', async () => {
    const best = await run('clinic ransomware OR clinic', 'articles', { sort: 'relevance' })
    expect(best).toEqual([2])
    expect(await pages('clinic OR healthcare', 'articles', { sort: 'relevance' })).toEqual([2, 3, 1])
  })
})

/** The numbers of all pages of one row. */
async function pages(query: string, kind: 'articles' | 'breaches', more: Partial<Input<'search.run'>>) {
  const numbers: number[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof services.call<'search.run'>>> = await services.call('search.run', {
      query,
      kind,
      limit: 1,
      after,
      ...more,
    })
    numbers.push(
      ...(page.kind === 'articles'
        ? page.hits.map(({ article: { articleId } }) => Number(articleId.slice(2)))
        : page.hits.map(({ breach }) => Number(breach.breachId.slice(2)))),
    )
    after = page.next
  } while (after !== null && numbers.length < 20)
  return numbers
}

describe('what is derived', () => {
  it('follows verdicts, tags and undo', async () => {
    const decision = { kind: 'override' as const, value: 'Praxis Nord', reason: 'renamed' }
    await services.call('verdicts.give', { breachId: breachId(3), factId: 'victim', decision })
    expect(await run('victim:"praxis nord"', 'breaches')).toEqual([3])
    expect(await run('praxis', 'articles')).toEqual([3])
    expect(await run('victim:roch', 'breaches')).toEqual([])
    await services.call('history.undo', {})
    expect(await run('praxis', 'articles')).toEqual([])
    expect(await run('victim:roch', 'breaches')).toEqual([3])

    await services.call('tags.remove', { path: 'watch/clinics', targets: [breachId(1)] })
    expect(await run('tag:watch OR clinics', 'breaches')).toEqual([])
    await services.call('history.undo', {})
    expect(await run('tag:watch clinics', 'breaches')).toEqual([1])
  })

  it('knows copies, and forgets what is no copy any more', async () => {
    const pair = { id: 'A-0002' as never, other: 'A-0001' as never }
    await services.call('articles.theSame', pair)
    expect(await run('is:duplicate', 'articles')).toEqual([2])
    await services.call('articles.notTheSame', pair)
    expect(await run('is:duplicate', 'articles')).toEqual([])
    for (let step = 0; step < 2; step += 1) await services.call('history.undo', {})
    expect(await run('-is:duplicate', 'articles')).toEqual([1, 2, 3, 4])
  })

  it('is gone with what it was derived from, and back with it', async () => {
    await services.call('imports.run', { sources: [dropped('9.txt', 'Zebra\nZebra Works | 7 | 2022-02-02')] })
    const counts = async () => (await services.call('search.facets', { query: '', kind: 'articles' })).total
    expect(await run('people:7', 'articles')).toEqual([5])
    expect(await counts()).toBe(5)
    await services.call('history.undo', {})
    expect(await run('people:7', 'articles')).toEqual([])
    expect(await run('zebra', 'breaches')).toEqual([])
    expect(await counts()).toBe(4)
    await services.call('history.redo', {})
    expect(await run('zebra', 'breaches')).toEqual([4])
    await services.call('history.undo', {})
  })
})

describe('facets', () => {
  const facets = async (query: string, kind: 'articles' | 'breaches') => {
    const { facets } = await services.call('search.facets', { query, kind })
    return Object.fromEntries(
      facets.map(({ field, values }) => [field, values.map(({ value, count }) => `${value} ${count}`)]),
    )
  }

  it('count articles, each once', async () => {
    expect(await facets('', 'articles')).toEqual({
      lang: ['de 1', 'en 1', 'es 1', 'fr 1'],
      outlet: ['"the test" 3', 'talbote 1'],
      published: ['2024 3'],
      sector: ['healthcare 3', 'finance 1'],
      country: ['ES 2', 'FR 1'],
      discovered: ['2024 3', '2023 1'],
      vector: ['ransomware 2'],
      tag: ['watch 2', 'watch/clinics 2', '"to read" 1'],
    })
  })
  it('count breaches, with their tags under every tag above', async () => {
    expect(await facets('sector:healthcare', 'breaches')).toEqual({
      lang: ['fr 1', 'en 1', 'es 1'].sort(),
      outlet: ['"the test" 2'],
      published: ['2024 2'],
      sector: ['healthcare 2'],
      country: ['ES 1'],
      discovered: ['2024 2'],
      vector: ['ransomware 1'],
      tag: ['watch 1', 'watch/clinics 1'],
    })
  })
  it('have values that can be asked for, and labels as people write them', async () => {
    const { facets } = await services.call('search.facets', { query: '', kind: 'articles' })
    const ofBreaches = await services.call('search.facets', { query: '', kind: 'breaches' })
    for (const { field, values } of ofBreaches.facets)
      for (const { value, count } of values)
        expect(await run(`${field}:${value}`, 'breaches'), `${field}:${value}`).toHaveLength(count)
    const labels = facets.flatMap(({ field, values }) => values.map(({ label }) => `${field} ${label}`))
    expect(labels).toEqual(expect.arrayContaining(['lang Spanish', 'outlet The Test', 'country Spain']))
    for (const { field, values } of facets)
      for (const { value, count } of values)
        expect(await run(`${field}:${value}`, 'articles'), `${field}:${value}`).toHaveLength(count)
  })
})
