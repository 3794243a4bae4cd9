import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { passphrase } from '../unit/vault/fixtures.ts'
import { codeOf, copiesOfFilledVault } from '../unit/vault/opening.ts'

const filled = copiesOfFilledVault()

describe('a vault used elsewhere', () => {
  it('is refused to a second opening in the same process', async () => {
    const vault = await openVault(filled.folder, passphrase)
    expect(await codeOf(openVault(filled.folder, passphrase))).toBe('vault-in-use')
    vault.close()
    const again = await openVault(filled.folder, passphrase)
    again.close()
  })

  const holder = resolve(import.meta.dirname, 'vault-holder.ts')
  const start = async (mode: string) => {
    const child = spawn(process.execPath, [holder, filled.folder, passphrase, mode], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    return child
  }

  it('is refused while another process has it open, and free once that process was killed', async () => {
    const child = await start('hold')
    expect(await codeOf(openVault(filled.folder, passphrase))).toBe('vault-in-use')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const vault = await openVault(filled.folder, passphrase)
    expect(vault.tables.articles.count()).toBe(60)
    vault.close()
  })

  it('opens clean after a kill in the middle of writing, with every article whole or not there', async () => {
    const child = await start('write')
    await new Promise(done => setTimeout(done, 150))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const vault = await openVault(filled.folder, passphrase)
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
