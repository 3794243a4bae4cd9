import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { command, hostCommand } from '../../../src-main/contract/command.ts'
import { engineCommands } from '../../../src-main/contract/index.ts'
import { ProblemError } from '../../../src-main/domain/problem.ts'
import { dispatch } from '../../../src-main/services/dispatch.ts'
import { removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { startServices } from './start-services.ts'

const registry = {
  double: command(z.strictObject({ of: z.number() }), z.number()),
  secret: hostCommand(z.strictObject({}), z.null()),
  fails: command(z.strictObject({}), z.null()),
  breaks: command(z.strictObject({}), z.null()),
}
const handlers = {
  double: ({ of }: { of: number }) => of * 2,
  secret: () => null,
  fails: () => {
    throw new ProblemError('not-found', 'It is not there.')
  },
  breaks: async () => {
    throw 'a string'
  },
}
const send = (caller: 'page' | 'host', name: string, input: unknown) =>
  dispatch(registry, handlers, caller, name, input)

describe('dispatch', () => {
  it('answers with the value', async () => {
    expect(await send('page', 'double', { of: 21 })).toEqual({ ok: true, value: 42 })
  })
  it.each(['__proto__', 'constructor', 'toString', '', 'nothing'])('knows no command %j', async name => {
    expect(await send('host', name, {})).toMatchObject({ ok: false, problem: { code: 'unknown-command' } })
  })
  it('keeps the host’s commands from the page', async () => {
    expect(await send('page', 'secret', {})).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
    expect(await send('host', 'secret', {})).toEqual({ ok: true, value: null })
  })
  it.each([{ of: '21' }, { of: 1, more: 1 }, null, undefined, 7])('refuses the input %j', async input => {
    expect(await send('page', 'double', input)).toMatchObject({
      ok: false,
      problem: { code: 'invalid-input' },
    })
  })
  it('checks what a handler answers', async () => {
    const wrong = { ...handlers, double: () => 'x' as unknown as number }
    const reply = await dispatch(registry, wrong, 'page', 'double', { of: 1 })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'internal' } })
  })
  it('makes every failure a problem', async () => {
    expect(await send('page', 'fails', {})).toEqual({
      ok: false,
      problem: { code: 'not-found', message: 'It is not there.' },
    })
    expect(await send('page', 'breaks', {})).toMatchObject({ ok: false, problem: { code: 'internal' } })
  })
})

describe('while no vault is open', () => {
  it('every command that needs one says so, and the page sends none that names a path', async () => {
    const folder = temporaryFolder()
    const services = startServices(folder)
    const needy = {
      'articles.summaries': { ids: ['A-0001'] },
      'articles.get': { id: 'A-0001' },
      'breaches.summaries': { ids: ['B-0001'] },
      'search.order': { query: '' },
      'breaches.get': { id: 'B-0001' },
      'comparisons.ofBreaches': { ids: ['B-0001', 'B-0002'] },
      'comparisons.ofArticles': { id: 'B-0001', articles: ['A-0001', 'A-0002'] },
      'comparisons.saved': {},
      'comparisons.open': { name: 'a' },
      'breaches.similar': { id: 'B-0001' },
      'statistics.of': { query: '' },
      'statistics.save': { name: 'a', query: '' },
      'verdicts.give': { breachId: 'B-0001', factId: 'victim', decision: { kind: 'accept', claimId: 1 } },
      'tags.list': {},
      'tags.add': { path: 'a', targets: ['B-0001'] },
      'tags.remove': { path: 'a', targets: ['B-0001'] },
      'tags.rename': { path: 'a', name: 'b' },
      'tags.install': { pack: 'tlp' },
      'rules.list': {},
      'rules.preview': { name: 'a' },
      'notes.list': {},
      'notes.add': { on: { breachId: 'B-0001' }, body: 'a' },
      'highlights.list': { articleId: 'A-0001' },
      'history.list': {},
      'history.state': {},
      'history.undo': {},
      'history.redo': {},
      'search.articles': { query: 'a' },
      'imports.run': { sources: [{ path: folder }] },
    }
    for (const [name, input] of Object.entries(needy))
      expect(await services.send('host', name, input), name).toMatchObject({
        problem: { code: 'vault-locked' },
      })
    for (const name of [
      'vaults.createAt',
      'vaults.unlockAt',
      'vaults.remember',
      'vaults.setPlace',
      'imports.run',
    ])
      expect(await services.send('page', name, {}), name).toMatchObject({ problem: { code: 'not-allowed' } })
    for (const name of Object.keys(engineCommands))
      expect(await services.send('host', name, { nonsense: 1 }), name).toMatchObject({
        problem: { code: 'invalid-input' },
      })
    await services.close()
    removeFolder(folder)
  })
})
