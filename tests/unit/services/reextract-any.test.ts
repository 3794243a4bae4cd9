// Whatever an article is read as, time and again: what analysts decided stays, and undo gives every byte back.
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ReadArticle } from '../../../src-main/domain/article.ts'
import type { FoundClaim } from '../../../src-main/domain/claim.ts'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { ok } from '../../../src-main/domain/result.ts'
import { addClaim } from '../../../src-main/services/add-claim.ts'
import type { Desk } from '../../../src-main/services/desk.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { createReextraction } from '../../../src-main/services/reextract.ts'
import { verifyVault } from '../../../src-main/services/verify-vault.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { deskOf } from '../vault/desk-of.ts'
import {
  article,
  breachAt,
  claim,
  dump,
  newVault,
  removeFolder,
  save,
  temporaryFolder,
} from '../vault/fixtures.ts'
import { handReader } from './start-services.ts'

const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }
const people = 'individualsAffected' as const

/** A desk with a reader that reads everything as one article. */
const readingDesk = (vault: Vault, read: ReadArticle): Desk => {
  const { context, session } = deskOf(vault)
  const workers = {
    ...handReader,
    read: async () => ok({ article: read, members: [], isTable: false, compressed: deflateSync('') }),
  }
  return {
    context: { ...context, workers, emit: () => undefined },
    session: { ...session, changed: () => undefined },
  } as unknown as Desk
}

const quotes = ['500 people', 'some 500 people', 'nine of them', '“all” of them – 12']
const found: fc.Arbitrary<FoundClaim> = fc
  .record({
    value: fc.constantFrom(500, 9, 12_000, 914_138),
    quote: fc.constantFrom(...quotes),
    qualifier: fc.constantFrom('exact' as const, 'about' as const),
  })
  .map(({ value, quote, qualifier }) => claim(people, value, quote, { qualifier }))
const reading = fc
  .record({
    title: fc.constantFrom('Gorse', 'Gorse & Sons'),
    body: fc.constantFrom('', 'More.', 'In all 500 people.', '"all" of them - 12, it says.'),
    claims: fc.array(fc.array(found, { maxLength: 4 }), { maxLength: 2 }),
  })
  .map(({ title, body, claims }) =>
    article(
      title,
      claims.map((some, index) => [...breachAt(`Gorse ${index}`, 9, '2024-03-04'), ...some]),
      body,
    ),
  )
const decision = fc.record({ kind: fc.constantFrom('accept' as const, 'reject' as const), pick: fc.nat() })

it('any readings keep what was decided, hold every rule of the vault, and are undone to the byte', async () => {
  const parent = temporaryFolder()
  const vault = await newVault(parent)
  const first = article('Gorse', [[...breachAt('Gorse 0', 9), claim(people, 500, '500 people')]])
  save(vault, first)
  const { claims, verdicts, edits } = vault.tables
  const desk = deskOf(vault)
  const at = first.text.indexOf('500 people')
  addClaim(desk, {
    breachId: breachId(1),
    articleId: articleId(1),
    factId: people,
    value: 501,
    qualifier: 'exact',
    source: { kind: 'press', name: null },
    evidence: { start: at, end: at + 10, quote: '500 people' },
    isAccepted: false,
  })
  const own = claims.ofArticle(1).find(({ foundBy }) => foundBy === 'analyst') ?? expect.fail('no such claim')

  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(reading, decision), { minLength: 1, maxLength: 4 }), async steps => {
      const start = dump(vault)
      const from = edits.lastId()
      for (const [read, { kind, pick }] of steps) {
        const known = claims.ofBreach(1).filter(({ factId }) => factId === people)
        const claimId = known[pick % known.length]?.claimId
        if (claimId !== undefined)
          giveVerdict(desk, { breachId: breachId(1), factId: people, decision: { kind, claimId } })
        const decided = claims.ofArticle(1).filter(one => verdicts.ofClaim(one.claimId).length > 0)
        const given = verdicts.ofBreach(1)
        await createReextraction(readingDesk(vault, read)).run({ kind: 'all' }, true)

        expect(verifyVault(vault).faults).toEqual([])
        expect(verdicts.ofBreach(1)).toEqual(given)
        for (const one of [...decided, own]) {
          const now = claims.one(one.claimId)
          expect(now).toMatchObject({ value: one.value, qualifier: one.qualifier, source: one.source })
          expect(now?.foundBy).toBe(one.foundBy)
        }
        expect(vault.tables.articles.text(1)).toBe(read.text)
      }
      const end = dump(vault)
      const made = edits
        .newest(1000)
        .filter(({ editId, kind }) => editId > from && kind !== 'undo' && kind !== 'redo')
      for (const _ of made) undo(vault, author)
      expect(dump(vault)).toEqual(start)
      for (const _ of made) redo(vault, author)
      expect(dump(vault)).toEqual(end)
      for (const _ of made) undo(vault, author)
    }),
    { numRuns: 25 },
  )
  vault.close()
  removeFolder(parent)
})
