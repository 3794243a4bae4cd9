import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyArticle } from '../../src-main/cli/every-row.ts'
import { createVault } from '../../src-main/vault/create-vault.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { vaultProblem } from '../../src-main/vault/vault-problem.ts'
import { startServices } from '../unit/services/start-services.ts'
import {
  article,
  breachAt,
  newVault,
  passphrase,
  removeFolder,
  save,
  stateOfFolder,
  temporaryFolder,
} from '../unit/vault/fixtures.ts'
import { codeOf, copiesOfFilledVault } from '../unit/vault/opening.ts'

const filled = copiesOfFilledVault()

/** A file system of its own, which can be made read-only and full; needs root. */
const canMount = (() => {
  const place = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' })
    execFileSync('umount', [place], { stdio: 'ignore' })
    return true
  } catch {
    return false
  } finally {
    removeFolder(place)
  }
})()

describe.runIf(canMount)('a place of limits', () => {
  let place: string
  beforeEach(() => {
    place = temporaryFolder()
  })
  afterEach(() => {
    execFileSync('umount', [place])
    removeFolder(place)
  })
  const mount = (size: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place])

  it('is named when it is read-only, for opening and for making', async () => {
    mount('64m')
    const there = join(place, 'There.breachdesk')
    cpSync(filled.original, there, { recursive: true })
    execFileSync('mount', ['-o', 'remount,ro', place])
    const before = stateOfFolder(there)
    expect(await codeOf(openVault(there, passphrase))).toBe('vault-read-only')
    expect(stateOfFolder(there)).toEqual(before)
    expect(await codeOf(createVault(join(place, 'New.breachdesk'), passphrase))).toBe('vault-read-only')
  })

  it('is named when it is full, and keeps what was stored', async () => {
    mount('6m')
    const vault = await newVault(place)
    let stored = 0
    const fill = () => {
      for (; stored < 500; stored += 1) {
        const noise = Array.from({ length: 1000 }, () => Math.random().toString(36)).join(' ')
        save(vault, article(`Number ${stored}`, [breachAt(`Firm ${stored}`, stored + 1)], noise))
      }
    }
    let problem: unknown
    try {
      fill()
    } catch (error) {
      problem = vaultProblem(error).code
    }
    expect(problem).toBe('disk-full')
    expect(stored).toBeGreaterThan(3)
    expect(vault.tables.articles.count()).toBe(stored)
    vault.close()
    const again = await openVault(vault.folder, passphrase)
    expect(again.tables.articles.count()).toBe(stored)
    again.close()
    expect(await codeOf(createVault(join(place, 'Other.breachdesk'), passphrase))).toBe('disk-full')
    expect(readdirSync(place).sort()).toEqual(['Test.breachdesk'])
  })

  it('stops an import that fills it with one problem, and goes on when there is room', async () => {
    mount('8m')
    const elsewhere = temporaryFolder()
    const noise = () => Array.from({ length: 1500 }, () => Math.random().toString(36).slice(2)).join(' ')
    for (let number = 0; number < 400; number += 1)
      writeFileSync(join(elsewhere, `${number}.txt`), `Title ${number}\n${noise()}`)
    const services = startServices(join(place, 'app'))
    await services.call('vaults.create', { name: 'Test', passphrase })
    const sources = [{ path: elsewhere }]
    const { importId, ...stopped } = await services.call('imports.run', { sources })
    const { problem, state, imported, failed, waiting } = stopped
    expect(imported).toBeGreaterThan(5)
    expect([problem?.code, state, failed, waiting]).toEqual(['disk-full', 'running', 0, 400 - imported])
    expect(await everyArticle(services)).toHaveLength(imported)
    execFileSync('mount', ['-o', 'remount,size=64m', place])
    expect(await services.call('imports.continue', { importId })).toMatchObject({
      state: 'finished',
      problem: null,
      imported: 400,
      waiting: 0,
    })
    expect((await services.call('vaults.verify', {})).faults).toEqual([])
    await services.close()
    removeFolder(elsewhere)
  })
})
