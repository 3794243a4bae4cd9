import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { getBreach } from '../../../src-main/services/read-breaches.ts'
import { addTag } from '../../../src-main/services/tag.ts'
import { migrationsFolder } from '../../../src-main/vault/migrate.ts'
import { openVault } from '../../../src-main/vault/open-vault.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import { firstBrokenEdit } from '../../../src-main/vault/verify-history.ts'
import { asFormat } from '../../helpers/old-format.ts'
import { deskOf } from './desk-of.ts'
import { article, breachAt, newVault, passphrase, removeFolder, save, temporaryFolder } from './fixtures.ts'

it('a vault from before the ledger finds its edits under the breaches they touched, and shows its past', async () => {
  const parent = temporaryFolder()
  let vault = await newVault(parent)
  const desk = deskOf(vault, () => new Date('2026-01-03T00:00:00Z'))
  const people = 'individualsAffected' as const
  for (const name of ['Alder', 'Rowan']) save(vault, article(`Breach at ${name}`, [breachAt(name, 900)]))
  const decision = { kind: 'override' as const, value: 7, reason: 'counted' }
  giveVerdict(desk, { breachId: breachId(2), factId: people, decision })
  addTag(desk, { path: 'seen', targets: [breachId(1)] })
  undo(vault, { at: '2026-02-03T04:05:06.000Z', who: 'undoer' })
  const edits = vault.db.prepare('SELECT * FROM edit_breaches ORDER BY breach_id, edit_id')
  const before = edits.all()
  expect(before).toHaveLength(5)

  const step = readdirSync(migrationsFolder).findIndex(name => name.endsWith('-ledger.sql'))
  asFormat(vault, step)
  vault.close()
  vault = await openVault(vault.folder, passphrase)
  expect(vault.db.prepare('SELECT * FROM edit_breaches ORDER BY breach_id, edit_id').all()).toEqual(before)
  expect(vault.tables.articles.row(1)?.engine_version).toBe(0)
  expect(vault.tables.claims.ofBreach(1).every(({ isLost }) => !isLost)).toBe(true)
  expect(firstBrokenEdit(vault)).toBeNull()
  const past = getBreach(vault, breachId(2), '2026-01-02').facts.find(({ factId }) => factId === people)
  expect(past?.values[0]?.value).toBe(900)
  vault.close()
  removeFolder(parent)
})
