// Any run of imports, merges, splits, moves, deletions and answers keeps the vault whole, and can be taken back.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClaimId } from '../../../src-main/domain/ids.ts'
import { ProblemError } from '../../../src-main/domain/problem.ts'
import { deleteArticles } from '../../../src-main/services/delete-articles.ts'
import { deleteBreaches } from '../../../src-main/services/delete-breaches.ts'
import { findSameBreaches } from '../../../src-main/services/find-same-breaches.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { differentBreaches, maybeSameBreaches } from '../../../src-main/services/judge-breaches.ts'
import { mergeBreaches } from '../../../src-main/services/merge-breaches.ts'
import { moveArticle } from '../../../src-main/services/move-article.ts'
import { splitBreach } from '../../../src-main/services/split-breach.ts'
import { addTag } from '../../../src-main/services/tag.ts'
import { resolveStored, stateOf } from '../../../src-main/vault/breach-summaries.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { firstBrokenEdit } from '../../../src-main/vault/verify-history.ts'
import { breachAt, dump } from '../vault/fixtures.ts'
import { A, author, B, type GroupedVault, groupedVault } from './grouped-vault.ts'

const kinds = [
  'import',
  'merge',
  'split',
  'split-claims',
  'move',
  'delete-article',
  'delete-breach',
  'delete-both',
  'not-same',
  'maybe',
  'find',
  'tag',
  'accept',
  'override',
  'undo',
  'redo',
] as const
const victims = ['Larch Valley', 'Larch Valley College', 'Fir Foods', 'Oak Air', 'Larch'] as const

/** What is done, and three numbers from 0 to 1 that choose what to. */
const command = fc.record({
  kind: fc.noBias(fc.constantFrom(...kinds, 'import', 'import', 'import', 'import', 'undo', 'redo')),
  choices: fc.array(fc.noBias(fc.integer({ min: 0, max: 999 }).map(thousandths => thousandths / 1000)), {
    minLength: 4,
    maxLength: 4,
  }),
})
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

