import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reviewCommands } from '../../../src-main/contract/review.ts'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import type { ReviewItem } from '../../../src-main/domain/review.ts'
import { reviewKey } from '../../../src-main/domain/review.ts'
import { acceptClaims } from '../../../src-main/services/accept-claims.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { differentBreaches } from '../../../src-main/services/judge-breaches.ts'
import { agreeingClaims, reviewQueue } from '../../../src-main/services/review-queue.ts'
import { record } from '../../../src-main/vault/record.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import { breachAt, claim, deed, dump } from '../vault/fixtures.ts'
import { A, author, B, type GroupedVault, groupedVault } from './grouped-vault.ts'

let at: GroupedVault
beforeEach(async () => {
  at = await groupedVault()
})
afterEach(() => at.close())

const queue = (asked = {}) => reviewQueue(at.vault, reviewCommands['review.queue'].input.parse(asked))
const factOf = (item: ReviewItem | undefined) => (item?.kind === 'fact' ? item.fact : undefined)
const facts = (asked = {}) =>
  queue(asked).items.flatMap(item =>
    item.kind === 'fact' ? [`${item.fact.breachId} ${item.fact.articleId} ${item.fact.factId}`] : [],
  )
const claimOn = (factId: FactId) => {
  const found = queue()
    .items.map(factOf)
    .find(fact => fact?.factId === factId)
  if (found === undefined) throw new Error(`${factId} does not wait`)
  return found
}

