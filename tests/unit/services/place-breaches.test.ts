import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FoundClaim } from '../../../src-main/domain/claim.ts'
import type { BreachId } from '../../../src-main/domain/ids.ts'
import { applyRules } from '../../../src-main/services/apply-rules.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { differentBreaches } from '../../../src-main/services/judge-breaches.ts'
import { matchesOf } from '../../../src-main/services/match-breach.ts'
import { getBreach } from '../../../src-main/services/read-breaches.ts'
import { groupingOf, suggestionsFor } from '../../../src-main/services/read-grouping.ts'
import { addTag } from '../../../src-main/services/tag.ts'
import { setExclusive } from '../../../src-main/services/tag-looks.ts'
import { saveRule } from '../../../src-main/services/tag-rules.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import { makeBreaches, storeBreaches, tellingOfMade } from '../../bench/breaches.ts'
import { breachAt, claim } from '../vault/fixtures.ts'
import { A, author, B, type GroupedVault, groupedVault } from './grouped-vault.ts'

let grouped: GroupedVault
beforeEach(async () => {
  grouped = await groupedVault()
})
afterEach(() => grouped.close())

const named = (victim: string, ...more: FoundClaim[]) => [
  claim('victim', victim, `${victim} was attacked`),
  claim('country', 'ES', 'in Spain'),
  ...more,
]
const on = (day: string) => claim('dates.discovered', day, `found on ${day}`)
const people = (count: number) => claim('individualsAffected', count, `${count} people`)
const pairs = (id?: BreachId) => suggestionsFor(grouped.vault, id).map(one => [one.breachId, one.other])

describe('an article about a known breach', () => {
  it('joins it, and the reasons are kept with both values', () => {
    const { tell, vault } = grouped
    tell('First', named('Servicio de Aguas de Torrealta', on('2024-03-05'), people(41_218)))
    expect(tell('Second', named('Torrealta', on('2024-03-05'), people(41_000)))).toEqual([B(1)])
    const [why, ...others] = groupingOf(vault, B(1)).joined
    expect(others).toEqual([])
    expect(why?.articleId).toBe(A(2))
    expect(why?.reasons).toContainEqual(
      expect.objectContaining({
        kind: 'part-of-name',
        here: 'Torrealta',
        there: 'Servicio de Aguas de Torrealta',
      }),
    )
    expect(why?.score).toBe(why?.reasons.reduce((sum, { points }) => sum + points, 0))
  })

  it('is a breach of its own, and asked about, where less speaks for it', () => {
    const { tell, vault } = grouped
    tell('First', named('Torrealta', on('2024-03-05')))
    expect(tell('Second', named('Torrealta'))).toEqual([B(2)])
    expect(pairs()).toEqual([[B(1), B(2)]])
    const [asked] = suggestionsFor(vault, B(2))
    expect(asked).toMatchObject({ name: 'Torrealta', otherName: 'Torrealta', score: 6 })
    expect(groupingOf(vault, B(1)).suggestions).toEqual([asked])
  })

  it('names the values of the earlier breach first, whichever side was new', () => {
    const { tell, vault } = grouped
    tell('First', named('Torrealta Aguas Sociedad', on('2024-03-05')))
    tell('Second', named('Torrealta'))
    const [reason] = suggestionsFor(vault, undefined)[0]?.reasons ?? []
    expect(reason).toMatchObject({ here: 'Torrealta Aguas Sociedad', there: 'Torrealta' })
  })

  it('is not asked about when nothing but sector and place is shared', () => {
    const { tell } = grouped
    tell('First', named('Torrealta', on('2024-03-05')))
    tell('Second', named('Miralcampo', on('2024-03-05')))
    expect(pairs()).toEqual([])
  })

  it('is found through a body beside the victim, its group and its figure', () => {
    const { tell } = grouped
    const parent = claim(
      'relatedOrgs',
      { name: 'Tarnis Holdings', role: 'parent' },
      'owned by Tarnis Holdings',
    )
    const gang = claim('threatActor', 'Graufalter', 'by Graufalter')
    tell('First', named('Velmore', parent, on('2024-03-05'), people(41_218), gang))
    expect(tell('Second', named('Tarnis', on('2024-03-05')))).toEqual([B(1)])
    expect(tell('Third', named('Otra Cosa', on('2024-03-05'), people(41_218), gang))).toEqual([B(2)])
    expect(pairs(B(2))).toEqual([[B(1), B(2)]])
  })

  it('does not count what an analyst rejected', () => {
    const { tell, vault, desk } = grouped
    tell('First', named('Torrealta', on('2024-03-05')))
    const [rejected] = vault.tables.claims.ofBreach(1).filter(one => one.factId === 'dates.discovered')
    if (rejected === undefined) throw new Error('no date')
    const decision = { kind: 'reject', claimId: rejected.claimId } as const
    giveVerdict(desk, { breachId: B(1), factId: 'dates.discovered', decision })
    expect(tell('Second', named('Torrealta', on('2024-03-05')))).toEqual([B(2)])
    giveVerdict(desk, {
      breachId: B(1),
      factId: 'dates.discovered',
      decision: { ...decision, kind: 'accept' },
    })
    expect(tell('Third', named('Torrealta', on('2024-03-05')))).toEqual([B(1)])
  })
})

