import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyArticle, everyBreach } from '../../../src-main/cli/every-row.ts'
import { articleId, breachId, ClaimId } from '../../../src-main/domain/ids.ts'
import type { ClaimDifference, ReextractionReport } from '../../../src-main/domain/reextraction.ts'
import { article, breachAt, claim, removeFolder, temporaryFolder } from '../vault/fixtures.ts'
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

const people = 'individualsAffected' as const
const all = { kind: 'all' as const }
const again = () => desk.call('reextraction.run', all)
const state = async () => {
  const breaches = await everyBreach(desk)
  const articles = await everyArticle(desk)
  const details = await Promise.all(articles.map(one => desk.call('articles.get', { id: one.articleId })))
  const facts = await Promise.all(breaches.map(one => desk.call('breaches.get', { id: one.breachId })))
  return { breaches, details, facts }
}
const claimsOf = ({ differences }: ReextractionReport) =>
  differences.flatMap(({ breaches }) => breaches.flatMap(({ claims }) => claims))
const inBrief = ({ fate, claimId, before, after }: ClaimDifference) => [
  fate,
  claimId,
  before?.value ?? null,
  after?.value ?? null,
]
const shown = async (factId: typeof people | 'victim' = people, breach = 1) => {
  const { facts } = await desk.call('breaches.get', { id: breachId(breach) })
  return facts.find(fact => fact.factId === factId) ?? expect.fail('no such fact')
}
const count = (value: number, quote: string, more = {}) => claim(people, value, quote, more)

