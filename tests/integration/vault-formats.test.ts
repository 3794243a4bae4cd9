import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { migrationsFolder } from '../../src-main/vault/migrate.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { passphrase, removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'
import { codeOf, filledVault, refuses } from '../unit/vault/opening.ts'

let parent: string
let original: string
let folder: string

beforeAll(async () => {
  parent = temporaryFolder()
  original = await filledVault(parent)
})
afterAll(() => removeFolder(parent))

beforeEach(() => {
  folder = join(temporaryFolder(), 'Copy.breachdesk')
  cpSync(original, folder, { recursive: true })
})
afterEach(() => removeFolder(join(folder, '..')))

const file = (name: string) => join(folder, name)

describe('formats', () => {
  const asFormat = (change: (folder: string) => void) => {
    const copy = join(folder, '..', 'migrations')
    cpSync(migrationsFolder, copy, { recursive: true })
    change(copy)
    return copy
  }

  it('refuses a vault written by a newer program', () =>
    refuses(
      folder,
      'newer-vault',
      passphrase,
      asFormat(copy => rmSync(join(copy, '0004-edits.sql'))),
    ))

  it('refuses to start with a gap among its own steps', () =>
    refuses(
      folder,
      'migration-gap',
      passphrase,
      asFormat(copy => rmSync(join(copy, '0002-breaches.sql'))),
    ))

  it('refuses to start with a step given twice', () =>
    refuses(
      folder,
      'migration-gap',
      passphrase,
      asFormat(copy => writeFileSync(join(copy, '0002-again.sql'), '')),
    ))

  it('copies the vault aside, encrypted, before it brings it up to date', async () => {
    const newer = asFormat(copy =>
      writeFileSync(join(copy, '0005-more.sql'), 'CREATE TABLE more (it TEXT) STRICT;'),
    )
    const vault = await openVault(folder, passphrase, newer)
    expect(vault.db.pragma('user_version', { simple: true })).toBe(5)
    vault.close()
    const copied = readFileSync(file('vault.before-update.sqlite'))
    expect(copied.includes('CREATE TABLE')).toBe(false)
    copyFileSync(file('vault.before-update.sqlite'), file('vault.sqlite'))
    const older = await openVault(folder, passphrase)
    expect(older.tables.articles.count()).toBe(60)
    older.close()
  })

  it('leaves the vault at the old format when a step fails', async () => {
    const broken = asFormat(copy =>
      writeFileSync(join(copy, '0005-more.sql'), 'CREATE TABLE more (it TEXT) STRICT; SELECT nonsense;'),
    )
    expect(await codeOf(openVault(folder, passphrase, broken))).toBe('internal')
    const vault = await openVault(folder, passphrase)
    expect(vault.db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'more'`).pluck().get()).toBe(0)
    vault.close()
  })
})