it('compares what is told of a breach although very much is told of another', () => {
  const { tell, vault } = grouped
  tell('Old', named('Torrealta', on('2021-03-05')))
  tell('New', named('Torrealta', on('2024-03-05')))
  const again = vault.db.prepare(`INSERT INTO claims (article_id, breach_id, fact_id, value, source_kind,
    start_offset, end_offset, quote, certainty, found_by)
    SELECT article_id, breach_id, fact_id, value, source_kind, start_offset, end_offset, quote, certainty, found_by
    FROM claims WHERE breach_id = 2 AND fact_id = 'country'`)
  while (again.run().changes < 1024) {}
  expect(tell('Third', named('Torrealta', on('2021-03-05')))).toEqual([B(1)])
})

describe('what an analyst decided about a breach', () => {
  const day = on('2024-03-05')

  it('is the name it is found by from then on, and the mistaken one joins nothing more', () => {
    const { tell, desk } = grouped
    tell('First', named('PayLume', day))
    const decision = {
      kind: 'override',
      value: 'Brackwater Council',
      reason: 'PayLume is its supplier',
    } as const
    giveVerdict(desk, { breachId: B(1), factId: 'victim', decision })
    expect(tell('Second', named('PayLume', day))).toEqual([B(2)])
    expect(pairs(B(2))).toEqual([[B(1), B(2)]])
    expect(tell('Third', named('BRACKWATER COUNCIL', day))).toEqual([B(1)])
  })

  it('takes a rejected name from it', () => {
    const { tell, desk, vault } = grouped
    tell('First', named('PayLume', day))
    const [claimed] = vault.tables.claims.ofBreach(1).filter(({ factId }) => factId === 'victim')
    if (claimed === undefined) throw new Error('no victim')
    const decision = { kind: 'reject', claimId: claimed.claimId } as const
    giveVerdict(desk, { breachId: B(1), factId: 'victim', decision })
    expect(tell('Second', named('PayLume', day))).toEqual([B(2)])
    giveVerdict(desk, { breachId: B(1), factId: 'victim', decision: { ...decision, kind: 'accept' } })
    expect(tell('Third', named('PayLume', day))).toEqual([B(1)])
  })

  it('is compared with what articles say', () => {
    const { tell, desk } = grouped
    tell('First', named('Torrealta'))
    expect(tell('Second', named('Torrealta', day))).toEqual([B(2)])
    const decision = { kind: 'override', value: '2024-03-05', reason: 'the notice says so' } as const
    giveVerdict(desk, { breachId: B(1), factId: 'dates.discovered', decision })
    expect(tell('Third', named('Torrealta', day))).toEqual([B(1)])
  })
})

describe('an article about several breaches', () => {
  it('has each of them, and never two of its tellings in one', () => {
    const { tell } = grouped
    tell('Fir', breachAt('Fir Foods', 7_733, '2023-07-09'))
    tell('Oak', breachAt('Oak Air', 512_904, '2022-11-30'))
    const both = tell(
      'Both',
      breachAt('Oak Air', 512_904, '2022-11-30'),
      breachAt('Fir Foods', 7_733, '2023-07-09'),
    )
    expect(both).toEqual([B(2), B(1)])
    const twice = breachAt('Elm Post', 500, '2024-01-01')
    expect(new Set(tell('Twice', twice, twice)).size).toBe(2)
    expect(pairs()).toEqual([])
  })

  it('gives the breach to the telling that fits it best', () => {
    const { tell } = grouped
    tell('Fir', breachAt('Fir Foods', 7_733, '2023-07-09'))
    const weaker = [claim('victim', 'Fir Foods', 'Fir Foods too'), on('2023-07-09')]
    expect(tell('Both', weaker, breachAt('Fir Foods', 7_733, '2023-07-09'))).toEqual([B(2), B(1)])
  })
})

