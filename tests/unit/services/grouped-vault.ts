// A vault with a few breaches, each told of by several articles, for the tests of merging, splitting and deleting.
import { expect } from 'vitest'
import type { FoundClaim } from '../../../src-main/domain/claim.ts'
import { type ArticleId, articleId, type BreachId, breachId } from '../../../src-main/domain/ids.ts'
import type { Desk } from '../../../src-main/services/desk.ts'
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

export const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }
export const B = (number: number): BreachId => breachId(number)
export const A = (number: number): ArticleId => articleId(number)

export interface GroupedVault {
  readonly vault: Vault
  readonly desk: Desk
  /** Stores an article of no date that tells of these breaches; answers with the breaches it was put to. */
  tell(title: string, ...breaches: FoundClaim[][]): BreachId[]
  /** Does something, and takes it back and does it again: both states come back byte for byte. */
  reversibly<T>(work: () => T): T
  close(): void
}

export async function groupedVault(): Promise<GroupedVault> {
  const parent = temporaryFolder()
  const vault = await newVault(parent)
  const foundBy = (word: string) =>
    vault.db.prepare('SELECT rowid FROM article_words WHERE article_words MATCH ?').pluck().all(word)
  const state = () => ({ ...dump(vault), words: foundBy('attacked') })
  return {
    vault,
    desk: deskOf(vault),
    tell: (title, ...breaches) => save(vault, { ...article(title, breaches), publishedOn: null }).breachIds,
    reversibly(work) {
      const before = state()
      const edits = vault.tables.edits.lastId()
      const outcome = work()
      expect(vault.tables.edits.lastId(), 'one edit').toBe(edits + 1)
      expect(vault.db.pragma('foreign_key_check')).toEqual([])
      const after = state()
      expect(after).not.toEqual(before)
      undo(vault, author)
      expect(state()).toEqual(before)
      redo(vault, author)
      expect(state()).toEqual(after)
      return outcome
    },
    close() {
      vault.close()
      removeFolder(parent)
    },
  }
}

/** Three breaches: Larch by, Fir by A-3, Oak by A-4 and, beside Fir, by A-5. */
export async function threeBreaches(): Promise<GroupedVault> {
  const grouped = await groupedVault()
  const { tell } = grouped
  tell('Larch loses records', breachAt('Larch Valley', 41_218, '2024-03-04'))
  tell('More on Larch', [
    ...breachAt('Larch Valley College', 41_218, '2024-03-04'),
    claim('relatedOrgs', { name: 'Timber Trust', role: 'parent' }, 'owned by Timber Trust'),
  ])
  tell('Fir is attacked', breachAt('Fir Foods', 7_733, '2023-07-09'))
  tell('Oak is attacked', breachAt('Oak Air', 512_904, '2022-11-30'))
  tell('Two of them', breachAt('Oak Air', 512_904, '2022-11-30'), breachAt('Fir Foods', 7_733, '2023-07-09'))
  return grouped
}
