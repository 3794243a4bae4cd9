// Breaches of a vault from before they were grouped: their names are read from the claims, and they are found by them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findSameBreaches } from '../../src-main/services/find-same-breaches.ts'
import { suggestionsFor } from '../../src-main/services/read-grouping.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { redo, undo } from '../../src-main/vault/undo.ts'
import type { Vault } from '../../src-main/vault/vault.ts'
import { asFormat } from '../helpers/old-format.ts'
import { deskOf } from '../unit/vault/desk-of.ts'
import {
  article,
  breachAt,
  claim,
  dump,
  newVault,
  passphrase,
  removeFolder,
  save,
  temporaryFolder,
} from '../unit/vault/fixtures.ts'

const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }

describe('a vault from before breaches were grouped', () => {
  let parent = ''
  let vault: Vault
  beforeEach(async () => {
    parent = temporaryFolder()
    const old = await newVault(parent)
    const velmore = [
      ...breachAt('Velmore Insurance Ltd', 131_550, '2023-05-23'),
      claim('relatedOrgs', { name: 'Tarnis Holdings', role: 'parent' }, 'owned by Tarnis Holdings'),
      claim('relatedOrgs', { name: 'Data Office', role: 'regulator' }, 'told the Data Office'),
    ]
    save(old, article('Velmore loses files', [velmore]))
    asFormat(old, 11)
    old.close()
    vault = await openVault(old.folder, passphrase)
  })
  afterEach(() => {
    vault.close()
    removeFolder(parent)
  })

  it('has the names of victims and of their groups, with the words they are found by', () => {
    const names = vault.db.prepare('SELECT * FROM told_names ORDER BY role DESC').all()
    expect(names).toEqual([
      {
        article_id: 1,
        breach_id: 1,
        name: 'velmore insurance',
        written: 'Velmore Insurance Ltd',
        role: 'victim',
        first_key: 'velmor',
        last_key: 'velmor',
        initials: null,
      },
      expect.objectContaining({ name: 'tarnis', written: 'Tarnis Holdings', role: 'group' }),
    ])
    expect(vault.tables.toldNames.exact(['velmore insurance'])).toEqual([
      { breach: 1, name: 'velmore insurance' },
    ])
  })

  it('takes a new article about one of them', () => {
    const told = breachAt('Velmore', 131_000, '2023-05-23')
    expect(save(vault, article('More on Velmore', [told])).breachIds).toEqual(['B-0001'])
  })

  it('takes back what was imported before, and does it again with its names', () => {
    const before = dump(vault)
    undo(vault, author)
    expect(vault.tables.articles.count()).toBe(0)
    expect(vault.db.prepare('SELECT count(*) FROM told_names').pluck().get()).toBe(0)
    redo(vault, author)
    expect(dump(vault)).toEqual(before)
  })

  it('does again what was taken back before, and names it', async () => {
    undo(vault, author)
    asFormat(vault, 11)
    const { folder } = vault
    vault.close()
    vault = await openVault(folder, passphrase)
    redo(vault, author)
    expect(vault.tables.toldNames.exact(['velmore insurance'])).toHaveLength(1)
    undo(vault, author)
    expect(vault.tables.articles.count()).toBe(0)
  })

  it('compares its breaches when it is asked to', () => {
    vault.db.exec(`INSERT INTO breaches VALUES (2, '2025-01-01');
      INSERT INTO articles SELECT 2, 'b.txt', title, byline, outlet, canonical_url, published_on,
      published_origin, published_evidence, lang, is_breach, reader, media_type, charset, 'other', import_id,
      imported_at, variety, origins, found_in, mail_id, record_file_id, engine_version FROM articles WHERE article_id = 1;
      INSERT INTO article_breaches (article_id, breach_id) VALUES (2, 2);
      INSERT INTO claims SELECT claim_id + 100, 2, 2, fact_id, value, qualifier, source_kind, source_name, start_offset,
        end_offset, quote, certainty, found_by, lost_at FROM claims;
      INSERT INTO told_names SELECT 2, 2, name, written, role, first_key, last_key, initials FROM told_names`)
    expect(findSameBreaches(deskOf(vault))).toBe(1)
    expect(suggestionsFor(vault, undefined)).toMatchObject([{ breachId: 'B-0001', other: 'B-0002' }])
    expect(findSameBreaches(deskOf(vault))).toBe(0)
  })
})
