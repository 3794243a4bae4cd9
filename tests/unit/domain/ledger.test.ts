import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src-main/domain/claim.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { ledgerOf } from '../../../src-main/domain/ledger.ts'
import { reasonInWords } from '../../../src-main/domain/reason-words.ts'
import { resolveFact } from '../../../src-main/domain/resolve-fact.ts'
import { eachArticle, type SourceOf } from '../../../src-main/domain/sources.ts'
import { Verdict } from '../../../src-main/domain/verdict.ts'
import { claim, peopleClaims } from './claims.ts'

const people = factOf('individualsAffected')
const dates: Readonly<Record<string, string | null>> = {
  'A-0001': '2024-03-02',
  'A-0002': '2024-05-08',
  'A-0003': '2024-09-01',
  'A-0004': '2024-09-20',
  'A-0005': null,
}
const publishedOn = ({ articleId }: Pick<Claim, 'articleId'>) => dates[articleId] ?? null
const articleOf = ({ articleId }: Claim) => ({
  title: articleId,
  outlet: null,
  fileName: 'a.txt',
  publishedOn: publishedOn({ articleId }),
  lang: null,
})

const ledger = (
  claims: readonly Claim[],
  verdicts: readonly Verdict[] = [],
  sourceOf: SourceOf = eachArticle,
  fact = people,
) => {
  const sources = { publishedOn, sourceOf }
  return ledgerOf(resolveFact(fact, claims, verdicts, sources), verdicts, sources, articleOf)
}

const says = (article: number, value: number, qualifier: string, kind: string) =>
  claim({ articleId: `A-000${article}`, value, qualifier, source: { kind, name: null } })

const verdict = (decision: unknown, verdictId = 1) =>
  Verdict.parse({
    verdictId,
    breachId: 'B-0001',
    factId: 'individualsAffected',
    decision,
    decidedAt: '2026-01-02T00:00:00Z',
  })

describe('a count that grew', () => {
  const grown = [
    says(1, 500, 'at_least', 'company'),
    says(2, 12_000, 'exact', 'company'),
    says(3, 914_138, 'exact', 'regulator'),
    says(3, 910_000, 'about', 'company'),
  ]

  it('is shown step by step, and is no conflict', () => {
    const { groups, growth, state, reason } = ledger(grown)
    expect(growth.map(place => groups[place]?.value)).toEqual([500, 12_000, 914_138])
    expect(groups.map(({ relation }) => relation)).toEqual(['in-use', 'outgrown', 'outgrown'])
    expect(groups.flatMap(({ contradicts }) => contradicts)).toEqual([])
    expect(state).toBe('unreviewed')
    expect(reasonInWords(reason, people)).toBe(
      'The regulator gives an exact figure, later and higher than the 12,000 told before.',
    )
  })

  it('never leads through a value that is lower than one told before', () => {
    const { groups, growth } = ledger([
      says(1, 18_000, 'exact', 'company'),
      says(2, 5_000, 'exact', 'company'),
      says(3, 20_000, 'exact', 'company'),
    ])
    expect(growth.map(place => groups[place]?.value)).toEqual([18_000, 20_000])
    expect(groups.find(({ value }) => value === 5_000)).toMatchObject({ relation: 'outgrown' })
  })

  it('takes the later figure of the same speaker, though the earlier one was more exact', () => {
    const { values } = ledger([says(1, 12_000, 'exact', 'company'), says(3, 900_000, 'about', 'company')])
    expect(values[0]?.value).toBe(900_000)
  })

  it.each([
    ['a later figure is lower', says(1, 12_000, 'exact', 'company'), says(3, 9_000, 'exact', 'company')],
    [
      'the higher figure is not later',
      says(3, 9_000, 'exact', 'company'),
      says(1, 12_000, 'exact', 'company'),
    ],
    ['a weaker source says more', says(1, 9_000, 'exact', 'company'), says(3, 12_000, 'exact', 'press')],
    ['nobody knows when', says(1, 9_000, 'exact', 'company'), says(5, 12_000, 'exact', 'company')],
    ['the attacker says more', says(1, 9_000, 'at_least', 'press'), says(3, 12_000, 'exact', 'threat_actor')],
  ])('is in conflict when %s', (_, first, second) => {
    const { groups, growth, state } = ledger([first, second])
    expect(state).toBe('conflict')
    expect(growth).toEqual([])
    expect(groups.map(({ contradicts }) => contradicts)).toEqual([[1], [0]])
    expect(groups.map(({ relation }) => relation)).toEqual(['in-use', 'differs'])
  })

  it('is in conflict when another source repeats the lower figure later', () => {
    expect(ledger([...grown, says(4, 500, 'at_least', 'press')]).groups.at(-1)?.contradicts).not.toEqual([])
  })

  it('lets anybody but the attacker tell more than a lower bound', () => {
    expect(ledger([says(1, 500, 'at_least', 'company'), says(3, 12_000, 'exact', 'press')])).toMatchObject({
      values: [{ value: 12_000 }],
      state: 'unreviewed',
    })
  })
})

