import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { newVault, passphrase } from '../unit/vault/fixtures.ts'
import { codeOf, copiesOfFilledVault, refuses } from '../unit/vault/opening.ts'

const filled = copiesOfFilledVault()

function flip(name: string, at: number): void {
  const bytes = readFileSync(filled.file(name))
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(filled.file(name), bytes)
}

describe('damaged keys', () => {
  it.each([
    ['cut short', () => truncateSync(filled.file('keys.json'), 100)],
    ['empty', () => truncateSync(filled.file('keys.json'), 0)],
    ['not JSON', () => writeFileSync(filled.file('keys.json'), 'hello')],
    ['of another shape', () => writeFileSync(filled.file('keys.json'), '{"version":1,"slots":[]}')],
    ['huge', () => writeFileSync(filled.file('keys.json'), ' '.repeat(10 ** 6))],
    ['a folder', () => [rmSync(filled.file('keys.json')), mkdirSync(filled.file('keys.json'))]],
  ])('are named when the file is %s', async (_, damage) => {
    damage()
    if (statSync(filled.file('keys.json')).isDirectory())
      expect(await codeOf(openVault(filled.folder, passphrase))).toBe('damaged-keys')
    else await refuses(filled.folder, 'damaged-keys')
  })

  it('are named when one letter of a slot was changed', async () => {
    const text = readFileSync(filled.file('keys.json'), 'utf8')
    const at = text.indexOf('"wrapped": "') + 20
    writeFileSync(
      filled.file('keys.json'),
      `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`,
    )
    await refuses(filled.folder, 'damaged-keys')
  })

  it('cannot make the app work for minutes', async () => {
    const keys = JSON.parse(readFileSync(filled.file('keys.json'), 'utf8'))
    keys.slots[0].kdf.N = 2 ** 30
    writeFileSync(filled.file('keys.json'), JSON.stringify(keys))
    await refuses(filled.folder, 'damaged-keys')
  })
})

describe('a damaged database', () => {
  it('is named when a bit of the first page is flipped', async () => {
    flip('vault.sqlite', 700)
    await refuses(filled.folder, 'damaged-vault')
  })
  it('is named when a bit in the middle is flipped', async () => {
    flip('vault.sqlite', 16384 * Math.floor(statSync(filled.file('vault.sqlite')).size / 16384 / 2) + 300)
    await refuses(filled.folder, 'damaged-vault')
  })
  it.each([0, 100, 16384, 16384 * 5 + 17])('is named when only %i bytes are left', async size => {
    truncateSync(filled.file('vault.sqlite'), size)
    await refuses(filled.folder, 'damaged-vault')
  })
  it('is named when it belongs to other keys', async () => {
    const other = await newVault(join(filled.folder, '..'))
    other.close()
    copyFileSync(join(other.folder, 'vault.sqlite'), filled.file('vault.sqlite'))
    await refuses(filled.folder, 'damaged-vault')
  })
})
