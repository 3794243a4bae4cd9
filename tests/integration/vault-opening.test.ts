import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createVault } from '../../src-main/vault/create-vault.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { article, breachAt, passphrase, removeFolder, save, stateOfFolder } from '../unit/vault/fixtures.ts'
import { codeOf, copiesOfFilledVault, hospital, refuses } from '../unit/vault/opening.ts'

const filled = copiesOfFilledVault()

describe('opening a vault', () => {
  it('gives back what was stored, and leaves one database file when closed', async () => {
    const vault = await openVault(filled.folder, passphrase)
    expect(vault.tables.articles.count()).toBe(60)
    vault.close()
    expect(readdirSync(filled.folder).sort()).toEqual(['keys.json', 'vault.lock', 'vault.sqlite'])
  })

  it('takes the same passphrase typed with other code points', async () => {
    const other = join(filled.folder, '..', 'Other.breachdesk')
    await createVault(other, 'contraseña larga')
    const vault = await openVault(other, 'contrasen\u0303a larga')
    vault.close()
  })

  it('refuses a wrong passphrase', () => refuses(filled.folder, 'wrong-passphrase', 'four plain words her'))

  it('keeps the vault and its keys to their owner', () => {
    const modes = ['', 'vault.sqlite', 'keys.json'].map(
      name => statSync(join(filled.original, name)).mode & 0o777,
    )
    expect(modes).toEqual([0o700, 0o600, 0o600])
  })

  it('keeps no plaintext in any file, the write-ahead log included', async () => {
    const vault = await openVault(filled.folder, passphrase)
    save(vault, article(`${hospital} again`, [breachAt('Numbat Clinic', 77)]))
    const names = readdirSync(filled.folder)
    expect(names).toContain('vault.sqlite-wal')
    expect(statSync(filled.file('vault.sqlite-wal')).size).toBeGreaterThan(10_000)
    // Read by another process: reading it here would let go of the lock.
    const contents = execFileSync(
      'cat',
      names.map(name => filled.file(name)),
      { maxBuffer: 2 ** 28 },
    )
    for (const word of [hospital, 'Numbat', 'lorem ipsum', 'SQLite format', 'CREATE TABLE'])
      expect(contents.includes(word), word).toBe(false)
    vault.close()
  })
})

describe('missing parts', () => {
  it.each(['vault.sqlite', 'keys.json'])('names a vault without %s', async name => {
    rmSync(filled.file(name))
    await refuses(filled.folder, 'vault-missing')
  })
  it('names a folder that is not there, and does not make it', async () => {
    removeFolder(filled.folder)
    expect(await codeOf(openVault(filled.folder, passphrase))).toBe('vault-missing')
    expect(existsSync(filled.folder)).toBe(false)
  })
})

describe('making a vault', () => {
  it('refuses a short passphrase, and leaves nothing', async () => {
    const place = join(filled.folder, '..', 'place')
    expect(await codeOf(createVault(join(place, 'New.breachdesk'), 'seven77'))).toBe('weak-passphrase')
    expect(existsSync(place)).toBe(false)
  })

  it('refuses a name that is taken, and leaves what is there', async () => {
    const before = stateOfFolder(filled.folder)
    expect(await codeOf(createVault(filled.folder, passphrase))).toBe('vault-exists')
    expect(stateOfFolder(filled.folder)).toEqual(before)
  })
})