describe('the rule between values that exclude each other', () => {
  it.each([
    [says(1, 5_000, 'about', 'company'), says(3, 7_300, 'exact', 'press'), 5_000],
    [says(1, 5_000, 'about', 'regulator'), says(1, 7_300, 'exact', 'company'), 7_300],
    [says(1, 5_000, 'about', 'company'), says(1, 9_000, 'about', 'regulator'), 9_000],
    [says(1, 5_000, 'about', 'press'), says(1, 9_990, 'exact', 'threat_actor'), 5_000],
  ])('puts regulator before company before press before attacker, and the exact first', (a, b, expected) => {
    expect(ledger([a, b]).values[0]?.value).toBe(expected)
    expect(ledger([b, a]).values[0]?.value).toBe(expected)
  })

  it('shows the most exact form of the value that a stronger source only rounds', () => {
    const { values, groups } = ledger([
      says(1, 910_000, 'about', 'company'),
      says(1, 914_138, 'exact', 'press'),
    ])
    expect(values[0]?.value).toBe(910_000 + 4_138)
    expect(groups).toHaveLength(1)
  })

  it('shows the fullest form of a name, whichever article is newer, and says so', () => {
    const victim = (article: number, value: string) =>
      claim({
        articleId: `A-000${article}`,
        factId: 'victim',
        value,
        qualifier: null,
        source: { kind: 'press', name: null },
      })
    const fact = factOf('victim')
    const { values, reason, groups } = ledger(
      [victim(1, 'Orvane Dental Group'), victim(2, 'Orvane'), victim(3, 'ODG')],
      [],
      eachArticle,
      fact,
    )
    expect(values.map(({ value }) => value)).toEqual(['Orvane Dental Group'])
    expect(groups).toHaveLength(1)
    expect(reasonInWords(reason, fact)).toBe(
      'The article says so; of 3 equally good statements it is the most precise.',
    )
  })

  it('lets a word that says nothing contradict nothing', () => {
    const vector = (value: string, kind: string) =>
      claim({ factId: 'attackVector', value, qualifier: null, source: { kind, name: null } })
    const { values, state } = ledger(
      [vector('unknown', 'regulator'), vector('ransomware', 'press')],
      [],
      eachArticle,
      factOf('attackVector'),
    )
    expect(values[0]?.value).toBe('ransomware')
    expect(state).toBe('unreviewed')
  })
})

describe('copies in the ledger', () => {
  const copies: SourceOf = ({ articleId }) => (articleId === 'A-0004' ? 'A-0001' : articleId)

  it('are one source, and name the article they repeat', () => {
    const [group] = ledger(
      [says(1, 700, 'exact', 'press'), says(2, 700, 'exact', 'press'), says(4, 700, 'exact', 'press')],
      [],
      copies,
    ).groups
    expect(group?.sources).toBe(2)
    expect(group?.claims.map(({ articleId, repeats }) => [articleId, repeats])).toEqual([
      ['A-0001', null],
      ['A-0002', null],
      ['A-0004', 'A-0001'],
    ])
  })
})

