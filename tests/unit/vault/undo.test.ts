import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breachId, type ClaimId } from '../../../src-main/domain/ids.ts'
import type { Desk } from '../../../src-main/services/desk.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { addTag, removeTag } from '../../../src-main/services/tag.ts'
import { openVault } from '../../../src-main/vault/open-vault.ts'
import { redo, undo, undoState } from '../../../src-main/vault/undo.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { firstBrokenEdit } from '../../../src-main/vault/verify-history.ts'
import {
  article,
  breachAt,
  dump,
  newVault,
  passphrase,
  removeFolder,
  save,
  temporaryFolder,
} from './fixtures.ts'

const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }

/** As much of a desk as tagging and verdicts ask for. */
const deskOf = (vault: Vault) =>
  ({
    context: { now: () => new Date('2026-01-01T00:00:00Z'), who: 'tester' },
    session: { vault: () => vault },
  }) as unknown as Desk

describe('undo', () => {
  const parent = temporaryFolder()
  let vault: Vault
  let desk: Desk
  beforeAll(async () => {
    vault = await newVault(parent)
    desk = deskOf(vault)
  })
  afterAll(() => {
    vault.close()
    removeFolder(parent)
  })

  it('gives back every byte of an import, and redo makes it again with the same ids', () => {
    const empty = dump(vault)
    for (const name of ['One', 'Two', 'Three'])
      save(vault, article(`Breach at ${name}`, [breachAt(name, 1000)]), 'import-1')
    const full = dump(vault)
    expect(full.articles).toHaveLength(3)
    expect(undo(vault, author)).toMatchObject({ label: 'Imported 3 articles', subject: null, isUndone: true })
    expect(dump(vault)).toEqual(empty)
    expect(
      vault.db.prepare(`SELECT count(*) FROM article_words WHERE article_words MATCH 'breach'`).pluck().get(),
    ).toBe(0)
    redo(vault, author)
    expect(dump(vault)).toEqual(full)
    expect(
      vault.db.prepare(`SELECT count(*) FROM article_words WHERE article_words MATCH 'breach'`).pluck().get(),
    ).toBe(3)
  })

  it('takes back a tag made during an import before the rest of that import', () => {
    save(vault, article('Breach at Four', [breachAt('Four', 4)]), 'import-2')
    addTag(desk, { path: 'seen', targets: [breachId(4)] })
    save(vault, article('Breach at Five', [breachAt('Five', 5)]), 'import-2')
    const kinds = [undo, undo, undo].map(step => step(vault, author)?.kind)
    expect(kinds).toEqual(['import', 'tag', 'import'])
    for (const step of [redo, redo, redo]) step(vault, author)
    expect(redo(vault, author)).toBeNull()
    expect(vault.tables.articles.count()).toBe(5)
  })

  it('forgets what could be redone once something new is done', () => {
    addTag(desk, { path: 'first', targets: [breachId(1)] })
    undo(vault, author)
    addTag(desk, { path: 'second', targets: [breachId(1)] })
    expect(undoState(vault).redo).toBeNull()
    expect(undo(vault, author)?.label).toBe('Tagged B-0001 with second')
    expect(undoState(vault).redo?.label).toBe('Tagged B-0001 with second')
  })

  it('never gives a number out twice', () => {
    save(vault, article('Breach at Six', [breachAt('Six', 6)]))
    undo(vault, author)
    expect(save(vault, article('Breach at Seven', [breachAt('Seven', 7)])).articleId).toBe('A-0007')
  })

  it('works after a restart', async () => {
    const before = dump(vault)
    addTag(desk, { path: 'lasting', targets: [breachId(2)] })
    vault.close()
    vault = await openVault(vault.folder, passphrase)
    desk = deskOf(vault)
    undo(vault, author)
    expect(dump(vault)).toEqual(before)
    vault.close()
    vault = await openVault(vault.folder, passphrase)
    desk = deskOf(vault)
    expect(redo(vault, author)?.label).toBe('Tagged B-0002 with lasting')
  })

  it('keeps a history whose lines are bound to each other and cannot be rewritten', () => {
    expect(firstBrokenEdit(vault)).toBeNull()
    expect(() => vault.db.exec(`UPDATE edits SET label = 'nothing' WHERE edit_id = 3`)).toThrow(
      'never rewritten',
    )
    expect(() => vault.db.exec('DELETE FROM edits')).toThrow('never shortened')
    vault.db.exec(`DROP TRIGGER edits_stay; UPDATE edits SET label = 'nothing' WHERE edit_id = 3`)
    expect(firstBrokenEdit(vault)).toBe(3)
  })
})

describe('any run of commands', () => {
  const parent = temporaryFolder()
  let vault: Vault
  beforeAll(async () => {
    vault = await newVault(parent)
    for (const name of ['Ash', 'Birch', 'Cedar'])
      save(vault, article(`Breach at ${name}`, [breachAt(name, 900)]))
  })
  afterAll(() => {
    vault.close()
    removeFolder(parent)
  })

  const breach = fc.constantFrom(1, 2, 3).map(breachId)
  const path = fc.constantFrom('a', 'a/b', 'c')
  const command = fc.oneof(
    fc.record({ does: fc.constant('tag' as const), breach, path }),
    fc.record({ does: fc.constant('untag' as const), breach, path }),
    fc.record({
      does: fc.constant('override' as const),
      breach,
      value: fc.integer({ min: 1, max: 10 ** 9 }),
    }),
    fc.record({ does: fc.constantFrom('accept' as const, 'reject' as const), breach }),
    fc.record({ does: fc.constant('undo' as const) }),
    fc.record({ does: fc.constant('redo' as const) }),
  )

  it('can be taken back to the beginning and done again to the end', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 10, maxLength: 20 }), commands => {
        const desk = deskOf(vault)
        const states: Record<string, unknown[]>[] = [dump(vault)]
        let at = 0
        const did = (edited: boolean) => {
          if (edited) states.splice(++at, states.length, dump(vault))
        }
        for (const one of commands) {
          const lines = vault.tables.edits.newest(1)[0]?.editId
          if (one.does === 'tag') addTag(desk, { path: one.path, targets: [one.breach] })
          else if (one.does === 'untag') {
            if (vault.tables.tags.byPath(one.path)) removeTag(desk, { path: one.path, targets: [one.breach] })
          } else if (one.does === 'override')
            giveVerdict(desk, {
              breachId: one.breach,
              factId: 'individualsAffected',
              decision: { kind: 'override', value: one.value, reason: 'known better' },
            })
          else if (one.does === 'undo') {
            if (at > 0 && undo(vault, author)) at -= 1
            expect(dump(vault)).toEqual(states[at])
            continue
          } else if (one.does === 'redo') {
            if (at < states.length - 1 && redo(vault, author)) at += 1
            expect(dump(vault)).toEqual(states[at])
            continue
          } else {
            const claimId = vault.tables.claims.ofBreach(Number(one.breach.slice(2)))[0]?.claimId as ClaimId
            giveVerdict(desk, {
              breachId: one.breach,
              factId: 'victim',
              decision: { kind: one.does, claimId },
            })
          }
          did(vault.tables.edits.newest(1)[0]?.editId !== lines)
        }
        while (at > 0) {
          undo(vault, author)
          at -= 1
          expect(dump(vault)).toEqual(states[at])
        }
        while (at < states.length - 1) {
          redo(vault, author)
          at += 1
          expect(dump(vault)).toEqual(states[at])
        }
      }),
      { numRuns: 15 },
    )
    expect(firstBrokenEdit(vault)).toBeNull()
    expect(vault.db.pragma('foreign_key_check')).toEqual([])
  })
})
