// Tags from before they made a tree: parents, exclusion and what may be carried, after the vault was brought up to date.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breachId } from '../../src-main/domain/ids.ts'
import { addTag } from '../../src-main/services/tag.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { undo } from '../../src-main/vault/undo.ts'
import type { Vault } from '../../src-main/vault/vault.ts'
import { firstBrokenEdit } from '../../src-main/vault/verify-history.ts'
import { asFormat } from '../helpers/old-format.ts'
import { deskOf } from '../unit/vault/desk-of.ts'
import {
  article,
  breachAt,
  dump,
  newVault,
  passphrase,
  removeFolder,
  save,
  temporaryFolder,
} from '../unit/vault/fixtures.ts'

const parent = temporaryFolder()
let vault: Vault
let before: ReturnType<typeof dump>
beforeAll(async () => {
  vault = await newVault(parent)
  for (const name of ['Ash', 'Birch']) save(vault, article(`Breach at ${name}`, [breachAt(name, 900)]))
  for (const path of ['Vector/Ransomware/LockBit', 'vector x', 'TLP/Red', 'plain'])
    addTag(deskOf(vault), { path, targets: [breachId(1)] })
  asFormat(vault, 7)
  // That format had rows for what is carried alone.
  vault.db.exec(`DELETE FROM tags WHERE tag_id NOT IN (SELECT tag_id FROM breach_tags);
    UPDATE tags SET path = 'TLP/Red' WHERE folded_path = 'tlp/red'`)
  before = dump(vault)
  vault.close()
  vault = await openVault(vault.folder, passphrase)
})
afterAll(() => {
  vault.close()
  removeFolder(parent)
})

describe('a vault from before tags were a tree', () => {
  it('loses nothing, and gains the parents in their spelling', () => {
    const after = dump(vault)
    for (const [table, rows] of Object.entries(before))
      if (table !== 'tags' && table !== 'breach_names')
        expect(after[table], table).toMatchObject(rows as object[])
    for (const row of before.tags ?? [])
      expect(after.tags).toContainEqual(expect.objectContaining(row as object))
    const tags = vault.tables.tags.all()
    expect(tags.map(({ path }) => path)).toEqual([
      'plain',
      'TLP',
      'TLP/Red',
      'Vector',
      'vector x',
      'Vector/Ransomware',
      'Vector/Ransomware/LockBit',
    ])
    expect(tags.find(({ path }) => path === 'Vector')).toMatchObject({ breaches: 0, breachesWithChildren: 1 })
  })

  it('goes on refusing a second level', () => {
    expect(() => addTag(deskOf(vault), { path: 'tlp/green', targets: [breachId(1)] })).toThrow('TLP/Red')
  })

  it('can take back what was done before', () => {
    expect(firstBrokenEdit(vault)).toBeNull()
    expect(undo(vault, { at: '2026-02-03T04:05:06.000Z', who: 'undoer' })?.label).toBe(
      'Tagged B-0001 with plain',
    )
    expect(vault.tables.tags.byPath('plain')).toBeNull()
    expect(vault.db.pragma('foreign_key_check')).toEqual([])
  })
})
