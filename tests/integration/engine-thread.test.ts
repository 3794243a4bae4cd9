import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { AnyEvent } from '../../src-main/contract/index.ts'
import { startEngineThread } from '../../src-main/engine/engine-thread.ts'
import { sampleFiles, samplesFolder } from '../helpers/seeds.ts'

const root = mkdtempSync(join(tmpdir(), 'breachdesk-thread-'))
const options = { dataFolder: join(root, 'data'), defaultPlace: root, samplesFolder, who: 'tester' }
const passphrase = 'correct horse battery'

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the engine in a thread of its own', () => {
  it('answers commands, sends events, and lets go of the vault when it closes', async () => {
    const crashes: Error[] = []
    const engine = startEngineThread(options, error => crashes.push(error))
    const heard: AnyEvent[] = []
    engine.subscribe(event => heard.push(event))
    const path = join(root, 'desk.breachdesk')
    expect(await engine.invoke('host', 'vaults.createAt', { path, passphrase })).toMatchObject({ ok: true })
    const report = await engine.invoke('host', 'imports.run', {
      sources: sampleFiles.slice(0, 2).map(file => ({ path: file })),
    })
    expect(report).toMatchObject({ ok: true, value: { imported: 2 } })
    expect(heard.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['vault-state', 'import-progress', 'import-finished']),
    )
    await engine.close()
    expect(await engine.invoke('page', 'tags.list', {})).toMatchObject({ ok: false })
    expect(crashes).toEqual([])

    const second = startEngineThread(options, error => crashes.push(error))
    expect(await second.invoke('page', 'tags.list', {})).toMatchObject({
      ok: false,
      problem: { code: 'vault-locked' },
    })
    expect(await second.invoke('host', 'vaults.unlockAt', { path, passphrase })).toMatchObject({
      ok: true,
      value: { articles: 2 },
    })
    await second.close()
  })

  it('takes bytes of a file that has no path', async () => {
    const engine = startEngineThread(options, () => {})
    await engine.invoke('host', 'vaults.createAt', { path: join(root, 'bytes.breachdesk'), passphrase })
    const bytes = new TextEncoder().encode(
      'Hillside Clinic lost a laptop\n\nThe laptop held the names of 300 patients, the clinic said.\n',
    )
    const reply = await engine.invoke('host', 'imports.run', { sources: [{ name: 'note.txt', bytes }] })
    expect(reply).toMatchObject({ ok: true, value: { imported: 1, failed: 0, waiting: 0 } })
    await engine.close()
  })

  it.each([
    ['page', 'imports.run', { sources: [{ path: '/etc/passwd' }] }, 'not-allowed'],
    ['page', 'vaults.createAt', { path: '/tmp/x', passphrase }, 'not-allowed'],
    ['page', '__proto__', {}, 'unknown-command'],
    ['page', 'constructor', {}, 'unknown-command'],
    ['page', 'host.offline', {}, 'unknown-command'],
    ['page', 'articles.get', { id: 'nonsense' }, 'invalid-input'],
    ['page', 'articles.get', { id: 'A-0001', extra: 1 }, 'invalid-input'],
    ['page', 'tags.list', {}, 'vault-locked'],
  ] as const)('answers a %s asking for %s with %j: %s', async (caller, name, input, code) => {
    const engine = startEngineThread(options, () => {})
    expect(await engine.invoke(caller, name, input)).toMatchObject({ ok: false, problem: { code } })
    await engine.close()
  })
})
