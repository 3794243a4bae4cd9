// What the search box, its filters and the command palette ask for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '../../../src-main/contract/index.ts'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { dropped, type Services, startWithVault } from './start-services.ts'

const folder = temporaryFolder()
let services: Services
beforeAll(async () => {
  services = await startWithVault(folder)
  const names = ['Alder Clinic', 'Birch Bank', 'Compañía Harinera', 'Harbour Company']
  const sources = names.map((name, index) =>
    dropped(`${name}.txt`, `${name}\n${name} | ${100 * (index + 1)} | 2024-0${index + 1}-02`),
  )
  await services.call('imports.run', { sources })
})
afterAll(async () => {
  await services.close()
  removeFolder(folder)
})

const named = async (text: string) => {
  const { breaches, articles } = await services.call('search.names', { text })
  return [breaches.map(({ name }) => name), articles.map(({ title }) => title)]
}

describe('names', () => {
  it('are found by the beginnings of their words in any order, without accents', async () => {
    expect((await named('har comp'))[0]).toEqual(['Harbour Company', 'Compañía Harinera'])
    expect((await named('comp har'))[0]).toEqual(['Compañía Harinera', 'Harbour Company'])
    expect((await named('compañia'))[1]).toEqual(['Compañía Harinera'])
    expect(await named('linic')).toEqual([[], []])
    expect(await named('h')).toEqual([[], []])
  })

  it('follow what is taken back and done again', async () => {
    await services.call('imports.run', {
      sources: [dropped('Elm.txt', 'Elm House\nElm House | 5 | 2024-08')],
    })
    expect(await named('elm')).toEqual([['Elm House'], ['Elm House']])
    await services.call('history.undo', {})
    expect(await named('elm')).toEqual([[], []])
  })
})

describe('what completes a name', () => {
  it('is shown as an article writes it', async () => {
    const query = 'victim:hari'
    const { completions } = await services.call('search.complete', { query, at: query.length })
    expect(completions.map(({ insert, label }) => [insert, label])).toEqual([
      ['"compania harinera"', 'Compañía Harinera'],
    ])
  })
})

describe('a search that leaves out what is wrong', () => {
  const run = (query: string, rest: Partial<Input<'search.run'>> = {}) =>
    services.call('search.run', { query, kind: 'breaches', isLenient: true, ...rest })

  it('finds the rest, and says what it left out', async () => {
    const page = await run('colour:red people:>200 saved:none')
    expect(page.total).toBe(2)
    expect(
      page.leftOut.map(({ start, end }) => 'colour:red people:>200 saved:none'.slice(start, end)),
    ).toEqual(['colour', 'none'])
    expect(page.leftOut[1]?.message).toBe('There is no saved search “none”.')
  })

  it('is not what the strict one does', async () => {
    expect((await services.problemOf('search.run', { query: 'colour:red' })).code).toBe('invalid-query')
  })

  it('tells where a snippet begins in the text', async () => {
    const page = await run('harinera', { kind: 'articles' })
    const [hit] = page.kind === 'articles' ? page.hits : []
    const { text } = await services.call('articles.get', { id: hit?.article.articleId ?? articleId(1) })
    expect(text.startsWith(hit?.snippet ?? '?', hit?.start)).toBe(true)
  })
})

describe('the filters beside what was found', () => {
  const values = async (query: string, hasAlternatives: boolean) => {
    const { total, facets } = await services.call('search.facets', {
      query,
      kind: 'breaches',
      isLenient: true,
      hasAlternatives,
    })
    return [
      total,
      facets.find(({ field }) => field === 'tag')?.values.map(({ value, count }) => [value, count]),
    ]
  }
  it('show what else a condition could be', async () => {
    await services.call('tags.add', { path: 'one', targets: [breachId(1), breachId(2)] })
    await services.call('tags.add', { path: 'two', targets: [breachId(3)] })
    expect(await values('tag:two', false)).toEqual([1, [['two', 1]]])
    expect(await values('tag:two', true)).toEqual([
      1,
      [
        ['one', 2],
        ['two', 1],
      ],
    ])
    expect(await values('tag:two alder', true)).toEqual([0, [['one', 1]]])
  })
})

describe('what was used last', () => {
  const note = (thing: Input<'recent.note'>) => services.call('recent.note', thing)

  it('comes first, each thing once, without what is gone', async () => {
    await note({ of: 'search', query: 'people:>200', kind: 'breaches' })
    await note({ of: 'search', query: 'bank', kind: 'articles' })
    await note({ of: 'search', query: 'people:>200', kind: 'articles' })
    await note({ of: 'breach', id: breachId(2) })
    await note({ of: 'breach', id: breachId(99) })
    await note({ of: 'article', id: articleId(3) })
    await note({ of: 'action', id: 'undo' })
    const { searches, breaches, articles, actions } = await services.call('recent.list', {})
    expect(searches).toEqual([
      { query: 'people:>200', kind: 'articles' },
      { query: 'bank', kind: 'articles' },
    ])
    expect(breaches.map(({ name }) => name)).toEqual(['Birch Bank'])
    expect(articles.map(({ title }) => title)).toEqual(['Compañía Harinera'])
    expect(actions).toEqual(['undo'])
  })

  it('is no step of the history', async () => {
    const before = await services.call('history.state', {})
    await note({ of: 'search', query: 'cedar', kind: 'articles' })
    expect(await services.call('history.state', {})).toEqual(before)
  })

  it('is kept up to a number, and forgotten when somebody wants that', async () => {
    for (let number = 1; number <= 40; number += 1)
      await note({ of: 'search', query: `word${number}`, kind: 'articles' })
    const searches = async () => (await services.call('recent.list', {})).searches.map(({ query }) => query)
    expect(await searches()).toHaveLength(30)
    expect((await searches())[0]).toBe('word40')
    await services.call('recent.forget', { search: 'word40' })
    expect((await searches())[0]).toBe('word39')
    await services.call('recent.forget', { search: null })
    expect(await searches()).toEqual([])
    expect((await services.call('recent.list', {})).actions).toEqual(['undo'])
  })
})
