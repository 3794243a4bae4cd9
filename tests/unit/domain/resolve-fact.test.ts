import { describe, expect, it } from 'vitest'
import { factOf } from '../../../src-main/domain/facts.ts'
import { reasonInWords } from '../../../src-main/domain/reason-words.ts'
import { Verdict } from '../../../src-main/domain/verdict.ts'
import { claim, resolveFact } from './claims.ts'

const people = factOf('individualsAffected')
const dataTypes = factOf('dataTypes.exposed')
const undated = () => null

const verdict = (decision: unknown, verdictId = 1) =>
  Verdict.parse({
    verdictId,
    breachId: 'B-0001',
    factId: 'individualsAffected',
    decision,
    decidedAt: '2026-01-02T00:00:00Z',
  })

describe('resolving a fact with one value', () => {
  const regulator = claim({ source: { kind: 'regulator', name: 'the Office' } })
  const company = claim({ value: 910_000, qualifier: 'at_least' })
  const gang = claim({
    value: 2_000_000,
    qualifier: 'about',
    source: { kind: 'threat_actor', name: 'the gang' },
  })

  it('puts the exact figure of the regulator before the rounded one of the company, and says why', () => {
    const fact = resolveFact(people, [company, regulator], [], undated)
    expect(fact.values.map(({ value }) => value)).toEqual([914_138])
    expect(reasonInWords(fact.reason, people)).toBe(
      'the Office gives an exact figure, which weighs more than the rounded figure of the company.',
    )
  })

  it.each([
    ['regulator', 'company'],
    ['company', 'press'],
    ['press', 'threat_actor'],
  ])('puts the exact figure of the %s before the exact one of the %s, wherever they stand', (kind, other) => {
    const strong = claim({ value: 4_100, source: { kind, name: null } })
    const weak = claim({
      value: 9_900,
      source: { kind: other, name: null },
      evidence: { start: 1, end: 2, quote: 'q' },
    })
    for (const claims of [
      [strong, weak],
      [weak, strong],
    ])
      expect(resolveFact(people, claims, [], undated).values.map(({ value }) => value)).toEqual([4_100])
  })

  it('keeps a rounding beside the exact figure as agreeing, not as a conflict', () => {
    const fact = resolveFact(people, [company, regulator], [], undated)
    expect(fact.claims.map(({ relation }) => relation)).toEqual(['in-use', 'agrees'])
    expect(fact.state).toBe('unreviewed')
  })

  it("never lets the attacker's figure win while anybody else gives one", () => {
    const fact = resolveFact(people, [gang, company], [], undated)
    expect(fact.values[0]?.value).toBe(910_000)
    expect(fact.state).toBe('conflict')
  })

  it("shows the attacker's figure when it is the only one", () => {
    expect(resolveFact(people, [gang], [], undated).values[0]?.value).toBe(2_000_000)
  })

  it('prefers the newer of two equally good statements', () => {
    const older = claim({ value: 500, articleId: 'A-0001' })
    const newer = claim({ value: 24_937, articleId: 'A-0002' })
    const dates: Record<string, string> = { 'A-0001': '2024-01-01', 'A-0002': '2024-09-01' }
    const fact = resolveFact(people, [older, newer], [], ({ articleId }) => dates[articleId] ?? null)
    expect(fact.values[0]?.value).toBe(24_937)
  })

  it('prefers the more precise of two dates that agree', () => {
    const discovered = factOf('dates.discovered')
    const month = claim({ factId: 'dates.discovered', value: '2024-05', qualifier: null })
    const day = claim({ factId: 'dates.discovered', value: '2024-05-12', qualifier: null })
    const fact = resolveFact(discovered, [month, day], [], undated)
    expect(fact.values[0]?.value).toBe('2024-05-12')
    expect(fact.claims.find(({ claimId }) => claimId === month.claimId)?.relation).toBe('agrees')
  })

  it('says "Not stated." when nobody says anything', () => {
    const fact = resolveFact(people, [], [], undated)
    expect(fact.values).toEqual([])
    expect(reasonInWords(fact.reason, people)).toBe('Not stated.')
  })

  it('lets an accepted claim win against a more authoritative one', () => {
    const fact = resolveFact(
      people,
      [regulator, company],
      [verdict({ kind: 'accept', claimId: company.claimId })],
      undated,
    )
    expect(fact.values[0]?.value).toBe(910_000)
    expect(fact.state).toBe('accepted')
  })

  it('leaves a rejected claim out and keeps it in sight', () => {
    const fact = resolveFact(
      people,
      [regulator, company],
      [verdict({ kind: 'reject', claimId: regulator.claimId })],
      undated,
    )
    expect(fact.values[0]?.value).toBe(910_000)
    expect(fact.claims.find(({ claimId }) => claimId === regulator.claimId)?.relation).toBe('rejected')
  })

  it("shows the analyst's own value with its reason, and takes it back when a claim is accepted later", () => {
    const override = verdict({ kind: 'override', value: 914_200, reason: 'call with the registrar' })
    const overridden = resolveFact(people, [regulator], [override], undated)
    expect(overridden.values).toEqual([{ value: 914_200, qualifier: null, source: null, claimId: null }])
    expect(reasonInWords(overridden.reason, people)).toBe('You decided: call with the registrar')
    const accepted = resolveFact(
      people,
      [regulator],
      [override, verdict({ kind: 'accept', claimId: regulator.claimId }, 2)],
      undated,
    )
    expect(accepted.values[0]?.value).toBe(914_138)
  })
})

describe('resolving a fact with many values', () => {
  const type = (value: string, start: number) =>
    claim({
      factId: 'dataTypes.exposed',
      value,
      qualifier: null,
      evidence: { start, end: start + 1, quote: 'q' },
    })

  it('shows every different value once, in the order of the text', () => {
    const fact = resolveFact(dataTypes, [type('ssn', 90), type('name', 10), type('name', 50)], [], undated)
    expect(fact.values.map(({ value }) => value)).toEqual(['name', 'ssn'])
    expect(fact.state).toBe('unreviewed')
  })

  it('takes a whole list as an own value', () => {
    const override = Verdict.parse({
      ...verdict({ kind: 'override', value: ['name'], reason: 'letter' }),
      factId: 'dataTypes.exposed',
    })
    const fact = resolveFact(dataTypes, [type('ssn', 90), type('name', 10)], [override], undated)
    expect(fact.values.map(({ value }) => value)).toEqual(['name'])
    expect(fact.state).toBe('overridden')
  })
})