it('ends the question when a later article tells of both', () => {
  const { tell } = grouped
  tell('First', named('Torrealta', on('2024-03-05')))
  tell('Second', named('Torrealta', people(41_218)))
  expect(pairs()).toEqual([[B(1), B(2)]])
  const both = tell('Both', named('Torrealta', on('2024-03-05')), named('Torrealta', people(41_218)))
  expect(both).toEqual([B(1), B(2)])
  expect(pairs()).toEqual([])
})

describe('an article that shows two breaches to be one', () => {
  const long = 'Servicio Regional de Salud del Duero Alto'
  const apart = () => {
    grouped.tell('By place', named('Duero Alto', on('2024-09-29'), people(214_880)))
    grouped.tell('By letters', named('SRSDA', claim('dates.disclosed', '2024-10-11', 'told on 11 October')))
  }
  const bridge = () => [
    ...named(long, on('2024-09-29'), people(214_880)),
    claim('victim', 'SRSDA', 'the SRSDA said'),
    claim('dates.disclosed', '2024-10-11', 'said on 11 October'),
  ]

  it('brings them together when no person has touched them, in its own edit', () => {
    const { tell, vault, reversibly } = grouped
    apart()
    expect(vault.tables.breaches.numbers()).toEqual([1, 2])
    expect(reversibly(() => tell('Bridge', bridge()))).toEqual([B(1)])
    expect(getBreach(vault, B(2))).toMatchObject({ breachId: B(1), articles: { length: 3 } })
    const [, , imported] = vault.tables.edits.newest(3)
    expect(imported?.label).toBe('Imported article.txt as A-0003; B-0002 is a part of B-0001')
  })

  it('leaves the one that carries a tag, and asks when both do', () => {
    const { tell, desk } = grouped
    apart()
    addTag(desk, { path: 'seen', targets: [B(2)] })
    expect(tell('Bridge', bridge())).toEqual([B(2)])
  })

  it('brings together what only rules have tagged, with the tags, but not what these keep apart', () => {
    const { tell, vault, desk } = grouped
    apart()
    const rule = { target: 'breaches', runsOnImport: false } as const
    saveRule(desk, { ...rule, name: 'any', condition: 'country:ES', tag: 'seen' })
    saveRule(desk, { ...rule, name: 'large', condition: 'people:>500', tag: 'size/large' })
    saveRule(desk, { ...rule, name: 'unknown', condition: '-people:>0', tag: 'size/unknown' })
    expect(applyRules(desk, []).map(({ tagged }) => tagged)).toEqual([2, 1, 1])
    setExclusive(desk, { path: 'size', isExclusive: true })
    tell('Bridge', bridge())
    expect(vault.tables.breaches.numbers()).toEqual([1, 2])
    expect(pairs()).toEqual([[B(1), B(2)]])
    undo(vault, author)
    undo(vault, author)
    tell('Bridge', bridge())
    expect(vault.tables.breaches.numbers()).toEqual([1])
    expect(getBreach(vault, B(1)).tags).toEqual(['seen', 'size/large', 'size/unknown'])
  })

  it('asks when a person has touched both', () => {
    const { tell, vault, desk } = grouped
    apart()
    addTag(desk, { path: 'seen', targets: [B(1), B(2)] })
    tell('Bridge', bridge())
    expect(vault.tables.breaches.numbers()).toEqual([1, 2])
    expect(pairs()).toEqual([[B(1), B(2)]])
  })

  it('leaves the one that a person said is not the same as a third', () => {
    const { tell, desk } = grouped
    apart()
    tell('Third', named('Otra Cosa', on('2023-01-02')))
    differentBreaches(desk, B(2), B(3))
    expect(tell('Bridge', bridge())).toEqual([B(2)])
    expect(groupingOf(grouped.vault, B(2)).notTheSame.map(({ breachId }) => breachId)).toEqual([B(3)])
  })

  it('leaves apart what a person said is not the same', () => {
    const { tell, vault, desk } = grouped
    apart()
    differentBreaches(desk, B(1), B(2))
    tell('Bridge', bridge())
    expect(vault.tables.breaches.numbers()).toEqual([1, 2])
    expect(pairs()).toEqual([])
  })
})

it('finds each of three thousand breaches among the others, by name and day alone', () => {
  const { vault } = grouped
  const made = makeBreaches(3000)
  storeBreaches(vault, made)
  const wrong = made.flatMap((breach, at) => {
    const telling = { ...tellingOfMade(breach), figures: [], titles: [] }
    const found = matchesOf(vault, telling)[0]?.breach
    return found !== at + 1 ? [breach.name] : []
  })
  expect(wrong).toEqual([])
})
