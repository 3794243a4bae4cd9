import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrationsFolder } from '../../src-main/vault/migrate.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { passphrase } from '../unit/vault/fixtures.ts'
import { codeOf, copiesOfFilledVault, refuses } from '../unit/vault/opening.ts'

const filled = copiesOfFilledVault()

const steps = readdirSync(migrationsFolder).filter(name => name.endsWith('.sql'))
const last = steps.sort().at(-1) ?? ''
const more = `${String(steps.length + 1).padStart(4, '0')}-more.sql`

describe('formats', () => {
  const asFormat = (change: (folder: string) => void) => {
    const copy = join(filled.folder, '..', 'migrations')
    cpSync(migrationsFolder, copy, { recursive: true })
    change(copy)
    return copy
  }

  it('refuses a vault written by a newer program', () =>
    refuses(
      filled.folder,
      'newer-vault',
      passphrase,
      asFormat(copy => rmSync(join(copy, last))),
    ))

  it('refuses to start with a gap among its own steps', () =>
    refuses(
      filled.folder,
      'migration-gap',
      passphrase,
      asFormat(copy => rmSync(join(copy, '0002-breaches.sql'))),
    ))

  it('refuses to start with a step given twice', () =>
    refuses(
      filled.folder,
      'migration-gap',
      passphrase,
      asFormat(copy => writeFileSync(join(copy, '0002-again.sql'), '')),
    ))

  it('copies the vault aside, encrypted, before it brings it up to date', async () => {
    const newer = asFormat(copy => writeFileSync(join(copy, more), 'CREATE TABLE more (it TEXT) STRICT;'))
    const vault = await openVault(filled.folder, passphrase, newer)
    expect(vault.db.pragma('user_version', { simple: true })).toBe(steps.length + 1)
    vault.close()
    const copied = readFileSync(filled.file('vault.before-update.sqlite'))
    expect(copied.includes('CREATE TABLE')).toBe(false)
    copyFileSync(filled.file('vault.before-update.sqlite'), filled.file('vault.sqlite'))
    const older = await openVault(filled.folder, passphrase)
    expect(older.tables.articles.count()).toBe(60)
    older.close()
  })

  it('leaves the vault at the old format when a step fails', async () => {
    const broken = asFormat(copy =>
      writeFileSync(join(copy, more), 'CREATE TABLE more (it TEXT) STRICT; SELECT nonsense;'),
    )
    expect(await codeOf(openVault(filled.folder, passphrase, broken))).toBe('internal')
    const vault = await openVault(filled.folder, passphrase)
    expect(vault.db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'more'`).pluck().get()).toBe(0)
    vault.close()
  })
})
