import type { CallbackResponse, Session } from 'electron'
import { describe, expect, it } from 'vitest'
import { keepOffline } from '../../../src-main/electron/offline.ts'

type Listener = (details: { url: string }, answer: (response: CallbackResponse) => void) => void

/** A session of which only the request filter works; `leaks` lets a fetch by, `bypasses` keeps it from the filter. */
function session({ leaks = false, bypasses = false } = {}) {
  let listener: Listener = () => {}
  const ask = (url: string) => {
    let cancelled: boolean | undefined
    listener({ url }, ({ cancel }) => {
      cancelled = cancel
    })
    return cancelled
  }
  const ignore = () => {}
  const part = {
    webRequest: { onBeforeRequest: (given: Listener) => (listener = given) },
    setPermissionRequestHandler: ignore,
    setPermissionCheckHandler: ignore,
    setDevicePermissionHandler: ignore,
    setDisplayMediaRequestHandler: ignore,
    setBluetoothPairingHandler: ignore,
    setSpellCheckerEnabled: ignore,
    on: ignore,
    async fetch(url: string) {
      if (!bypasses && ask(url) && !leaks) throw new Error('net::ERR_BLOCKED_BY_CLIENT')
      if (bypasses && !leaks) throw new Error('net::ERR_NAME_NOT_RESOLVED')
      return new Response()
    },
  }
  return { ask, session: part as unknown as Session }
}

describe('keepOffline', () => {
  it('lets the app itself through, and nothing else', () => {
    const { ask, session: used } = session()
    const guard = keepOffline(used, false)
    expect(ask('breachdesk://app/index.html')).toBe(false)
    const outside = [
      'https://example.org/',
      'http://127.0.0.1/',
      'wss://a.b/',
      'file:///etc/passwd',
      'devtools://devtools/x',
    ]
    for (const address of outside) expect(ask(address), address).toBe(true)
    expect(guard.blockedRequests()).toBe(outside.length)
  })
  it('lets developers have their tools', () => {
    const { ask, session: used } = session()
    keepOffline(used, true)
    expect(ask('devtools://devtools/bundled/inspector.html')).toBe(false)
  })
  it('passes its test when the filter refused the request, which does not count as blocked', async () => {
    const guard = keepOffline(session().session, false)
    expect(guard.selfTest().isPassed).toBeNull()
    await guard.runSelfTest()
    expect(guard.selfTest().isPassed).toBe(true)
    expect(guard.blockedRequests()).toBe(0)
  })
  it.each([
    { leaks: true },
    { bypasses: true },
    { leaks: true, bypasses: true },
  ])('fails its test with %j', async fault => {
    const guard = keepOffline(session(fault).session, false)
    await guard.runSelfTest()
    expect(guard.selfTest().isPassed).toBe(false)
  })
})
