import { describe, expect, it } from 'vitest'
import { Breach } from '../../../src-main/domain/breach.ts'
import type { Claim } from '../../../src-main/domain/claim.ts'
import { compareBreaches } from '../../../src-main/domain/comparison.ts'
import { resolveBreach } from '../../../src-main/domain/resolve-fact.ts'
import { eachArticle } from '../../../src-main/domain/sources.ts'
import { claim } from './claims.ts'

const breach = (breachId: string, claims: readonly Claim[]) =>
  Breach.parse({
    breachId,
    name: breachId,
    facts: resolveBreach(claims, [], { publishedOn: () => null, sourceOf: eachArticle }).map(
      ({ resolved }) => resolved,
    ),
    articles: [],
    tags: [],
  })

const row = (factId: string, ...breaches: Breach[]) => {
  const found = compareBreaches(breaches).find(candidate => candidate.factId === factId)
  return { marks: found?.cells.map(({ difference }) => difference), isDifferent: found?.isDifferent }
}

describe('comparing breaches', () => {
  const small = breach('B-0001', [
    claim({ value: 500 }),
    claim({ factId: 'sector', value: 'healthcare', qualifier: null }),
  ])
  const large = breach('B-0002', [
    claim({ value: 90_000 }),
    claim({ factId: 'country', value: 'ES', qualifier: null }),
  ])

  it('marks what differs from the first breach', () => {
    expect(row('individualsAffected', small, large)).toEqual({
      marks: ['same', 'differs'],
      isDifferent: true,
    })
  })

  it('tells a value that only one side states from one that is not stated', () => {
    expect(row('country', small, large).marks).toEqual(['same', 'only-here'])
    expect(row('sector', small, large).marks).toEqual(['same', 'not-stated'])
  })

  it('counts two silences as the same', () => {
    expect(row('threatActor', small, large)).toEqual({ marks: ['same', 'same'], isDifferent: false })
  })

  it('does not mind the order of a list', () => {
    const types = (...values: string[]) =>
      values.map((value, start) =>
        claim({
          factId: 'dataTypes.exposed',
          value,
          qualifier: null,
          evidence: { start, end: start + 1, quote: 'q' },
        }),
      )
    const one = breach('B-0003', types('name', 'ssn'))
    const other = breach('B-0004', types('ssn', 'name'))
    expect(row('dataTypes.exposed', one, other).isDifferent).toBe(false)
  })
})
