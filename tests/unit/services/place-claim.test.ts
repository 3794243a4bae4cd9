import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ClaimId } from '../../../src-main/domain/ids.ts'
import { listHistory } from '../../../src-main/services/history.ts'
import { theSame } from '../../../src-main/services/judge-likeness.ts'
import { placeClaim } from '../../../src-main/services/place-claim.ts'
import { record } from '../../../src-main/vault/record.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import { breachAt, deed } from '../vault/fixtures.ts'
import { A, author, type GroupedVault, groupedVault } from './grouped-vault.ts'

let at: GroupedVault
beforeEach(async () => {
  at = await groupedVault()
  at.tell('Larch', breachAt('Larch Valley', 41_218))
})
afterEach(() => at.close())

const claimId = ClaimId.parse(1)
const lose = () =>
  record(at.vault, deed('reextract'), writer => {
    writer.update('claims', { claim_id: 1 }, { quote: 'gone', lost_at: '2026-01-02T00:00:00Z' })
    return { label: 'lost', subject: null, value: null }
  })
const evidence = () => {
  const start = at.vault.tables.articles.text(1).indexOf('41218 people')
  return { start, end: start + '41218 people'.length, quote: '41218 people' }
}

describe('a claim that lost its quote', () => {
  it('finds its place again, and loses it when that is taken back', () => {
    lose()
    at.reversibly(() => placeClaim(at.desk, { claimId, evidence: evidence() }))
    expect(at.vault.tables.claims.one(1)).toMatchObject({ isLost: false, evidence: evidence() })
    expect(at.vault.tables.claims.countLost()).toBe(0)
    undo(at.vault, author)
    expect(at.vault.tables.claims.one(1)?.isLost).toBe(true)
  })

  it('takes only words that stand there', () => {
    lose()
    const wrong = { ...evidence(), quote: '41218 persons' }
    expect(() => placeClaim(at.desk, { claimId, evidence: wrong })).toThrow('does not say “41218 persons”')
  })

  it('is the only one that is placed again', () => {
    expect(() => placeClaim(at.desk, { claimId, evidence: evidence() })).toThrow('only a lost one')
  })
})

describe('the history of a vault', () => {
  it('comes in pages, and by who made it', () => {
    at.tell('Fir', breachAt('Fir Foods', 7_733))
    theSame(at.desk, A(2), A(1))
    const labels = (wanted: object) =>
      listHistory(at.vault, { limit: 2, ...wanted }).map(({ editId, kind }) => `${editId} ${kind}`)
    expect(labels({})).toEqual(['3 same', '2 import'])
    expect(labels({ before: 2 })).toEqual(['1 import'])
    expect(labels({ made: 'people' })).toEqual(['3 same'])
    expect(labels({ made: 'imports' })).toEqual(['2 import', '1 import'])
  })
})

describe('what somebody said to be the same', () => {
  it('is remembered once, whichever of the two is named first', () => {
    at.tell('Fir', breachAt('Fir Foods', 7_733))
    at.reversibly(() => theSame(at.desk, A(2), A(1)))
    expect(at.vault.tables.review.countCopies()).toBe(0)
    const edits = at.vault.tables.edits.lastId()
    theSame(at.desk, A(1), A(2))
    expect(at.vault.tables.edits.lastId()).toBe(edits)
  })
})
