import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import { ProblemError } from '../../../src-main/domain/problem.ts'
import { breachHistory } from '../../../src-main/services/breach-history.ts'
import { giveVerdict, withdrawVerdict } from '../../../src-main/services/give-verdict.ts'
import { listHistory } from '../../../src-main/services/history.ts'
import { getBreach, readLedger } from '../../../src-main/services/read-breaches.ts'
import { addTag, removeTag } from '../../../src-main/services/tag.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { deskOf } from '../vault/desk-of.ts'
import { article, breachAt, newVault, removeFolder, save, temporaryFolder } from '../vault/fixtures.ts'

const parent = temporaryFolder()
const id = breachId(1)
const people = 'individualsAffected' as const
let vault: Vault
let clock = '2026-01-03T10:00:00Z'

/** An import on the second of January, a verdict, a tag and a withdrawal on the days after. */
beforeAll(async () => {
  vault = await newVault(parent)
  const desk = deskOf(vault, () => new Date(clock))
  save(vault, article('Breach at Larkspur', [breachAt('Larkspur', 500)]))
  const decision = { kind: 'override' as const, value: 620, reason: 'they wrote to us' }
  giveVerdict(desk, { breachId: id, factId: people, decision })
  clock = '2026-01-04T10:00:00Z'
  addTag(desk, { path: 'board', targets: [id] })
  clock = '2026-01-05T23:59:59.999Z'
  withdrawVerdict(desk, { breachId: id, factId: people, claimId: null })
  clock = '2026-01-06T00:00:00Z'
  removeTag(desk, { path: 'board', targets: [id] })
})
afterAll(() => {
  vault.close()
  removeFolder(parent)
})

const everything = { id, limit: 100 }

describe('the history of a breach', () => {
  it('tells who did what when, with what was shown before and after', () => {
    const edits = breachHistory(vault, everything)
    expect(edits.map(({ kind, at, who }) => [kind, at.slice(0, 10), who])).toEqual([
      ['untag', '2026-01-06', 'tester'],
      ['withdraw', '2026-01-05', 'tester'],
      ['tag', '2026-01-04', 'tester'],
      ['verdict', '2026-01-03', 'tester'],
      ['import', '2026-01-02', 'tester'],
    ])
    expect(edits.map(({ tags }) => tags)).toMatchObject([
      { added: [], removed: ['board'] },
      { added: [], removed: [] },
      { added: ['board'], removed: [] },
      {},
      {},
    ])
    expect(edits[3]?.facts).toEqual([
      {
        factId: people,
        before: { values: [{ value: 500, qualifier: 'exact' }], state: 'unreviewed' },
        after: { values: [{ value: 620, qualifier: null }], state: 'overridden' },
        claimsAdded: [],
        claimsRemoved: [],
        verdicts: [{ did: 'given', kind: 'override', values: [620], reason: 'they wrote to us' }],
      },
    ])
    expect(edits[1]?.facts[0]?.verdicts).toMatchObject([{ did: 'withdrawn', values: [620] }])
    expect(edits[4]).toMatchObject({ wasThere: false, isThere: true, articles: { added: ['A-0001'] } })
    expect(edits[4]?.facts.map(({ factId, claimsAdded }) => [factId, claimsAdded.length])).toEqual([
      ['victim', 1],
      [people, 1],
      ['dates.discovered', 1],
    ])
  })

  it('of one fact has only the edits that changed it', () => {
    const kinds = (factId: typeof people | 'victim' | 'country') =>
      breachHistory(vault, { ...everything, factId }).map(({ kind }) => kind)
    expect(kinds(people)).toEqual(['withdraw', 'verdict', 'import'])
    expect(kinds('victim')).toEqual(['import'])
    expect(kinds('country')).toEqual([])
  })

  it('ends where it is asked to, in number and in time', () => {
    const kinds = (more: object) => breachHistory(vault, { ...everything, ...more }).map(({ kind }) => kind)
    expect(kinds({ limit: 2 })).toEqual(['untag', 'withdraw'])
    expect(kinds({ asOf: '2026-01-04' })).toEqual(['tag', 'verdict', 'import'])
    expect(kinds({ asOf: '2026-01-01' })).toEqual([])
  })

  it('is a problem where there never was such a breach', () => {
    expect(() => breachHistory(vault, { id: breachId(44), limit: 1 })).toThrow(ProblemError)
  })
})

describe('a breach as of a day', () => {
  const asOf = (day: string) => {
    const breach = getBreach(vault, id, day)
    const fact = breach.facts.find(({ factId }) => factId === people)
    return [fact?.values[0]?.value, breach.tags, breach.name]
  }

  it.each([
    ['2026-01-02', 500, []],
    ['2026-01-03', 620, []],
    ['2026-01-03T09:59Z', 500, []],
    ['2026-01-03T10:00Z', 620, []],
    ['2026-01-04', 620, ['board']],
    ['2026-01-05', 500, ['board']],
    ['2026-01-06', 500, []],
    ['2031-12-31', 500, []],
  ])('%s shows what was shown then', (day, value, tags) => {
    expect(asOf(day)).toEqual([value, tags, 'Larkspur'])
    const [fact] = readLedger(vault, id, { factId: people, asOf: day }).facts
    expect(fact?.values[0]?.value).toBe(value)
  })

  it('is a problem before the breach was there', () => {
    expect(() => getBreach(vault, id, '2026-01-01')).toThrow('There was no breach B-0001 as of 2026-01-01.')
  })

  it('narrows the history of the vault as well', () => {
    expect(listHistory(vault, { asOf: '2026-01-03', limit: 10 }).map(({ kind }) => kind)).toEqual([
      'verdict',
      'import',
    ])
  })

  it('is found again after everything was taken back', () => {
    for (let left = 5; left > 0; left -= 1) undo(vault, { at: '2026-01-09T00:00:00.000Z', who: 'tester' })
    expect(vault.tables.breaches.exists(1)).toBe(false)
    expect(asOf('2026-01-04')).toEqual([620, ['board'], 'Larkspur'])
    const [last] = breachHistory(vault, { ...everything, limit: 1 })
    expect(last).toMatchObject({ kind: 'undo', wasThere: true, isThere: false })
    expect(last?.articles.removed).toEqual(['A-0001'])
  })
})
