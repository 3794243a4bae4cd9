import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyArticle, everyBreach } from '../../../src-main/cli/every-row.ts'
import { breachId } from '../../../src-main/domain/ids.ts'
import { removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { dropped, type Services, startWithVault } from './start-services.ts'

const folder = temporaryFolder()
let services: Services
beforeAll(async () => {
  services = await startWithVault(folder)
  const sources = ['Alder', 'Beech', 'Cedar'].map(name =>
    dropped(`${name}.txt`, `${name}\n${name} | 100 | 2024-01-02`),
  )
  await services.call('imports.run', { sources })
})
afterAll(async () => {
  await services.close()
  removeFolder(folder)
})
const targets = [breachId(1)]

describe('tags', () => {
  it('are found by their parent', async () => {
    await services.call('tags.add', {
      path: 'Vector/Ransomware',
      targets: ['A-0001' as never, 'B-0001' as never],
    })
    await services.call('tags.add', { path: 'vectorial', targets: ['A-0002' as never] })
    const found = await everyArticle(services, 'vector')
    expect(found.map(({ articleId }) => articleId)).toEqual(['A-0001'])
    expect((await everyBreach(services, 'VECTOR/ransomware')).map(b => b.tags)).toEqual([
      ['Vector/Ransomware'],
    ])
  })

  it('are the same tag in other letters, and keep the first spelling', async () => {
    await services.call('tags.add', { path: ' sánchez ', targets })
    const tags = await services.call('tags.add', { path: 'SANCHEZ', targets: [breachId(2)] })
    expect(tags.filter(({ path }) => /s.nchez/i.test(path))).toMatchObject([{ path: 'sánchez', breaches: 2 }])
  })

  it('leave no line in the history when nothing changes', async () => {
    await services.call('tags.add', { path: 'once', targets })
    const before = await services.call('history.list', {})
    await services.call('tags.add', { path: 'once', targets })
    expect(await services.call('history.list', {})).toEqual(before)
  })

  it('are gone when nothing carries them any more, and come back with undo', async () => {
    const tags = await services.call('tags.remove', { path: 'once', targets })
    expect(tags.map(({ path }) => path)).not.toContain('once')
    expect((await services.call('history.undo', {})).label).toBe('Took once off B-0001')
    expect((await services.call('tags.list', {})).map(({ path }) => path)).toContain('once')
  })

  it('of the Traffic Light Protocol exclude each other', async () => {
    await services.call('tags.add', { path: 'tlp/red', targets })
    const problem = await services.problemOf('tags.add', {
      path: 'TLP/Green',
      targets: [breachId(2), ...targets],
    })
    expect(problem).toMatchObject({ code: 'invalid-input', message: expect.stringContaining('tlp/red') })
    expect((await services.call('breaches.get', { id: breachId(2) })).tags).not.toContain('TLP/Green')
    const found = await everyBreach(services, 'TLP:RED')
    expect(found.map(one => one.breachId)).toEqual(['B-0001'])
  })

  it('are refused for what is not there', async () => {
    expect((await services.problemOf('tags.add', { path: 'x', targets: [breachId(99)] })).code).toBe(
      'not-found',
    )
    expect((await services.problemOf('tags.remove', { path: 'never', targets })).code).toBe('not-found')
    expect((await services.problemOf('tags.add', { path: 'a//b', targets })).code).toBe('invalid-input')
  })
})

describe('verdicts', () => {
  it('override a value, with the reason, in words', async () => {
    const decision = { kind: 'override' as const, value: 2_216_365, reason: 'the regulator’s final count' }
    const breach = await services.call('verdicts.give', {
      breachId: breachId(1),
      factId: 'individualsAffected',
      decision,
    })
    const fact = breach.facts.find(({ factId }) => factId === 'individualsAffected')
    expect(fact).toMatchObject({ state: 'overridden', values: [{ value: 2_216_365, claimId: null }] })
    const [last] = await services.call('history.list', { subject: 'B-0001' })
    expect(last?.label).toBe('Overrode people affected of Alder: 100 → 2,216,365')
    const [row] = (await everyBreach(services)).filter(one => one.breachId === 'B-0001')
    expect(row?.individualsAffected).toBe(2_216_365)
  })

  it('override the name the breach goes by', async () => {
    const decision = { kind: 'override' as const, value: 'Beech Holdings', reason: 'full name' }
    await services.call('verdicts.give', { breachId: breachId(2), factId: 'victim', decision })
    expect((await services.call('breaches.get', { id: breachId(2) })).name).toBe('Beech Holdings')
    await services.call('history.undo', {})
    expect((await services.call('breaches.get', { id: breachId(2) })).name).toBe('Beech')
  })

  it.each([
    [{ kind: 'override', value: 0, reason: 'none' }, 'invalid-input'],
    [{ kind: 'override', value: [1, 2], reason: 'two' }, 'invalid-input'],
    [{ kind: 'override', value: 5, reason: '  ' }, 'invalid-input'],
    [{ kind: 'accept', claimId: 9999 }, 'not-found'],
    [{ kind: 'reject', claimId: 4 }, 'not-found'],
    [{ kind: 'accept', claimId: 1 }, 'not-found'],
  ])('are refused when they are about something else: %j', async (decision, code) => {
    const given = { breachId: breachId(1), factId: 'individualsAffected', decision }
    expect(await services.send('page', 'verdicts.give', given)).toMatchObject({
      ok: false,
      problem: { code },
    })
  })

  it('accept a claim', async () => {
    const breach = await services.call('breaches.get', { id: breachId(3) })
    const [victim] = breach.facts.find(({ factId }) => factId === 'victim')?.claims ?? []
    if (victim === undefined) throw new Error('no claim')
    const decision = { kind: 'accept' as const, claimId: victim.claimId }
    const after = await services.call('verdicts.give', { breachId: breachId(3), factId: 'victim', decision })
    expect(after.facts[0]).toMatchObject({ factId: 'victim', state: 'accepted' })
  })
})

describe('comparing', () => {
  it('gives breaches in the order asked for, and refuses one twice', async () => {
    const ids = [breachId(3), breachId(1)]
    const { columns } = await services.call('comparisons.ofBreaches', { ids })
    expect(columns.map(one => one.breachId)).toEqual(ids)
    const twice = [breachId(1), breachId(1)]
    expect((await services.problemOf('comparisons.ofBreaches', { ids: twice })).code).toBe('invalid-input')
  })
})
