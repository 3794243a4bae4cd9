import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import { removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { dropped, type Services, startWithVault } from './start-services.ts'

const folder = temporaryFolder()
let services: Services
beforeAll(async () => {
  services = await startWithVault(folder)
  const names = ['Alder Clinic', 'Birch Bank', 'Cedar Clinic', 'Élan Clinic']
  const sources = names.map((name, index) =>
    dropped(`${name}.txt`, `${name}\n${name} | ${100 * (index + 1)} | 2024-0${index + 1}-02`),
  )
  await services.call('imports.run', { sources })
  await services.call('tags.add', { path: 'Watch/Clinics', targets: [breachId(1), breachId(3)] })
})
afterAll(async () => {
  await services.close()
  removeFolder(folder)
})
const saved = async () =>
  (await services.call('search.saved', {})).map(({ name, total }) => `${name}: ${total}`)
const total = async (query: string) => (await services.call('search.run', { query, kind: 'breaches' })).total

describe('a saved search', () => {
  it('is a list that follows the vault', async () => {
    await services.call('search.save', { name: 'Clinics', query: 'victim:clinic', kind: 'breaches' })
    expect(await saved()).toEqual(['Clinics: 3'])
    const more = dropped('Fir.txt', 'Fir\nFir Clinic | 900 | 2024-06-02')
    await services.call('imports.run', { sources: [more] })
    expect(await saved()).toEqual(['Clinics: 4'])
    await services.call('history.undo', {})
    expect(await saved()).toEqual(['Clinics: 3'])
  })

  it('is a condition of other searches, also after it got another name', async () => {
    expect(await total('saved:clinics people:>200')).toBe(2)
    await services.call('search.save', {
      name: 'Large',
      query: 'saved:"CLINICS"  people:>200',
      kind: 'breaches',
    })
    expect(await saved()).toEqual(['Clinics: 3', 'Large: 2'])
    const renamed = await services.call('search.rename', { name: 'clinics', to: 'Health care' })
    expect(renamed.map(({ name, query, total: finds }) => [name, query, finds])).toEqual([
      ['Health care', 'victim:clinic', 3],
      ['Large', 'saved:"Health care"  people:>200', 2],
    ])
    await services.call('history.undo', {})
    expect(await saved()).toEqual(['Clinics: 3', 'Large: 2'])
  })

  it('finds as a condition what it lists, also where its last word is only begun', async () => {
    await services.call('search.save', { name: 'Begun', query: 'ced', kind: 'breaches' })
    expect(await saved()).toContain('Begun: 1')
    expect(await total('saved:begun')).toBe(1)
    await services.call('search.forget', { name: 'Begun' })
  })

  it('never rests on itself, however long the way', async () => {
    const circle = { name: 'Clinics', query: 'victim:clinic saved:large', kind: 'breaches' } as const
    const problem = await services.problemOf('search.save', circle)
    expect(problem).toEqual({ code: 'invalid-query', message: expect.stringContaining('rests on itself') })
    expect(await saved()).toEqual(['Clinics: 3', 'Large: 2'])
    expect((await services.problemOf('search.run', { query: 'saved:none' })).message).toBe(
      'There is no saved search “none”.',
    )
    expect((await services.problemOf('search.run', { query: 'saved:larg' })).message).toBe(
      'There is no saved search “larg”. Did you mean “Large”?',
    )
  })

  it('says that it cannot be answered once one that it names is forgotten', async () => {
    await services.call('search.forget', { name: 'CLINICS' })
    expect(await saved()).toEqual(['Large: null'])
    await services.call('history.undo', {})
    expect(await saved()).toEqual(['Clinics: 3', 'Large: 2'])
    await services.call('history.redo', {})
    await services.call('history.undo', {})
  })

  it('is replaced by one of the same name, and leaves no line in the history when it is the same', async () => {
    await services.call('search.save', {
      name: 'LARGE',
      query: 'people:>300',
      kind: 'breaches',
      sort: 'people',
    })
    expect(await saved()).toEqual(['Clinics: 3', 'LARGE: 1'])
    const before = await services.call('history.list', {})
    await services.call('search.save', {
      name: 'LARGE',
      query: 'people:>300',
      kind: 'breaches',
      sort: 'people',
    })
    expect(await services.call('history.list', {})).toEqual(before)
    expect(before[0]?.label).toBe('Saved the search “LARGE”: people:>300')
  })

  it.each([
    [{ name: 'x', query: 'people:many' }, 'invalid-query'],
    [{ name: ' ', query: 'a' }, 'invalid-input'],
    [{ name: '"*"', query: 'a' }, 'invalid-input'],
    [{ name: 'x', query: 'a', sort: 'people' as const }, 'invalid-input'],
  ])('is refused: %j', async (search, code) => {
    expect((await services.problemOf('search.save', search)).code).toBe(code)
  })

  it('is not found under a name of none, and never takes the name of another', async () => {
    expect((await services.problemOf('search.forget', { name: 'none' })).code).toBe('not-found')
    const taken = { name: 'large', to: 'clinics' }
    expect((await services.problemOf('search.rename', taken)).code).toBe('invalid-input')
  })
})

describe('completion', () => {
  /** What is offered at the `|` of what was typed, put in its place. */
  const offered = async (typed: string) => {
    const at = typed.indexOf('|')
    const query = typed.replace('|', '')
    const { start, end, completions } = await services.call('search.complete', { query, at })
    return completions.map(
      ({ insert, count }) =>
        `${query.slice(0, start)}${insert}${query.slice(end)}${count === null ? '' : ` ${count}`}`,
    )
  }

  it.each<[string, string[]]>([
    // "People told" begins like this too.
    ['clinic peo|', ['clinic people:', 'clinic notified:']],
    ['pe|ople:>5', ['people:>5', 'notified:>5']],
    ['pe|ople>5', ['people:>5', 'notified:>5']],
    ['a lang:e| b', ['a lang:en b 4', 'a lang:es b 0']],
    ['tag:cl|', ['tag:watch/clinics 2']],
    ['tag:|', ['tag:watch 2', 'tag:watch/clinics 2']],
    ['victim:el|', ['victim:"elan clinic" 1']],
    ['victim:"CE|"', ['victim:"cedar clinic" 1']],
    ['outlet:|', ['outlet:"the test" 4']],
    ['discovered:|', ['discovered:2024 4']],
    ['discovered:2025|', []],
    ['saved:cl|', ['saved:"Clinics"']],
    ['watch|', ['tag:watch 2', 'tag:watch/clinics 2']],
    ['is:un|', ['is:unreviewed']],
    ['sector:healthcare,fin|', ['sector:healthcare,finance 0']],
    ['people:|', []],
    ['"a phrase|', []],
  ])('at %s', async (typed, expected) => {
    expect(await offered(typed)).toEqual(expected)
  })

  it('offers a tag that few carry by its first letters, however many others there are', async () => {
    const paths = Array.from({ length: 110 }, (_, index) => `many/t${index}`)
    for (const path of [...paths, 'zebra'])
      await services.call('tags.add', {
        path,
        targets: [breachId(2), ...(path === 'zebra' ? [] : [breachId(4)])],
      })
    expect(await offered('tag:ze|')).toEqual(['tag:zebra 1'])
  })

  it('offers every field where nothing is typed yet, and nothing beyond the end', async () => {
    const { completions } = await services.call('search.complete', { query: 'a ', at: 2, limit: 100 })
    expect(completions.map(({ insert }) => insert)).toEqual(
      expect.arrayContaining(['lang:', 'people:', 'response:', 'tag:', 'saved:']),
    )
    expect((await services.call('search.complete', { query: 'a', at: 99 })).start).toBe(0)
  })
})
