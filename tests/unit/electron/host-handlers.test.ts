import { describe, expect, it } from 'vitest'
import { ExportRequest } from '../../../src-main/domain/exports/export.ts'
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
      showInFolder: path => void asked.push(['show', path]),
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
  it('export to the file that was chosen', async () => {
    const written = { path: '/disk/out.md', sizeBytes: 3, sha256: 'x', breaches: 1 }
    const { asked, handlers } = host(['/disk/out.md'], { 'exports.write': written })
    const request = ExportRequest.parse({ scope: { kind: 'vault' }, format: 'md' })
    expect(await handlers['host.saveExport']({ request, fileName: 'a.md' })).toMatchObject({
      name: 'out.md',
      sizeBytes: 3,
    })
    expect(asked).toEqual([['host', 'exports.write', { request, path: '/disk/out.md', isReplacing: true }]])
  })
  it('print a PDF from its page, and store it', async () => {
    const { asked, handlers } = host(['/disk/out.pdf'], {
      'exports.page': { html: '<p>', marking: 'red', breaches: 1, claims: 2, names: 0, isRestorable: false },
      'exports.store': { path: '/disk/out.pdf', sizeBytes: 12, sha256: 'x' },
    })
    const request = ExportRequest.parse({ scope: { kind: 'vault' }, format: 'pdf' })
    const written = await handlers['host.saveExport']({ request, fileName: '../a.pdf' })
    expect(written).toMatchObject({ name: 'out.pdf', marking: 'red', sizeBytes: 12 })
    expect(written).not.toHaveProperty('html')
    const bytes = new TextEncoder().encode('%PDF of <p>')
    expect(asked.at(-1)).toEqual([
      'host',
      'exports.store',
      { path: '/disk/out.pdf', bytes, isReplacing: true },
    ])
  })
  it('show the export written last, and none before there is one', async () => {
    const { asked, handlers } = host(['/disk/out.md'], { 'exports.write': { path: '/disk/out.md' } })
    expect(await handlers['host.showExport']({})).toBe(false)
    const request = ExportRequest.parse({ scope: { kind: 'vault' }, format: 'md' })
    await handlers['host.saveExport']({ request, fileName: 'a.md' })
    expect(await handlers['host.showExport']({})).toBe(true)
    expect(asked.at(-1)).toEqual(['show', '/disk/out.md'])
    expect(asked).toHaveLength(2)
  })
  it('write and restore nothing when the dialog was cancelled', async () => {
    const { asked, handlers } = host([])
    const request = ExportRequest.parse({ scope: { kind: 'vault' }, format: 'md' })
    expect(await handlers['host.saveExport']({ request, fileName: 'a.md' })).toBeNull()
    expect(await handlers['host.restoreVault']({})).toBeNull()
    expect(asked).toEqual([])
  })
  it('pass a problem on as it is', async () => {
    const { handlers } = host(['/not-a-vault'])
    await expect(handlers['host.chooseVault']({})).rejects.toMatchObject({
      problem: { code: 'vault-missing' },
    })
  })
})
