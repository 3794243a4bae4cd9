// What an analyst says of a value of their own: how exactly it is meant, who says it, and why.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import { removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { dropped, runImport, type Services, startWithVault } from './start-services.ts'

const folder = temporaryFolder()
let services: Services
const id = breachId(1)
beforeAll(async () => {
  services = await startWithVault(folder)
  await runImport(services, [
    dropped('a.txt', 'Elmbridge Clinics attacked\nElmbridge Clinics | 9400 | 2024-03-04\nMore was said.'),
  ])
})
afterAll(async () => {
  await services.close()
  removeFolder(folder)
})

const people = { breachId: id, factId: 'individualsAffected' as const }
const shown = async () => {
  const { facts } = await services.call('breaches.get', { id })
  return facts.find(({ factId }) => factId === people.factId)?.values
}

describe('a value of one’s own', () => {
  it('keeps how exactly it is meant and who says it, and an undo takes both back', async () => {
    await services.call('verdicts.give', {
      ...people,
      decision: {
        kind: 'override',
        value: 12_000,
        qualifier: 'at_least',
        source: { kind: 'regulator', name: 'AEPD' },
        reason: 'the filing',
      },
    })
    const own = [
      { value: 12_000, qualifier: 'at_least', source: { kind: 'regulator', name: 'AEPD' }, claimId: null },
    ]
    expect(await shown()).toEqual(own)
    await services.call('history.undo', {})
    expect(await shown()).toMatchObject([{ value: 9400 }])
    await services.call('history.redo', {})
    expect(await shown()).toEqual(own)
  })

  it('needs a reason where an article states something, and none where none does', async () => {
    const decision = { kind: 'override' as const, value: 5, reason: ' ' }
    expect(await services.problemOf('verdicts.give', { ...people, decision })).toEqual({
      code: 'invalid-input',
      message: 'Say why, in a few words: an article states another value.',
    })
    const filled = await services.call('verdicts.give', {
      breachId: id,
      factId: 'threatActor',
      decision: { kind: 'override', value: 'Tallow', reason: '' },
    })
    expect(filled.facts.find(({ factId }) => factId === 'threatActor')).toMatchObject({
      values: [{ value: 'Tallow' }],
      reason: { kind: 'decided', because: '' },
    })
  })

  it('has no qualifier where it is no figure', async () =>
    expect(
      await services.problemOf('verdicts.give', {
        breachId: id,
        factId: 'victim',
        decision: { kind: 'override', value: 'Elmbridge', qualifier: 'about', reason: 'letter' },
      }),
    ).toMatchObject({ code: 'invalid-input', message: '“Victim” is no figure, so it has no qualifier.' }))
})