describe('the review queue', () => {
  it('holds every value nobody decided about, by breach and then by article', () => {
    at.tell('Larch', breachAt('Larch Valley', 41_218))
    at.tell('Fir', breachAt('Fir Foods', 7_733))
    expect(facts()).toEqual([
      'B-0002 A-0002 victim',
      'B-0002 A-0002 individualsAffected',
      'B-0002 A-0002 dates.discovered',
      'B-0001 A-0001 victim',
      'B-0001 A-0001 individualsAffected',
      'B-0001 A-0001 dates.discovered',
    ])
    expect(queue().counts).toMatchObject({ all: 6, unreviewed: 6, conflict: 0 })
  })

  it('lets go of what was decided, and takes it up again when that is taken back', () => {
    at.tell('Larch', breachAt('Larch Valley', 41_218))
    const { claimId } = claimOn('individualsAffected')
    giveVerdict(at.desk, {
      breachId: B(1),
      factId: 'individualsAffected',
      decision: { kind: 'accept', claimId },
    })
    expect(facts()).toEqual(['B-0001 A-0001 victim', 'B-0001 A-0001 dates.discovered'])
    expect(queue().counts.all).toBe(2)
    undo(at.vault, author)
    expect(queue().counts.all).toBe(3)
  })

  it('says that sources disagree, and how many say something else', () => {
    at.tell('Larch', breachAt('Larch Valley', 41_218))
    at.tell('Larch again', breachAt('Larch Valley', 90_000))
    const fact = claimOn('individualsAffected')
    expect(fact).toMatchObject({ reasons: ['conflict'], rivals: 1 })
    expect(facts({ reason: 'conflict' })).toHaveLength(1)
    expect(queue({ reason: 'conflict' }).total).toBe(1)
  })

  it('knows counts of 500 and 501 that stand for one not known yet', () => {
    at.tell('Larch', breachAt('Larch Valley', 501))
    at.tell('Fir', breachAt('Fir Foods', 502))
    expect(facts({ reason: 'placeholder' })).toEqual(['B-0001 A-0001 individualsAffected'])
    expect(claimOn('dates.discovered').reasons).toEqual(['unreviewed'])
  })

  it('knows what is implied, and what only the attacker says', () => {
    at.tell('Larch', [
      ...breachAt('Larch Valley', 41_218),
      claim('sector', 'education', 'students of the college', { certainty: 'implied' }),
    ])
    at.tell('Fir', [
      claim('victim', 'Fir Foods', 'Fir Foods was attacked'),
      claim('individualsAffected', 9_000_000, '9 million people', {
        source: { kind: 'threat_actor', name: 'Grey Moss' },
      }),
    ])
    expect(facts({ reason: 'uncertain' })).toEqual([
      'B-0002 A-0002 individualsAffected',
      'B-0001 A-0001 sector',
    ])
  })

  it('asks about every value of a fact with many', () => {
    at.tell('Larch', [
      ...breachAt('Larch Valley', 41_218),
      claim('dataTypes.exposed', 'ssn', 'Social Security numbers'),
      claim('dataTypes.exposed', 'diagnosis', 'diagnoses'),
    ])
    const { claimId } = claimOn('dataTypes.exposed')
    const decision = { kind: 'accept' as const, claimId }
    giveVerdict(at.desk, { breachId: B(1), factId: 'dataTypes.exposed', decision })
    expect(facts().filter(fact => fact.endsWith('dataTypes.exposed'))).toHaveLength(1)
  })

  it('keeps asking about a lost quote, also of what was accepted', () => {
    at.tell('Larch', breachAt('Larch Valley', 41_218))
    const { claimId } = claimOn('victim')
    acceptClaims(at.desk, [claimId])
    record(at.vault, deed('reextract'), writer => {
      writer.update('claims', { claim_id: claimId }, { lost_at: '2026-01-02T00:00:00Z' })
      return { label: 'lost', subject: null, value: null }
    })
    expect(claimOn('victim').reasons).toEqual(['lost'])
    giveVerdict(at.desk, { breachId: B(1), factId: 'victim', decision: { kind: 'reject', claimId } })
    expect(queue({ reason: 'lost' }).items).toEqual([])
  })

  it('comes in pages that neither repeat nor leave out', () => {
    for (const name of ['Larch Valley', 'Fir Foods', 'Oak Air']) at.tell(name, breachAt(name, 7_000))
    const all = queue().items.map(reviewKey)
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = queue({ limit: 4, after })
      seen.push(...page.items.map(reviewKey))
      after = page.next
    } while (after !== null)
    expect(seen).toEqual(all)
    expect(all).toHaveLength(9)
  })

  it('is narrowed by a search, and counts what that leaves', () => {
    at.tell('Larch', breachAt('Larch Valley', 41_218))
    at.tell('Fir', breachAt('Fir Foods', 501))
    const narrowed = queue({ query: 'victim:fir' })
    expect(narrowed.total).toBe(3)
    expect(narrowed.counts).toMatchObject({ all: 3, placeholder: 1, unreviewed: 3 })
    expect(narrowed.items.map(factOf).every(fact => fact?.breachId === 'B-0002')).toBe(true)
  })

  it('asks first about breaches that may be one, until somebody says that they are not', () => {
    at.tell('Larch', breachAt('Larch Valley', 41_218))
    at.tell('Fir', breachAt('Fir Foods', 7_733))
    record(at.vault, deed('suggest'), writer => {
      writer.insert('breach_suggestions', { breach_id: 1, other_id: 2, score: 6, reasons: '[]' })
      return { label: 'asked', subject: null, value: null }
    })
    expect(queue().items[0]).toMatchObject({ kind: 'breaches', suggestion: { breachId: 'B-0001' } })
    expect(queue({ limit: 1 }).next).toBe('breaches 1 2')
    expect(queue({ limit: 1, after: 'breaches 1 2' }).items[0]?.kind).toBe('fact')
    expect(queue({ reason: 'same-breach' })).toMatchObject({ total: 1, counts: { all: 7 } })
    differentBreaches(at.desk, B(1), B(2))
    expect(queue({ reason: 'same-breach' }).items).toEqual([])
  })

  it('counts no two breaches as one to decide about that an article tells of as two', () => {
    at.tell('Larch', breachAt('Larch Valley', 41_218))
    at.tell('Fir', breachAt('Fir Foods', 7_733))
    record(at.vault, deed('suggest'), writer => {
      writer.insert('breach_suggestions', { breach_id: 1, other_id: 2, score: 6, reasons: '[]' })
      writer.insert('article_breaches', { article_id: 2, breach_id: 1, score: null, reasons: null })
      return { label: 'told together', subject: null, value: null }
    })
    expect(queue({ reason: 'same-breach' })).toMatchObject({ items: [], total: 0, counts: { all: 6 } })
  })

  it('refuses a page it does not know', () => {
    expect(() => queue({ after: 'facts 1' })).toThrow('begin at the first one')
  })
})

describe('what an article says', () => {
  it('is accepted in one go as far as nothing speaks against it, and taken back in one', () => {
    at.tell('Larch', [
      ...breachAt('Larch Valley', 501),
      claim('sector', 'education', 'students of the college', { certainty: 'implied' }),
    ])
    const claims = agreeingClaims(at.vault, { breachId: B(1), articleId: A(1) })
    expect(claims).toHaveLength(2)
    const before = dump(at.vault)
    expect(acceptClaims(at.desk, claims)).toEqual({ accepted: 2 })
    expect(facts()).toEqual(['B-0001 A-0001 individualsAffected', 'B-0001 A-0001 sector'])
    expect(acceptClaims(at.desk, claims)).toEqual({ accepted: 0 })
    expect(undo(at.vault, author)?.label).toBe('Accepted 2 facts of B-0001 from A-0001')
    expect(dump(at.vault)).toEqual(before)
  })
})
