import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleId, breachId, ClaimId } from '../../../src-main/domain/ids.ts'
import { removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { dropped, runImport, type Services, startWithVault } from './start-services.ts'

const folder = temporaryFolder()
let services: Services
const people = 'individualsAffected' as const
const id = breachId(1)
const text = (title: string, count: number) =>
  `${title}\nElmbridge Clinics | ${count} | 2024-03-04\nMore was said.`

beforeAll(async () => {
  services = await startWithVault(folder)
  await runImport(services, [
    dropped('a.txt', text('Elmbridge Clinics attacked', 9_400)),
    dropped('b.txt', text('What became of the clinics', 9_900)),
    dropped('c.txt', 'Another place\nFernhill Bank | 70 | 2021-01-01\nText.'),
  ])
})
afterAll(async () => {
  await services.close()
  removeFolder(folder)
})

const shown = async () => {
  const { facts } = await services.call('breaches.get', { id })
  const fact = facts.find(({ factId }) => factId === people)
  return { value: fact?.values[0]?.value, state: fact?.state }
}
const ledger = async () => {
  const { facts } = await services.call('breaches.ledger', { id, factId: people })
  return facts[0] ?? expect.fail('no such fact')
}

describe('the ledger of a breach', () => {
  it('has each fact that something is said about, and every claim with its article', async () => {
    const { name, facts } = await services.call('breaches.ledger', { id })
    expect(name).toBe('Elmbridge Clinics')
    expect(facts.map(({ factId }) => factId)).toEqual(['victim', people, 'dates.discovered'])
    expect(facts[0]?.groups[0]?.claims.map(claim => [claim.articleId, claim.article.outlet])).toEqual([
      ['A-0001', 'The Test'],
      ['A-0002', 'The Test'],
    ])
  })

  it('has a fact that nothing is said about when it is asked for', async () => {
    const { facts } = await services.call('breaches.ledger', { id, factId: 'country' })
    expect(facts).toMatchObject([{ factId: 'country', groups: [], reason: { kind: 'not-stated' } }])
  })

  it('says so when there is no such breach', async () => {
    expect(await services.problemOf('breaches.ledger', { id: breachId(99) })).toEqual({
      code: 'not-found',
      message: 'There is no breach B-0099.',
    })
  })
})

describe('an own value', () => {
  const give = (factId: 'dataTypes.exposed' | 'country' | 'victim', value: string | string[]) =>
    ({ breachId: id, factId, decision: { kind: 'override', value, reason: 'a letter' } }) as const

  it('of a fact with many has each value once, and may be none at all', async () => {
    const labels: (string | undefined)[] = []
    for (const [value, values] of [
      [
        ['name', 'ssn', 'name'],
        ['name', 'ssn'],
      ],
      [[], []],
    ] as const) {
      const { facts } = await services.call('verdicts.give', give('dataTypes.exposed', [...value]))
      const fact = facts.find(({ factId }) => factId === 'dataTypes.exposed')
      expect(fact?.values.map(one => one.value)).toEqual(values)
      expect(fact?.state).toBe('overridden')
      labels.push((await services.call('history.list', { limit: 1 }))[0]?.label)
    }
    expect(labels.map(label => label?.replace(/^.*: /, ''))).toEqual([
      'not stated → Name, Social security number',
      'Name, Social security number → none',
    ])
    await services.call('history.undo', {})
    await services.call('history.undo', {})
  })

  it.each([
    ['country', 'XX', 'write a country as its two letters: ES, BR, US'],
    ['country', 'UK', 'write a country as its two letters: ES, BR, US'],
    ['victim', '  ', 'write a name'],
  ] as const)('of %s is refused where it is “%s”', async (factId, value, why) => {
    const { message } = await services.problemOf('verdicts.give', give(factId, value))
    expect(message).toContain(why)
  })
})

it('what was decided just so is no second step to take back', async () => {
  const edits = async () => (await services.call('history.list', {})).length
  const [claim] = (await ledger()).groups[0]?.claims ?? []
  if (claim === undefined) return expect.fail('a claim is needed')
  const accept = { kind: 'accept' as const, claimId: claim.claimId }
  const override = { kind: 'override' as const, value: 7, reason: 'known' }
  const before = await edits()
  for (const decision of [accept, accept, override, override, { ...override, reason: 'told' }, accept])
    await services.call('verdicts.give', { breachId: id, factId: people, decision })
  expect(await edits()).toBe(before + 4)
  for (let step = 0; step < 4; step += 1) await services.call('history.undo', {})
})

describe('withdrawing a verdict', () => {
  it('brings back what was shown before', async () => {
    const before = await shown()
    const decision = { kind: 'override' as const, value: 12_345, reason: 'letter of the clinic' }
    await services.call('verdicts.give', { breachId: id, factId: people, decision })
    expect(await shown()).toEqual({ value: 12_345, state: 'overridden' })
    await services.call('verdicts.withdraw', { breachId: id, factId: people, claimId: null })
    expect(await shown()).toEqual(before)
    const [edit] = await services.call('history.list', { limit: 1 })
    expect(edit).toMatchObject({
      kind: 'withdraw',
      subject: id,
      label: 'Withdrew the verdict on people affected of Elmbridge Clinics: 12,345 → 9,400',
    })
    await services.call('history.undo', {})
    expect(await shown()).toEqual({ value: 12_345, state: 'overridden' })
    await services.call('history.redo', {})
  })

  it('of one claim leaves what was decided about another', async () => {
    const claims = (await ledger()).groups.flatMap(group => group.claims)
    const [first, second] = claims.map(({ claimId }) => claimId)
    if (first === undefined || second === undefined) return expect.fail('two claims are needed')
    for (const claimId of [first, second])
      await services.call('verdicts.give', {
        breachId: id,
        factId: people,
        decision: { kind: 'reject', claimId },
      })
    expect(await shown()).toEqual({ value: undefined, state: 'unreviewed' })
    expect((await ledger()).reason).toEqual({ kind: 'all-rejected' })
    await services.call('verdicts.withdraw', { breachId: id, factId: people, claimId: first })
    expect((await ledger()).groups.flatMap(group => group.claims.map(({ verdict }) => verdict))).toEqual([
      null,
      'reject',
    ])
    await services.call('verdicts.withdraw', { breachId: id, factId: people, claimId: second })
  })

  it('is refused where nothing was decided', async () => {
    const about = { breachId: id, factId: people }
    expect(await services.problemOf('verdicts.withdraw', { ...about, claimId: null })).toEqual({
      code: 'not-found',
      message: 'Nobody set a value for “People affected” of B-0001, so there is nothing to withdraw.',
    })
    expect(
      (await services.problemOf('verdicts.withdraw', { ...about, claimId: ClaimId.parse(1) })).message,
    ).toBe('Nothing was decided about claim 1 on “People affected” of B-0001.')
  })
})

describe('a claim that an analyst adds', () => {
  const source = { kind: 'regulator' as const, name: 'the Office' }
  const selected = async (quote: string) => {
    const { text } = await services.call('articles.get', { id: articleId(1) })
    const start = text.indexOf(quote)
    return { start, end: start + quote.length, quote }
  }
  const added = async (more: object = {}) => ({
    breachId: id,
    articleId: articleId(1),
    factId: people,
    value: 10_020,
    qualifier: 'exact' as const,
    source,
    evidence: await selected('More was said'),
    ...more,
  })

  it('is shown from then on, stands in the ledger as theirs, and can be taken out again', async () => {
    const before = await shown()
    const { claimId, breach } = await services.call('claims.add', await added())
    expect(breach.breachId).toBe(id)
    expect(await shown()).toEqual({ value: 10_020, state: 'accepted' })
    const own = (await ledger()).groups.flatMap(({ claims }) => claims).find(one => one.claimId === claimId)
    expect(own).toMatchObject({ foundBy: 'analyst', verdict: 'accept', certainty: 'stated', source })
    expect((await services.call('history.list', { limit: 1 }))[0]?.label).toBe(
      'Added people affected of Elmbridge Clinics from A-0001: 10,020',
    )
    await services.call('claims.remove', { claimId })
    expect(await shown()).toEqual(before)
    await services.call('history.undo', {})
    expect(await shown()).toEqual({ value: 10_020, state: 'accepted' })
    await services.call('history.undo', {})
    expect(await shown()).toEqual(before)
  })

  it('can stand beside the others without deciding anything', async () => {
    const rival = await added({ value: 2, source: { kind: 'threat_actor', name: null }, isAccepted: false })
    const { claimId } = await services.call('claims.add', rival)
    expect((await shown()).value).toBe(9_400)
    await services.call('claims.remove', { claimId })
  })

  it.each([
    [{ evidence: { start: 0, end: 4, quote: 'nope' } }, 'A-0001 does not say “nope” at this place.'],
    [{ value: -3 }, /^This is no value for “People affected”/],
    [{ value: 'many' }, /^This is no value for “People affected”/],
    [{ factId: 'victim', value: 'Elm' }, '“Victim” is no figure, so it has no qualifier.'],
    [
      { articleId: articleId(3), evidence: { start: 0, end: 7, quote: 'Another' } },
      'A-0003 is not among the articles of B-0001.',
    ],
    [{ articleId: articleId(77) }, 'There is no article A-0077.'],
    [{ breachId: breachId(77) }, 'There is no breach B-0077.'],
  ])('is refused when it cannot be right: %j', async (more, message) => {
    const problem = await services.problemOf('claims.add', await added(more))
    expect(problem.message).toMatch(message)
  })

  it('is the only kind that can be removed', async () => {
    expect(await services.problemOf('claims.remove', { claimId: ClaimId.parse(1) })).toEqual({
      code: 'invalid-input',
      message: 'Claim 1 was found in the article by Breachdesk; reject it instead.',
    })
    expect((await services.problemOf('claims.remove', { claimId: ClaimId.parse(999) })).code).toBe(
      'not-found',
    )
  })
})
