import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import { addTag, listTags } from '../../../src-main/services/tag.ts'
import { migrationsFolder } from '../../../src-main/vault/migrate.ts'
import { openVault } from '../../../src-main/vault/open-vault.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import { asFormat } from '../../helpers/old-format.ts'
import { deskOf } from './desk-of.ts'
import { article, breachAt, newVault, passphrase, removeFolder, save, temporaryFolder } from './fixtures.ts'

it('a vault from before exports has no sensitive tags, and its history is taken back and done again', async () => {
  const parent = temporaryFolder()
  let vault = await newVault(parent)
  const desk = deskOf(vault, () => new Date('2026-01-03T00:00:00Z'))
  save(vault, article('Breach at Alder', [breachAt('Alder', 900)]))
  addTag(desk, { path: 'seen', targets: [breachId(1)] })

  const step = readdirSync(migrationsFolder).findIndex(name => name.endsWith('-exports.sql'))
  asFormat(vault, step)
  vault.close()
  vault = await openVault(vault.folder, passphrase)
  expect(listTags(vault)).toMatchObject([{ path: 'seen', isSensitive: false }])
  expect(vault.tables.exportNames.all()).toEqual([])
  const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }
  undo(vault, author)
  expect(listTags(vault)).toEqual([])
  redo(vault, author)
  expect(listTags(vault)).toMatchObject([{ path: 'seen', isSensitive: false }])
  vault.close()
  removeFolder(parent)
})