describe('reading an article again', () => {
  it('changes nothing where the rules say the same', async () => {
    await desk.bring('a.txt', article('Gorse Clinics', [breachAt('Gorse Clinics', 500)]))
    const before = await state()
    expect(await again()).toMatchObject({ changed: 0, unchanged: 1, failed: 0, differences: [], lost: [] })
    expect(await state()).toEqual(before)
  })

  it('moves claims with their words, and keeps their numbers', async () => {
    const told = [breachAt('Gorse Clinics', 500)]
    await desk.bring('a.txt', article('Gorse Clinics', told))
    desk.read('a.txt', article('Gorse Clinics', told, 'A longer opening than there was before.'))
    const report = await again()
    expect(report).toMatchObject({ changed: 1, claims: { moved: 3, added: 0, removed: 0 } })
    expect(claimsOf(report).map(inBrief)).toEqual([
      ['moved', 1, 'Gorse Clinics', 'Gorse Clinics'],
      ['moved', 2, 500, 500],
      ['moved', 3, '2024-03-04', '2024-03-04'],
    ])
    const { text, claims } = await desk.call('articles.get', { id: articleId(1) })
    expect(text).toContain('A longer opening')
    for (const { evidence } of claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })

  it('corrects, adds and removes what nobody decided about', async () => {
    await desk.bring(
      'a.txt',
      article('Gorse', [[count(500, '500 people'), claim('sector', 'retail', 'a shop')]]),
    )
    const better = [count(500_000, '500 people'), claim('country', 'ES', 'in Spain')]
    desk.read('a.txt', article('Gorse', [better]))
    expect(claimsOf(await again()).map(inBrief)).toEqual([
      ['changed', 1, 500, 500_000],
      ['removed', 2, 'retail', null],
      ['added', null, null, 'ES'],
    ])
    expect((await shown()).values[0]).toMatchObject({ value: 500_000, claimId: 1 })
  })

  it('shows the same first, and writes nothing then', async () => {
    await desk.bring('a.txt', article('Gorse', [[count(500, '500 people')]]))
    desk.read('a.txt', article('Gorse & Co', [[count(700, 'all 700 people')]], 'More.'))
    const before = await state()
    const preview = await desk.call('reextraction.preview', all)
    expect(await state()).toEqual(before)
    const run = await again()
    expect(run).toEqual({ ...preview, isApplied: true })
    expect(run.differences[0]).toMatchObject({
      isTextChanged: true,
      fields: [{ field: 'title', before: 'Gorse', after: 'Gorse & Co' }],
    })
    expect(await state()).not.toEqual(before)
    expect(await desk.call('search.articles', { query: '"Gorse Co"' })).toHaveLength(1)
  })

  it('is taken back by one undo, and done again by one redo', async () => {
    for (const name of ['One', 'Two', 'Three'])
      await desk.bring(name, article(`Breach at ${name}`, [breachAt(name, 500)]))
    const before = await state()
    for (const name of ['One', 'Three'])
      desk.read(name, article(`Breach at ${name}`, [breachAt(name, 900)], `New words about ${name}.`))
    await again()
    const after = await state()
    expect((await desk.call('history.state', {})).undo?.label).toBe('Read again 2 articles')
    await desk.call('history.undo', {})
    expect(await state()).toEqual(before)
    await desk.call('history.redo', {})
    expect(await state()).toEqual(after)
  })

  it('leaves an article that cannot be read any more as it is, and says why', async () => {
    await desk.bring('a.txt', article('Gorse', [breachAt('Gorse', 500)]))
    const before = await state()
    desk.read('a.txt', null)
    expect(await again()).toMatchObject({
      failed: 1,
      changed: 0,
      differences: [{ articleId: 'A-0001', problem: { code: 'damaged-file' } }],
    })
    expect(await state()).toEqual(before)
  })
})

describe('what an analyst decided', () => {
  const decide = (kind: 'accept' | 'reject', claimId: number) =>
    desk.call('verdicts.give', {
      breachId: breachId(1),
      factId: people,
      decision: { kind, claimId: ClaimId.parse(claimId) },
    })

  it.each(['accept', 'reject'] as const)('stays when the rules find the claim no longer: %s', async kind => {
    await desk.bring('a.txt', article('Gorse', [[count(500, '500 people'), count(9, 'nine of them')]]))
    await decide(kind, 1)
    desk.read('a.txt', article('Gorse', [[count(9, 'nine of them')]], '500 people, once more.'))
    const report = await again()
    expect(claimsOf(report).map(inBrief)).toContainEqual(['moved', 1, 500, 500])
    const fact = await shown()
    expect(fact.claims.find(one => one.claimId === 1)).toMatchObject({
      relation: kind === 'accept' ? 'in-use' : 'rejected',
      isLost: false,
    })
  })

  it('stays with the value that was accepted, though the rules now read another there', async () => {
    await desk.bring('a.txt', article('Gorse', [[count(500, '500 people')]]))
    await decide('accept', 1)
    desk.read('a.txt', article('Gorse', [[count(500_000, '500 people')]]))
    expect(claimsOf(await again()).map(inBrief)).toEqual([
      ['kept', 1, 500, 500],
      ['added', null, null, 500_000],
    ])
    expect((await shown()).values[0]).toMatchObject({ value: 500, claimId: 1 })
  })

  it('moves with its words, and says how exactly it said it', async () => {
    await desk.bring('a.txt', article('Gorse', [[count(500, '500 people', { qualifier: 'at_least' })]]))
    await decide('accept', 1)
    desk.read(
      'a.txt',
      article('Gorse', [[count(500, 'some 500 people', { qualifier: 'exact' })]], 'Before it.'),
    )
    expect(claimsOf(await again()).map(inBrief)).toEqual([['moved', 1, 500, 500]])
    const [inUse] = (await shown()).claims
    expect(inUse).toMatchObject({ qualifier: 'at_least', evidence: { quote: 'some 500 people' } })
  })

  it('is never dropped: a claim without its words is kept, told of, and found again later', async () => {
    await desk.bring('a.txt', article('Gorse', [[count(500, '500 people')]]))
    await decide('accept', 1)
    desk.read('a.txt', article('Gorse', [[count(70, 'seventy')]]))
    const report = await again()
    expect(claimsOf(report).map(inBrief)).toContainEqual(['lost', 1, 500, null])
    const lost = [
      {
        claimId: 1,
        articleId: 'A-0001',
        breachId: 'B-0001',
        factId: people,
        value: 500,
        quote: '500 people',
      },
    ]
    expect(report.lost).toEqual(lost)
    expect(await desk.call('reextraction.lost', {})).toEqual({ claims: lost, highlights: [] })
    expect(await desk.call('reextraction.state', {})).toMatchObject({ older: 0, lost: 1 })
    expect((await shown()).values[0]?.value).toBe(500)
    const { claims, lostClaims } = await desk.call('articles.get', { id: articleId(1) })
    expect([claims.map(({ claimId }) => claimId), lostClaims.map(({ claimId }) => claimId)]).toEqual([
      [2],
      [1],
    ])

    expect((await again()).lost).toEqual(lost)
    desk.read('a.txt', article('Gorse', [[count(70, 'seventy')]], 'There were 500 people.'))
    expect(claimsOf(await again()).map(inBrief)).toContainEqual(['moved', 1, 500, 500])
    expect(await desk.call('reextraction.lost', {})).toEqual({ claims: [], highlights: [] })
  })

  it('of their own stands apart from what the rules find in the same words', async () => {
    await desk.bring(
      'a.txt',
      article('Gorse', [[claim('victim', 'Gorse', 'Gorse it is')]], 'In all 500 people.'),
    )
    const { text } = await desk.call('articles.get', { id: articleId(1) })
    const start = text.indexOf('500 people')
    const { claimId } = await desk.call('claims.add', {
      breachId: breachId(1),
      articleId: articleId(1),
      factId: people,
      value: 500,
      qualifier: 'exact',
      source: { kind: 'company', name: null },
      evidence: { start, end: start + 10, quote: '500 people' },
    })
    desk.read(
      'a.txt',
      article('Gorse', [[claim('victim', 'Gorse', 'Gorse it is'), count(500, '500 people')]], 'Now.'),
    )
    const report = await again()
    expect(report.claims).toMatchObject({ added: 1, removed: 0, lost: 0 })
    expect((await shown()).reason).toEqual({ kind: 'added', articleId: 'A-0001' })
    const found = (await shown()).claims.map(one => [one.claimId, one.foundBy, one.evidence.quote])
    expect(found).toEqual([
      [claimId, 'analyst', '500 people'],
      [claimId + 1, 'by-hand', '500 people'],
    ])
  })
})
