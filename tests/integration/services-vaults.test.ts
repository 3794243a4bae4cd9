import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyBreach } from '../../src-main/cli/every-row.ts'
import { type Services, startServices } from '../unit/services/start-services.ts'
import { passphrase, removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

let folder: string
let services: Services
beforeEach(() => {
  folder = temporaryFolder()
  services = startServices(folder)
})
afterEach(async () => {
  await services.close()
  removeFolder(folder)
})

describe('vaults', () => {
  it('are made, locked, known and unlocked', async () => {
    const made = await services.call('vaults.create', { name: 'Süd 2024', passphrase })
    expect(made).toMatchObject({ name: 'Süd 2024', articles: 0, breaches: 0, isTemporary: false })
    expect(services.events).toEqual([{ name: 'vault-state', payload: { vault: made } }])
    await services.call('vaults.lock', {})
    expect(services.events.at(-1)).toEqual({ name: 'vault-state', payload: { vault: null } })
    expect(await services.call('vaults.current', {})).toBeNull()
    const [known] = await services.call('vaults.known', {})
    expect(known).toMatchObject({
      id: made.id,
      name: 'Süd 2024',
      isPresent: true,
      openedAt: '2026-01-02T03:04:05.000Z',
    })
    expect(
      (await services.problemOf('vaults.unlock', { id: made.id, passphrase: 'not this one' })).code,
    ).toBe('wrong-passphrase')
    expect(await services.call('vaults.unlock', { id: made.id, passphrase })).toEqual(made)
  })

  it('lock twice without complaint', async () => {
    await services.call('vaults.lock', {})
    expect(await services.call('vaults.lock', {})).toBeNull()
  })

  it.each([
    'a/b',
    '..',
    '.hidden',
    'con',
    'CON.2024',
    'nul .old',
    'COM¹',
    'a:b',
    'dot.',
    'x'.repeat(100).replaceAll('x', '字').slice(0, 90),
    'a\u0007',
  ])('are not called %j', async name => {
    expect((await services.problemOf('vaults.create', { name, passphrase })).code).toBe('invalid-input')
  })

  it('are called what people call things', async () => {
    for (const name of ['Clínica 😀', 'console', 'a.b', 'Com 10', '字'.repeat(60)])
      expect((await services.call('vaults.create', { name, passphrase })).name).toBe(name)
  })

  it.each([
    ['a/b', /cannot hold/],
    ['字'.repeat(90), /too long/],
    ['aux', /Windows/],
    ['dot.', /end with a dot/],
  ])('say why they are not called %s', async (name, why) => {
    expect((await services.problemOf('vaults.create', { name, passphrase })).message).toMatch(why)
  })

  it('are refused a weak passphrase and a taken name', async () => {
    expect((await services.problemOf('vaults.create', { name: 'A', passphrase: 'short' })).code).toBe(
      'weak-passphrase',
    )
    await services.call('vaults.create', { name: 'A', passphrase })
    expect((await services.problemOf('vaults.create', { name: 'A', passphrase })).code).toBe('vault-exists')
  })

  it('are made where the person chose', async () => {
    const place = join(folder, 'elsewhere')
    await services.call('vaults.setPlace', { folder: place })
    expect(await services.call('vaults.place', {})).toEqual({ folder: place })
    const { path } = await services.call('vaults.create', { name: 'B', passphrase })
    expect(path).toBe(join(place, 'B.breachdesk'))
    expect((await services.problemOf('vaults.setPlace', { folder: 'relative' })).code).toBe('invalid-input')
  })

  it('are opened by path, with or without the ending', async () => {
    const path = join(folder, 'C')
    expect((await services.call('vaults.createAt', { path, passphrase })).path).toBe(`${path}.breachdesk`)
    expect((await services.call('vaults.unlockAt', { path, passphrase })).path).toBe(`${path}.breachdesk`)
    // A shell completes the name of a folder with a slash.
    expect((await services.call('vaults.unlockAt', { path: `${path}/`, passphrase })).path).toBe(
      `${path}.breachdesk`,
    )
    expect((await services.call('vaults.createAt', { path: `${path}2/`, passphrase })).path).toBe(
      `${path}2.breachdesk`,
    )
    const missing = { path: join(folder, 'missing'), passphrase }
    expect((await services.problemOf('vaults.unlockAt', missing)).code).toBe('vault-missing')
  })

  it('stay on the list when their disk is away, until they are forgotten', async () => {
    const { id, path } = await services.call('vaults.create', { name: 'D', passphrase })
    await services.call('vaults.lock', {})
    renameSync(path, `${path}-away`)
    expect(await services.call('vaults.known', {})).toMatchObject([{ id, isPresent: false }])
    expect((await services.problemOf('vaults.unlock', { id, passphrase })).code).toBe('vault-missing')
    expect((await services.problemOf('vaults.remember', { path })).code).toBe('vault-missing')
    expect(await services.call('vaults.known', {})).toHaveLength(1)
    await services.call('vaults.forget', { id })
    expect(await services.call('vaults.known', {})).toEqual([])
    expect((await services.problemOf('vaults.unlock', { id, passphrase })).code).toBe('not-found')
    expect(existsSync(`${path}-away`)).toBe(true)
  })

  it('are put on the list by hand, if they are vaults', async () => {
    const { path, id } = await services.call('vaults.create', { name: 'E', passphrase })
    await services.call('vaults.forget', { id })
    expect(await services.call('vaults.remember', { path })).toMatchObject({ id, openedAt: null })
    mkdirSync(join(folder, 'plain'))
    const plain = { path: join(folder, 'plain') }
    expect((await services.problemOf('vaults.remember', plain)).code).toBe('vault-missing')
    expect(await services.call('vaults.known', {})).toHaveLength(1)
  })

  it('survive a damaged list, which is set aside', async () => {
    const { path } = await services.call('vaults.create', { name: 'F', passphrase })
    await services.call('vaults.lock', {})
    writeFileSync(join(folder, 'data', 'known-vaults.json'), '{"version":1,"pla')
    expect(await services.call('vaults.known', {})).toEqual([])
    expect(readFileSync(join(folder, 'data', 'known-vaults.json.damaged'), 'utf8')).toContain('"pla')
    await services.call('vaults.unlockAt', { path, passphrase })
    expect(await services.call('vaults.known', {})).toHaveLength(1)
  })

  it('stay on the list however many changes of it come at once', async () => {
    const vaults = []
    for (const name of ['M', 'N', 'O'])
      vaults.push(await services.call('vaults.create', { name, passphrase }))
    for (const { id } of vaults) await services.call('vaults.forget', { id })
    await Promise.all(vaults.map(({ path }) => services.call('vaults.remember', { path })))
    expect(await services.call('vaults.known', {})).toHaveLength(3)
  })

  it('are not taken off a list that cannot be read', async () => {
    await services.call('vaults.create', { name: 'P', passphrase })
    const list = join(folder, 'data', 'known-vaults.json')
    rmSync(list)
    mkdirSync(list)
    expect(await services.problemOf('vaults.known', {})).toMatchObject({
      code: 'file-not-readable',
      message: expect.stringContaining(list),
    })
  })

  it('stay open when another one does not open', async () => {
    const other = await services.call('vaults.create', { name: 'Q', passphrase })
    const open = await services.call('vaults.create', { name: 'R', passphrase })
    const wrong = { id: other.id, passphrase: 'not this one' }
    expect((await services.problemOf('vaults.unlock', wrong)).code).toBe('wrong-passphrase')
    expect(await services.call('vaults.current', {})).toEqual(open)
    expect(await services.call('vaults.unlock', { id: open.id, passphrase })).toEqual(open)
    await services.call('vaults.forget', { id: open.id })
    expect(await services.call('vaults.current', {})).toEqual(open)
    expect(await everyBreach(services)).toEqual([])
  })

  it('open one at a time, also when two are asked for at once', async () => {
    await services.call('vaults.create', { name: 'G', passphrase })
    await services.call('vaults.create', { name: 'H', passphrase })
    const ids = (await services.call('vaults.known', {})).map(({ id }) => id)
    await Promise.all(ids.map(id => services.call('vaults.unlock', { id, passphrase })))
    expect(ids).toContain((await services.call('vaults.current', {}))?.id)
    await services.call('vaults.lock', {})
    for (const name of ['G', 'H'])
      expect(readdirSync(join(folder, 'vaults', `${name}.breachdesk`)).sort()).toEqual([
        'keys.json',
        'vault.lock',
        'vault.sqlite',
      ])
  })
})

describe('the samples', () => {
  it('come in a vault that is erased when it is locked, and is never on the list', async () => {
    mkdirSync(join(folder, 'samples'))
    writeFileSync(join(folder, 'samples', 'one.txt'), 'Title\nAsh | 10 | 2024-01-02')
    const vault = await services.call('vaults.trySamples', {})
    expect(vault).toMatchObject({ name: 'Samples', articles: 1, breaches: 1, isTemporary: true })
    expect(await everyBreach(services)).toMatchObject([{ name: 'Ash' }])
    expect(await services.call('vaults.known', {})).toEqual([])
    await services.call('vaults.lock', {})
    expect(existsSync(vault.path)).toBe(false)
    expect(existsSync(join(vault.path, '..'))).toBe(false)
  })
})