describe('whatever is claimed', () => {
  const twins: SourceOf = ({ articleId }) => (articleId === 'A-0004' ? 'A-0001' : articleId.replace('3', '2'))
  const shuffle = (claims: readonly Claim[], seed: number) =>
    claims
      .map((one, index) => [(seed * (index + 7) * 2_654_435_761) % 1_009, one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one)

  it('the outcome does not hang on the order of the claims', () => {
    fc.assert(
      fc.property(peopleClaims, fc.nat(1000), (claims, seed) => {
        expect(ledger(shuffle(claims, seed), [], twins)).toEqual(ledger(claims, [], twins))
      }),
      { numRuns: 300 },
    )
  })

  it('a contradiction goes both ways, and never between forms of one value', () => {
    fc.assert(
      fc.property(peopleClaims, claims => {
        const { groups } = ledger(claims)
        for (const [place, group] of groups.entries()) {
          expect(group.contradicts).not.toContain(place)
          for (const other of group.contradicts) expect(groups[other]?.contradicts).toContain(place)
        }
      }),
    )
  })

  it('an accepted claim is shown, and a rejected one never', () => {
    fc.assert(
      fc.property(peopleClaims, fc.nat(), (claims, pick) => {
        const { claimId, value } = claims[pick % claims.length] as Claim
        const accepted = ledger(claims, [verdict({ kind: 'accept', claimId })])
        expect(accepted).toMatchObject({ values: [{ claimId, value }], state: 'accepted' })
        const rejected = ledger(claims, [verdict({ kind: 'reject', claimId })])
        expect(rejected.values.map(one => one.claimId)).not.toContain(claimId)
        const own = ledger(claims, [
          verdict({ kind: 'reject', claimId }),
          verdict({ kind: 'override', value: 7, reason: 'counted' }, 2),
        ])
        expect(own).toMatchObject({ values: [{ value: 7, claimId: null }], state: 'overridden' })
      }),
    )
  })

  it('what anybody but the attacker states comes before what is only implied', () => {
    const implied = claim({ articleId: 'A-0004', value: 9_000, certainty: 'implied' })
    const shown = (other: Claim) => ledger([implied, other]).values[0]?.value
    expect(shown(says(1, 12_000, 'about', 'press'))).toBe(12_000)
    expect(shown(says(1, 12_000, 'exact', 'threat_actor'))).toBe(9_000)
  })

  it("the attacker's figure is shown only when nobody else gives one", () => {
    fc.assert(
      fc.property(peopleClaims, claims => {
        const isOnlyAttacker = claims.every(({ source }) => source.kind === 'threat_actor')
        expect(ledger(claims).values[0]?.source?.kind === 'threat_actor').toBe(isOnlyAttacker)
      }),
    )
  })

  it('every claim stands in one group, and what is in use in the group in use', () => {
    fc.assert(
      fc.property(peopleClaims, claims => {
        const { groups, values } = ledger(claims)
        const placed = groups.flatMap(group => group.claims.map(({ claimId }) => claimId))
        expect(placed.sort()).toEqual(claims.map(({ claimId }) => claimId).sort())
        const inUse = groups.filter(({ relation }) => relation === 'in-use')
        expect(inUse.map(({ value }) => value)).toEqual(values.map(({ value }) => value))
      }),
    )
  })
})

it('shows the claim accepted last where the fact has one value', () => {
  const [first, second] = [says(1, 500, 'exact', 'press'), says(2, 800, 'exact', 'company')]
  const verdicts = [
    verdict({ kind: 'accept', claimId: second.claimId }),
    verdict({ kind: 'accept', claimId: first.claimId }, 2),
  ]
  expect(ledger([first, second], verdicts).values[0]?.value).toBe(500)
  const again = verdict({ kind: 'accept', claimId: second.claimId }, 3)
  expect(ledger([first, second], [...verdicts, again]).values[0]?.value).toBe(800)
})

it('shows an own value until a claim is accepted after it, and again when that one is rejected', () => {
  const told = says(1, 500, 'exact', 'press')
  const { claimId } = told
  const steps = [
    [{ kind: 'accept', claimId }, 500],
    [{ kind: 'override', value: 7, reason: 'known' }, 7],
    [{ kind: 'reject', claimId }, 7],
    [{ kind: 'accept', claimId }, 500],
    [{ kind: 'reject', claimId }, 7],
  ] as const
  const verdicts = steps.map(([decision], at) => verdict(decision, at + 1))
  const shown = steps.map((_, at) => ledger([told], verdicts.slice(0, at + 1)).values[0]?.value)
  expect(shown).toEqual(steps.map(([, value]) => value))
})
