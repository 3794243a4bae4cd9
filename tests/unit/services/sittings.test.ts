// More than one command takes at once is done in several edits, and taken back in one step.
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { deleteArticles } from '../../../src-main/services/delete-articles.ts'
import { deleteBreaches } from '../../../src-main/services/delete-breaches.ts'
import { mergeBreaches } from '../../../src-main/services/merge-breaches.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import { dump } from '../vault/fixtures.ts'
import { A, author, B, type GroupedVault, threeBreaches } from './grouped-vault.ts'

let grouped: GroupedVault
beforeEach(async () => {
  grouped = await threeBreaches()
})
afterEach(() => grouped.close())

it.each([
  ['articles', (sitting: string) => [A(3), A(4)].map(id => deleteArticles(grouped.desk, [id], sitting))],
  [
    'breaches',
    (sitting: string) => [B(1), B(2)].map(id => deleteBreaches(grouped.desk, [id], false, sitting)),
  ],
  ['merges', (sitting: string) => [B(2), B(3)].map(id => mergeBreaches(grouped.desk, B(1), [id], sitting))],
])('takes back %s of one sitting together', (_, work) => {
  const before = dump(grouped.vault)
  work(randomUUID())
  expect(dump(grouped.vault)).not.toEqual(before)
  undo(grouped.vault, author)
  expect(dump(grouped.vault)).toEqual(before)
})

it('takes back others one by one', () => {
  const before = dump(grouped.vault)
  deleteArticles(grouped.desk, [A(3)], randomUUID())
  deleteArticles(grouped.desk, [A(4)], randomUUID())
  undo(grouped.vault, author)
  expect(dump(grouped.vault)).not.toEqual(before)
})
