import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src-main/domain/claim.ts'
import { groupClaims } from '../../../src-main/domain/claim-groups.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { claim, peopleClaims } from './claims.ts'

const people = factOf('individualsAffected')
const values = (groups: ReturnType<typeof groupClaims>) =>
  groups.map(({ claims }) => claims.map(({ value }) => value))

describe('claims that say the same', () => {
  const figure = (value: number, qualifier: string) => claim({ value, qualifier })

  it('are roundings of one figure', () => {
    const groups = groupClaims(people, [
      figure(2_200_000, 'about'),
      figure(2_216_365, 'exact'),
      figure(2_000_000, 'at_least'),
      figure(3_100_000, 'about'),
    ])
    expect(values(groups)).toEqual([[2_200_000, 2_216_365, 2_000_000], [3_100_000]])
    expect(groups[0]?.founder.value).toBe(2_216_365)
  })

  it('do not lead from one figure to another by a rounding of both, which joins the nearer', () => {
    const groups = groupClaims(people, [
      figure(2_170_000, 'exact'),
      figure(2_200_000, 'about'),
      figure(2_216_365, 'exact'),
    ])
    expect(values(groups)).toEqual([[2_170_000], [2_200_000, 2_216_365]])
  })

  it('are a month and a day of it, and not two days of one month', () => {
    const date = (value: string) => claim({ factId: 'dates.discovered', value, qualifier: null })
    const groups = groupClaims(factOf('dates.discovered'), [
      date('2024-05'),
      date('2024-05-12'),
      date('2024-05-20'),
      date('2024'),
      date('2023-11'),
    ])
    expect(values(groups)).toEqual([['2024-05', '2024-05-12', '2024'], ['2024-05-20'], ['2023-11']])
  })

  it('are forms of one name with one role', () => {
    const body = (name: string, role: string) =>
      claim({ factId: 'relatedOrgs', value: { name, role }, qualifier: null })
    const groups = groupClaims(factOf('relatedOrgs'), [
      body('Nordlicht', 'vendor'),
      body('Nordlicht Software GmbH', 'vendor'),
      body('Nordlicht', 'parent'),
    ])
    expect(groups).toHaveLength(2)
  })
})

describe('grouping', () => {
  const asSets = (groups: ReturnType<typeof groupClaims>) =>
    groups.map(({ claims }) => claims.map(({ claimId }) => claimId))

  it('never hangs on the order of the claims, and loses none of them', () => {
    fc.assert(
      fc.property(peopleClaims, fc.infiniteStream(fc.nat()), (claims, numbers) => {
        const shuffled = [...claims].sort(() => ((numbers.next().value ?? 0) % 3) - 1)
        const groups = groupClaims(people, claims)
        expect(asSets(groupClaims(people, shuffled))).toEqual(asSets(groups))
        expect(asSets(groups).flat().sort()).toEqual(claims.map(({ claimId }) => claimId).sort())
      }),
    )
  })

  it('makes every claim a form of the value its group stands for', () => {
    fc.assert(
      fc.property(peopleClaims, claims => {
        for (const { founder, claims: members } of groupClaims(people, claims))
          for (const { value } of members)
            expect(members.some(one => one.value === value && people.isFormOf(one, founder))).toBe(true)
      }),
    )
  })

  it('stays as it was when somebody repeats what was said, word for word', () => {
    fc.assert(
      fc.property(peopleClaims, fc.nat(), (claims, pick) => {
        const told = claims[pick % claims.length] as Claim
        const again = {
          ...told,
          claimId: (Math.max(...claims.map(({ claimId }) => claimId)) + 1) as Claim['claimId'],
        }
        const before = asSets(groupClaims(people, claims))
        const after = asSets(groupClaims(people, [...claims, again]))
        expect(after.map(ids => ids.filter(id => id !== again.claimId))).toEqual(before)
        expect(after.find(ids => ids.includes(again.claimId))).toContain(told.claimId)
      }),
    )
  })
})
