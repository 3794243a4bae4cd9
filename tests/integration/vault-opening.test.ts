import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createVault } from '../../src-main/vault/create-vault.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import {
  article,
  breachAt,
  passphrase,
  removeFolder,
  save,
  stateOfFolder,
  temporaryFolder,
} from '../unit/vault/fixtures.ts'
import { codeOf, filledVault, hospital, refuses } from '../unit/vault/opening.ts'

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

describe('opening a vault', () => {
  it('gives back what was stored, and leaves one database file when closed', async () => {
    const vault = await openVault(folder, passphrase)
    expect(vault.tables.articles.count()).toBe(60)
    vault.close()
    expect(readdirSync(folder).sort()).toEqual(['keys.json', 'vault.lock', 'vault.sqlite'])
  })

  it('takes the same passphrase typed with other code points', async () => {
    const other = join(folder, '..', 'Other.breachdesk')
    await createVault(other, 'contraseña larga')
    const vault = await openVault(other, 'contrasen\u0303a larga')
    vault.close()
  })

  it('refuses a wrong passphrase', () => refuses(folder, 'wrong-passphrase', 'four plain words her'))

  it('keeps the vault and its keys to their owner', () => {
    const modes = ['', 'vault.sqlite', 'keys.json'].map(name => statSync(join(original, name)).mode & 0o777)
    expect(modes).toEqual([0o700, 0o600, 0o600])
  })

  it('keeps no plaintext in any file, the write-ahead log included', async () => {
    const vault = await openVault(folder, passphrase)
    save(vault, article(`${hospital} again`, [breachAt('Numbat Clinic', 77)]))
    const names = readdirSync(folder)
    expect(names).toContain('vault.sqlite-wal')
    expect(statSync(file('vault.sqlite-wal')).size).toBeGreaterThan(10_000)
    // Read by another process: reading it here would let go of the lock.
    const contents = execFileSync(
      'cat',
      names.map(name => file(name)),
      { maxBuffer: 2 ** 28 },
    )
    for (const word of [hospital, 'Numbat', 'lorem ipsum', 'SQLite format', 'CREATE TABLE'])
      expect(contents.includes(word), word).toBe(false)
    vault.close()
  })
})

describe('missing parts', () => {
  it.each(['vault.sqlite', 'keys.json'])('names a vault without %s', async name => {
    rmSync(file(name))
    await refuses(folder, 'vault-missing')
  })
  it('names a folder that is not there, and does not make it', async () => {
    removeFolder(folder)
    expect(await codeOf(openVault(folder, passphrase))).toBe('vault-missing')
    expect(existsSync(folder)).toBe(false)
  })
})

describe('making a vault', () => {
  it('refuses a short passphrase, and leaves nothing', async () => {
    const place = join(folder, '..', 'place')
    expect(await codeOf(createVault(join(place, 'New.breachdesk'), 'seven77'))).toBe('weak-passphrase')
    expect(existsSync(place)).toBe(false)
  })

  it('refuses a name that is taken, and leaves what is there', async () => {
    const before = stateOfFolder(folder)
    expect(await codeOf(createVault(folder, passphrase))).toBe('vault-exists')
    expect(stateOfFolder(folder)).toEqual(before)
  })

  it('opens an empty vault in less than 0.8 seconds', async () => {
    const empty = join(folder, '..', 'Empty.breachdesk')
    await createVault(empty, passphrase)
    const began = performance.now()
    const vault = await openVault(empty, passphrase)
    const took = performance.now() - began
    vault.close()
    expect(took).toBeLessThan(800)
  })
})
