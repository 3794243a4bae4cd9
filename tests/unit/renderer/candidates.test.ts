import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src-main/domain/explanation.ts'
import { keyOf } from '../../../src-renderer/text/candidates.ts'

const candidate = (more: Partial<Candidate>): Candidate => ({
  factId: 'individualsAffected',
  value: 5210,
  qualifier: 'exact',
  source: { kind: 'company', name: 'Orchard Lane' },
  evidence: { start: 10, end: 20, quote: '5,210 of …' },
  certainty: 'stated',
  foundBy: 'people-affected/en',
  score: 1,
  outcome: 'in-use',
  why: { kind: 'states' },
  because: 'The company gives an exact figure.',
  ...more,
})

describe('the key of a candidate', () => {
  it('is the same for what a rule saw twice', () => {
    expect(keyOf(candidate({ score: 2 }))).toBe(keyOf(candidate({})))
  })
  it.each([
    { value: 90_000 },
    { why: { kind: 'lost' as const, by: 'denied' as const } },
    { evidence: { start: 11, end: 20, quote: 'other' } },
    { foundBy: 'victim/en' },
  ])('is another one with %o', more => expect(keyOf(candidate(more))).not.toBe(keyOf(candidate({}))))
})
