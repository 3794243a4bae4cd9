import { describe, expect, it } from 'vitest'
import { factOf } from '../../../src-main/domain/facts.ts'
import { reasonInWords } from '../../../src-main/domain/reason-words.ts'
import type { SourceOf } from '../../../src-main/domain/sources.ts'
import { claim, resolveFact } from './claims.ts'

const people = factOf('individualsAffected')
const press = { kind: 'press', name: null }

/** A count an article gives. */
const says = (articleId: string, value: number) => claim({ articleId, value, source: press })

const dates: Readonly<Record<string, string | null>> = {
  'A-0001': '2024-05-01',
  'A-0002': '2024-05-03',
  'A-0003': '2024-05-05',
  'A-0004': null,
}
const publishedOn = ({ articleId }: { articleId: string }) => dates[articleId] ?? null

/** The third and the fourth article are copies of the first. */
const copies: SourceOf = ({ articleId }) =>
  articleId === 'A-0003' || articleId === 'A-0004' ? 'A-0001' : articleId

const inUse = (claims: Parameters<typeof resolveFact>[1], sourceOf?: SourceOf) =>
  resolveFact(people, claims, [], publishedOn, sourceOf).values[0]?.value

describe('copies of one text', () => {
  const told = [says('A-0001', 10_000), says('A-0002', 12_000), says('A-0003', 10_000)]

  it('are no newer than what they repeat, and so decide nothing', () => {
    expect(inUse(told)).toBe(10_000)
    expect(inUse(told, copies)).toBe(12_000)
    expect(inUse(told.slice(0, 2), copies)).toBe(12_000)
  })

  it('take the earliest date known, also when the first article has none', () => {
    const undated = [says('A-0004', 10_000), says('A-0002', 12_000), says('A-0001', 10_000)]
    expect(inUse(undated, copies)).toBe(12_000)
  })

  it('count as new where they were corrected', () => {
    expect(inUse([...told.slice(0, 2), says('A-0003', 15_000)], copies)).toBe(15_000)
  })

  it('are one statement in the reason', () => {
    const reason = (claims: Parameters<typeof resolveFact>[1]) =>
      reasonInWords(resolveFact(people, claims, [], publishedOn, copies).reason, people)
    const lowered = [says('A-0001', 12_000), says('A-0002', 10_000), says('A-0003', 12_000)]
    const repeated = [...lowered, says('A-0004', 12_000)]
    expect(reason(repeated)).toContain('of 2 equally good statements')
    expect(reason([...repeated, says('A-0002', 12_000)])).toContain('of 3 equally good statements')
  })

  it('all keep their claims, with how each stands to the value in use', () => {
    const { claims } = resolveFact(people, told, [], publishedOn, copies)
    expect(claims.map(one => [one.articleId, one.relation])).toEqual([
      ['A-0002', 'in-use'],
      ['A-0001', 'outgrown'],
      ['A-0003', 'outgrown'],
    ])
  })
})
