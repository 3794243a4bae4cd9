import { expect, it } from 'vitest'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { articleId, ClaimId } from '../../../src-main/domain/ids.ts'
import { splitOf } from '../../../src-renderer/text/breach-lines.ts'

const [one, two, three] = [1, 2, 3].map(articleId) as [
  ReturnType<typeof articleId>,
  ReturnType<typeof articleId>,
  ReturnType<typeof articleId>,
]
const claim = (number: number) => ClaimId.parse(number)
/** The first article makes two claims, the second one, the third none. */
const breach = {
  articles: [{ articleId: one }, { articleId: two }, { articleId: three }],
  facts: [
    { claims: [{ claimId: claim(1), articleId: one }] },
    {
      claims: [
        { claimId: claim(2), articleId: one },
        { claimId: claim(3), articleId: two },
      ],
    },
  ],
} as unknown as Pick<Breach, 'facts' | 'articles'>

it('takes articles whole, with their claims', () =>
  expect(splitOf(breach, [one], [])).toEqual({ whole: [one], claims: [], goes: 2 }))

it('takes single claims of an article that stays', () =>
  expect(splitOf(breach, [], [claim(2)])).toEqual({ whole: [], claims: [claim(2)], goes: 1 }))

it('takes an article whole of which every claim is chosen, as the vault does', () =>
  expect(splitOf(breach, [], [claim(1), claim(2)])).toEqual({ whole: [one], claims: [], goes: 2 }))

it('counts a claim once that goes with its article', () =>
  expect(splitOf(breach, [one], [claim(2), claim(3)])).toEqual({ whole: [one, two], claims: [], goes: 3 }))

it('does not take an article without claims', () =>
  expect(splitOf(breach, [], [claim(3)]).whole).toEqual([two]))