describe('any run of regrouping', () => {
  let grouped: GroupedVault
  beforeAll(async () => {
    grouped = await groupedVault()
  })
  afterAll(() => grouped.close())
  let told = 0

  function tell([first = 0, second = 0, people = 0, kind = 0]: readonly number[]) {
    const pick = (at: number) => victims[Math.floor(at * victims.length)] ?? victims[0]
    told += 1
    const one = breachAt(pick(first), 500 + Math.floor(people * 3), `202${Math.floor(second * 3)}-03-04`)
    const other = breachAt(pick(second), 700_000, '2019-01-02')
    grouped.tell(`Article ${told}`, ...(kind < 0.1 ? [] : kind < 0.3 ? [one, other] : [one]))
  }

  /** Does one thing to what is there; does nothing when there is nothing to do it to. */
  function act({ kind, choices }: Command): void {
    const { desk, vault } = grouped
    const { breaches, articles, claims, grouping } = vault.tables
    const among = <T>(list: readonly T[], at = 0): T | undefined => list[Math.floor(at * list.length)]
    const [here, there] = [among(breaches.numbers(), choices[0]), among(breaches.numbers(), choices[1])]
    const article = among(articles.numbers(), choices[2])
    if (kind === 'import') tell(choices)
    if (kind === 'find') findSameBreaches(desk)
    if (kind === 'delete-article' && article) deleteArticles(desk, [A(article)])
    if (here === undefined || there === undefined || kind === 'delete-article') return
    const inside = among(breaches.articlesOf(here), choices[3])
    const claimId = among(claims.ofBreach(here), choices[3])?.claimId as ClaimId | undefined
    const accepted = claims.ofBreach(here).find(claim => claim.factId === 'victim')?.claimId
    if (kind === 'merge') mergeBreaches(desk, B(here), [B(there)])
    if (kind === 'split' && inside) splitBreach(desk, { id: B(here), articles: [A(inside)], claims: [] })
    if (kind === 'split-claims' && claimId)
      splitBreach(desk, { id: B(here), articles: [], claims: [claimId] })
    if (kind === 'move' && inside) moveArticle(desk, { id: A(inside), from: B(here), to: B(there) })
    if (kind === 'delete-breach') deleteBreaches(desk, [B(here)], false)
    if (kind === 'delete-both') deleteBreaches(desk, [B(here)], true)
    if (kind === 'not-same') differentBreaches(desk, B(here), B(there))
    const [apart] = grouping.differentFrom(here)
    if (kind === 'maybe' && apart) maybeSameBreaches(desk, B(here), B(apart))
    if (kind === 'tag')
      addTag(desk, { path: (choices[3] ?? 0) < 0.5 ? 'tlp:red' : 'seen', targets: [B(here)] })
    if (kind === 'accept' && accepted)
      giveVerdict(desk, {
        breachId: B(here),
        factId: 'victim',
        decision: { kind: 'accept', claimId: accepted },
      })
    const override = { kind: 'override', value: 'PT', reason: 'known' } as const
    if (kind === 'override') giveVerdict(desk, { breachId: B(here), factId: 'country', decision: override })
  }

  it('keeps every reference, and comes back byte for byte', () => {
    const done = new Set<string>()
    fc.assert(
      fc.property(fc.array(command, { minLength: 40, maxLength: 60, size: 'max' }), commands => {
        const { vault } = grouped
        const states = [dump(vault)]
        let at = 0
        for (const one of commands) {
          const last = vault.tables.edits.lastId()
          if (one.kind === 'undo' || one.kind === 'redo') {
            if (one.kind === 'undo' && at > 0) at -= undo(vault, author) === null ? 0 : 1
            if (one.kind === 'redo' && at < states.length - 1) at += redo(vault, author) === null ? 0 : 1
          } else {
            try {
              act(one)
            } catch (error) {
              if (!(error instanceof ProblemError)) throw error
            }
            if (vault.tables.edits.lastId() > last) {
              done.add(one.kind)
              states.splice(++at, states.length, dump(vault))
              expectWhole(vault)
            }
          }
          expect(dump(vault)).toEqual(states[at])
        }
        for (; at > 0; at -= 1) {
          expect(dump(vault)).toEqual(states[at])
          undo(vault, author)
        }
        expect(dump(vault)).toEqual(states[0])
      }),
      { numRuns: 16 },
    )
    const rare = new Set(['undo', 'redo', 'find'])
    expect(kinds.filter(kind => !rare.has(kind) && !done.has(kind))).toEqual([])
    expect(firstBrokenEdit(grouped.vault)).toBeNull()
  })
})

/** What always holds, whatever was done. */
function expectWhole({ db, tables }: Vault): void {
  for (const breach of tables.breaches.numbers()) {
    const facts = resolveStored(tables, breach)
    const people = facts.find(({ factId }) => factId === 'individualsAffected')?.values[0]?.value ?? null
    expect(tables.breaches.summary(breach)).toMatchObject({
      state: stateOf(facts),
      individualsAffected: people,
    })
  }
  const count = (sql: string) => db.prepare(`SELECT count(*) FROM ${sql}`).pluck().get()
  expect(db.pragma('foreign_key_check')).toEqual([])
  const linked = '(SELECT article_id, breach_id FROM article_breaches)'
  expect(count(`claims WHERE (article_id, breach_id) NOT IN ${linked}`), 'claims without a link').toBe(0)
  expect(count(`told_names WHERE (article_id, breach_id) NOT IN ${linked}`), 'names without a link').toBe(0)
  expect(
    count('verdicts JOIN claims USING (claim_id) WHERE verdicts.breach_id <> claims.breach_id'),
    'verdicts on claims of another breach',
  ).toBe(0)
  expect(
    count('breaches LEFT JOIN breach_summaries USING (breach_id) WHERE name IS NULL'),
    'breaches that no list shows',
  ).toBe(0)
  expect(
    count('breach_summaries WHERE breach_id NOT IN (SELECT breach_id FROM breaches)'),
    'lines of lists without a breach',
  ).toBe(0)
  expect(
    count('breach_suggestions JOIN different_breaches USING (breach_id, other_id)'),
    'questions that are answered',
  ).toBe(0)
  expect(
    count('merged_breaches WHERE breach_id IN (SELECT breach_id FROM breaches)'),
    'ids that mean two things',
  ).toBe(0)
}
