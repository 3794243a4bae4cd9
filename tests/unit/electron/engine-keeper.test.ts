import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AnyEvent } from '../../../src-main/contract/index.ts'
import { keepEngine } from '../../../src-main/electron/engine-keeper.ts'
import type { Engine } from '../../../src-main/engine/engine.ts'

const changed: AnyEvent = { name: 'vault-changed', payload: {} }

/** Engines that say who they are and note what happens to them. */
function engines() {
  const started: { emit(event: AnyEvent): void; crash(): void; isClosed: boolean }[] = []
  const start = (onCrash: (error: Error) => void): Engine => {
    const number = started.length
    let hear: (event: AnyEvent) => void = () => {}
    const made = {
      emit: (event: AnyEvent) => hear(event),
      crash: () => onCrash(new Error('gone')),
      isClosed: false,
    }
    started.push(made)
    return {
      invoke: async (_caller, name) =>
        name === 'fails'
          ? { ok: false, problem: { code: 'internal', message: 'no' } }
          : { ok: true, value: number },
      subscribe(listener) {
        hear = listener
        return () => {}
      },
      async close() {
        made.isClosed = true
      },
    }
  }
  return { started, start }
}

describe('keepEngine', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
  it('starts a fresh engine once the vault is locked, and ends the one that knew the key', async () => {
    const { started, start } = engines()
    const engine = keepEngine(start)
    await engine.invoke('page', 'vaults.lock', {})
    expect(started.map(({ isClosed }) => isClosed)).toEqual([true, false])
    expect(await engine.invoke('page', 'vaults.known', {})).toEqual({ ok: true, value: 1 })
  })
  it('passes on the events of whichever engine is running', async () => {
    const { started, start } = engines()
    const engine = keepEngine(start)
    const heard: AnyEvent[] = []
    const stop = engine.subscribe(event => heard.push(event))
    started[0]?.emit(changed)
    await engine.invoke('page', 'vaults.lock', {})
    started[1]?.emit(changed)
    stop()
    started[1]?.emit(changed)
    expect(heard).toEqual([changed, changed])
  })
  it('goes on after a crash, telling the page that the vault is closed', async () => {
    const { started, start } = engines()
    const engine = keepEngine(start)
    const heard: AnyEvent[] = []
    engine.subscribe(event => heard.push(event))
    started[0]?.crash()
    expect(heard).toEqual([{ name: 'vault-state', payload: { vault: null } }])
    expect(await engine.invoke('page', 'vaults.known', {})).toEqual({ ok: true, value: 1 })
  })
  it('gives up on an engine that cannot be started, and says so', async () => {
    const { started, start } = engines()
    const engine = keepEngine(start)
    for (let crash = 0; crash < 3; crash += 1) started.at(-1)?.crash()
    expect(started).toHaveLength(3)
    expect(await engine.invoke('page', 'vaults.known', {})).toMatchObject({
      ok: false,
      problem: { code: 'internal' },
    })
  })
  it('does not start an engine again after closing', async () => {
    const { started, start } = engines()
    const engine = keepEngine(start)
    await engine.close()
    started[0]?.crash()
    expect(started).toHaveLength(1)
  })
  it('starts none either when a lock is answered only after closing', async () => {
    const { started, start } = engines()
    const engine = keepEngine(start)
    const locking = engine.invoke('page', 'vaults.lock', {})
    await engine.close()
    await locking
    expect(started).toHaveLength(1)
  })
})
