import { describe, expect, it } from 'vitest'
import { createHostHandlers } from '../../../src-main/electron/host-handlers.ts'
import type { Engine } from '../../../src-main/engine/engine.ts'

const offline = {
  blockedRequests: 0,
  isSelfTestPassed: true,
  testedAt: null,
  runtime: 'Electron 45.4.1',
  version: '1.0.0',
}

/** Handlers over an engine that notes what it is asked, and a dialog that answers with `paths`. */
function host(paths: readonly string[], answers: Record<string, unknown> = {}) {
  const asked: unknown[] = []
  const engine: Engine = {
    async invoke(caller, name, input) {
      asked.push([caller, name, input])
      return name === 'vaults.remember' && paths[0] === '/not-a-vault'
        ? { ok: false, problem: { code: 'vault-missing', message: 'There is no vault here.' } }
        : { ok: true, value: answers[name] ?? null }
    },
    subscribe: () => () => {},
    close: async () => {},
  }
  return {
    asked,
    handlers: createHostHandlers({
      engine,
      choosePaths: async () => paths,
      choosePlaceToSave: async () => paths[0] ?? null,
      printPage: async html => new TextEncoder().encode(`%PDF of ${html}`),
      offlineState: () => offline,
    }),
  }
}

describe('the host handlers', () => {
  it('remember the vault that was chosen', async () => {
    const { asked, handlers } = host(['/disk/desk.breachdesk'])
    await handlers['host.chooseVault']({})
    expect(asked).toEqual([['host', 'vaults.remember', { path: '/disk/desk.breachdesk' }]])
  })
  it('ask nothing of the engine when the dialog was cancelled', async () => {
    const { asked, handlers } = host([])
    expect(await handlers['host.chooseVault']({})).toBeNull()
    expect(await handlers['host.choosePlace']({})).toBeNull()
    expect(asked).toEqual([])
  })
  it('import the files that were chosen', async () => {
    const { asked, handlers } = host(['/a.txt', '/b.pdf'], {
      'imports.formats': [{ label: 'Text', extensions: ['txt'] }],
    })
    await handlers['host.chooseFiles']({})
    expect(asked.at(-1)).toEqual([
      'host',
      'imports.run',
      { sources: [{ path: '/a.txt' }, { path: '/b.pdf' }] },
    ])
  })
  it('pass a problem on as it is', async () => {
    const { handlers } = host(['/not-a-vault'])
    await expect(handlers['host.chooseVault']({})).rejects.toMatchObject({
      problem: { code: 'vault-missing' },
    })
  })
})
