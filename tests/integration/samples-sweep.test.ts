import { existsSync, mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { sweepSamples } from '../../src-main/services/sweep-samples.ts'
import { createVault } from '../../src-main/vault/create-vault.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { passphrase, removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

const parent = temporaryFolder()
afterAll(() => removeFolder(parent))

async function left(hours: number): Promise<string> {
  const place = mkdtempSync(join(parent, 'breachdesk-samples-'))
  await createVault(join(place, 'Samples.breachdesk'), passphrase)
  const then = new Date(Date.now() - hours * 3_600_000)
  utimesSync(place, then, then)
  return place
}

it('takes away what a crash left behind, and nothing else', async () => {
  const old = await left(3)
  const fresh = await left(0)
  const used = await left(3)
  const vault = await openVault(join(used, 'Samples.breachdesk'), passphrase)
  const withMore = await left(3)
  writeFileSync(join(withMore, 'thesis.txt'), 'mine')
  const then = new Date(Date.now() - 3 * 3_600_000)
  utimesSync(withMore, then, then)
  const empty = mkdtempSync(join(parent, 'breachdesk-samples-'))
  utimesSync(empty, then, then)
  const otherName = join(parent, 'breachdesk-samples')
  mkdirSync(join(otherName, 'Samples.breachdesk'), { recursive: true })
  utimesSync(otherName, then, then)
  const target = await left(3)
  const link = join(parent, 'breachdesk-samples-LINKED')
  symlinkSync(withMore, link)

  await sweepSamples(parent)
  expect([old, target].map(existsSync)).toEqual([false, false])
  expect([fresh, used, withMore, empty, otherName, link].filter(path => !existsSync(path))).toEqual([])
  vault.close()
})

it('does nothing where there is no such folder', async () => {
  await sweepSamples(join(parent, 'nowhere'))
})
