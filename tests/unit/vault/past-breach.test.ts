import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import { addClaim } from '../../../src-main/services/add-claim.ts'
import { giveVerdict, withdrawVerdict } from '../../../src-main/services/give-verdict.ts'
import { addTag, removeTag } from '../../../src-main/services/tag.ts'
import { presentState } from '../../../src-main/vault/breach-state.ts'
import { breachAfter, breachEdits } from '../../../src-main/vault/past-breach.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { deskOf } from './desk-of.ts'
import { article, breachAt, newVault, removeFolder, save, temporaryFolder } from './fixtures.ts'

const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }
const parent = temporaryFolder()
let vault: Vault
beforeAll(async () => {
  vault = await newVault(parent)
  for (const name of ['Ash', 'Birch']) save(vault, article(`Breach at ${name}`, [breachAt(name, 900)]))
})
afterAll(() => {
  vault.close()
  removeFolder(parent)
})

const lastEdit = () => vault.tables.edits.lastId()
const now = (breach: number) =>
  vault.tables.breaches.exists(breach) ? presentState(vault.tables, breach) : null

const breach = fc.constantFrom(1, 2)
const command = fc.oneof(
  fc.record({ does: fc.constant('import' as const), breach }),
  fc.record({ does: fc.constant('tag' as const), breach }),
  fc.record({ does: fc.constant('untag' as const), breach }),
  fc.record({ does: fc.constant('override' as const), breach, value: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ does: fc.constantFrom('accept' as const, 'reject' as const), breach, pick: fc.nat() }),
  fc.record({ does: fc.constant('claim' as const), breach, value: fc.integer({ min: 1, max: 9999 }) }),
  fc.record({ does: fc.constant('withdraw' as const), breach }),
  fc.record({ does: fc.constantFrom('undo' as const, 'redo' as const), breach }),
)

type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

let imported = 0
function run(one: Command): void {
  const desk = deskOf(vault)
  const id = breachId(one.breach)
  const { claims, verdicts } = vault.tables
  const people = claims.ofBreach(one.breach).filter(({ factId }) => factId === 'individualsAffected')
  const about = { breachId: id, factId: 'individualsAffected' as const }
  switch (one.does) {
    case 'import': {
      const name = one.breach === 1 ? 'Ash' : 'Birch'
      imported += 1
      return void save(vault, article(`More on ${name} ${imported}`, [breachAt(name, 900 + imported)]))
    }
    case 'tag':
      return void addTag(desk, { path: 'seen/twice', targets: [id] })
    case 'untag':
      if (vault.tables.tags.byPath('seen/twice')) removeTag(desk, { path: 'seen/twice', targets: [id] })
      return
    case 'override':
      return void giveVerdict(desk, {
        ...about,
        decision: { kind: 'override', value: one.value, reason: 'told' },
      })
    case 'accept':
    case 'reject': {
      const claimId = people[one.pick % people.length]?.claimId
      if (claimId !== undefined) giveVerdict(desk, { ...about, decision: { kind: one.does, claimId } })
      return
    }
    case 'claim': {
      const [first] = people
      if (first === undefined) return
      const { articleId, evidence, source } = first
      addClaim(desk, {
        ...about,
        articleId,
        evidence,
        source,
        value: one.value,
        qualifier: 'about',
        isAccepted: true,
      })
      return
    }
    case 'withdraw':
      if (verdicts.ofBreach(one.breach).some(({ decision }) => decision.kind === 'override'))
        withdrawVerdict(desk, { ...about, claimId: null })
      return
    case 'undo':
      if (lastEdit() > 2) undo(vault, author)
      // What all others are about stays.
      if (![1, 2].every(number => vault.tables.breaches.exists(number))) redo(vault, author)
      return
    default:
      redo(vault, author)
  }
}

describe('a breach as it was', () => {
  it('is found again after every edit of any run of commands', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 5, maxLength: 15 }), commands => {
        const seen = new Map<number, ReturnType<typeof now>[]>()
        for (const one of commands) {
          run(one)
          seen.set(lastEdit(), [now(1), now(2)])
        }
        for (const [edit, states] of seen)
          expect([breachAfter(vault, 1, edit), breachAfter(vault, 2, edit)]).toEqual(states)
      }),
      { numRuns: 12 },
    )
  })

  it('was not there before it was made', () => {
    expect(breachAfter(vault, 1, 0)).toBeNull()
    expect(breachAfter(vault, 2, 1)).toBeNull()
  })

  it('is told edit by edit, each finding what the one before left', () => {
    let later: ReturnType<typeof now> = now(1)
    let count = 0
    for (const { before, after } of breachEdits(vault, 1)) {
      expect(after).toEqual(later)
      later = before
      count += 1
    }
    expect(later).toBeNull()
    expect(count).toBeGreaterThan(5)
  })
})
