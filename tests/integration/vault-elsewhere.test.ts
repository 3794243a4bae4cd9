import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { passphrase, removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'
import { codeOf, filledVault } from '../unit/vault/opening.ts'

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

describe('a vault used elsewhere', () => {
  it('is refused to a second opening in the same process', async () => {
    const vault = await openVault(folder, passphrase)
    expect(await codeOf(openVault(folder, passphrase))).toBe('vault-in-use')
    vault.close()
    const again = await openVault(folder, passphrase)
    again.close()
  })

  const holder = resolve(import.meta.dirname, 'vault-holder.ts')
  const start = async (mode: string) => {
    const child = spawn(process.execPath, [holder, folder, passphrase, mode], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    return child
  }

  it('is refused while another process has it open, and free once that process was killed', async () => {
    const child = await start('hold')
    expect(await codeOf(openVault(folder, passphrase))).toBe('vault-in-use')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const vault = await openVault(folder, passphrase)
    expect(vault.tables.articles.count()).toBe(60)
    vault.close()
  })

  it('opens clean after a kill in the middle of writing, with every article whole or not there', async () => {
    const child = await start('write')
    await new Promise(done => setTimeout(done, 150))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const vault = await openVault(folder, passphrase)
    const count = (sql: string) => Number(vault.db.prepare(sql).pluck().get())
    const articles = count('SELECT count(*) FROM articles')
    expect(articles).toBeGreaterThan(60)
    expect(count('SELECT count(*) FROM article_texts')).toBe(articles)
    expect(count('SELECT count(*) FROM originals')).toBe(articles)
    expect(count(`SELECT count(*) FROM edits WHERE kind = 'import'`)).toBe(articles)
    expect(count('SELECT count(*) FROM claims')).toBe(3 * articles)
    expect(vault.db.pragma('integrity_check', { simple: true })).toBe('ok')
    vault.close()
  })
})
