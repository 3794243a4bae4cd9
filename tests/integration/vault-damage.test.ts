import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { newVault, passphrase, removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'
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

function flip(name: string, at: number): void {
  const bytes = readFileSync(file(name))
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file(name), bytes)
}

describe('damaged keys', () => {
  it.each([
    ['cut short', () => truncateSync(file('keys.json'), 100)],
    ['empty', () => truncateSync(file('keys.json'), 0)],
    ['not JSON', () => writeFileSync(file('keys.json'), 'hello')],
    ['of another shape', () => writeFileSync(file('keys.json'), '{"version":1,"slots":[]}')],
    ['huge', () => writeFileSync(file('keys.json'), ' '.repeat(10 ** 6))],
    ['a folder', () => [rmSync(file('keys.json')), mkdirSync(file('keys.json'))]],
  ])('are named when the file is %s', async (_, damage) => {
    damage()
    if (statSync(file('keys.json')).isDirectory())
      expect(await codeOf(openVault(folder, passphrase))).toBe('damaged-keys')
    else await refuses(folder, 'damaged-keys')
  })

  it('are named when one letter of a slot was changed', async () => {
    const text = readFileSync(file('keys.json'), 'utf8')
    const at = text.indexOf('"wrapped": "') + 20
    writeFileSync(
      file('keys.json'),
      `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`,
    )
    await refuses(folder, 'damaged-keys')
  })

  it('cannot make the app work for minutes', async () => {
    const keys = JSON.parse(readFileSync(file('keys.json'), 'utf8'))
    keys.slots[0].kdf.N = 2 ** 30
    writeFileSync(file('keys.json'), JSON.stringify(keys))
    const began = performance.now()
    await refuses(folder, 'damaged-keys')
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('a damaged database', () => {
  it('is named when a bit of the first page is flipped', async () => {
    flip('vault.sqlite', 700)
    await refuses(folder, 'damaged-vault')
  })
  it('is named when a bit in the middle is flipped', async () => {
    flip('vault.sqlite', 16384 * Math.floor(statSync(file('vault.sqlite')).size / 16384 / 2) + 300)
    await refuses(folder, 'damaged-vault')
  })
  it.each([0, 100, 16384, 16384 * 5 + 17])('is named when only %i bytes are left', async size => {
    truncateSync(file('vault.sqlite'), size)
    await refuses(folder, 'damaged-vault')
  })
  it('is named when it belongs to other keys', async () => {
    const other = await newVault(join(folder, '..'))
    other.close()
    copyFileSync(join(other.folder, 'vault.sqlite'), file('vault.sqlite'))
    await refuses(folder, 'damaged-vault')
  })
})
