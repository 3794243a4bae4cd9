// What a page that had been taken over could do: nothing. Tried on the window as it really runs.
import type { Page } from '@playwright/test'
import type { Bridge } from '../../src-main/contract/index.ts'
import { expect, isOnElectron, test } from './app.ts'

type PageWithBridge = typeof globalThis & { breachdesk: Bridge }

const invoke = (page: Page, name: string, input: unknown = {}) =>
  page.evaluate(([name, input]) => (globalThis as PageWithBridge).breachdesk.invoke(name as string, input), [
    name,
    input,
  ] as const)

async function blockedRequests(page: Page): Promise<number> {
  const reply = await invoke(page, 'host.offline')
  return (reply as { value: { blockedRequests: number } }).value.blockedRequests
}

test('makes its window with every protection on', async ({ app }) => {
  const preferences = await app.webPreferences()
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
  for (const risky of [
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'webviewTag',
    'allowRunningInsecureContent',
  ]) {
    expect(preferences[risky] ?? false, risky).toBe(false)
  }
})

test('passes its own test of being offline', async ({ app }) => {
  await expect
    .poll(() => invoke(app.page, 'host.offline'))
    .toMatchObject({ ok: true, value: { blockedRequests: 0, isSelfTestPassed: true } })
  expect(await app.leaks()).toEqual([])
})

test('blocks and counts what the page asks of the outside', async ({ app }) => {
  const outcome = await app.page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'got out',
      () => 'blocked',
    ),
  )
  expect(outcome).toBe('blocked')
  await expect.poll(() => blockedRequests(app.page)).toBe(1)
  await app.page.evaluate(() => {
    new Image().src = 'https://example.org/pixel.png'
  })
  await expect.poll(() => blockedRequests(app.page)).toBe(2)
  expect(await app.leaks()).toEqual([])
})

test('finds no peers', async ({ app }) => {
  const candidates = await app.page.evaluate(async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] })
    const found: string[] = []
    peer.onicecandidate = event => {
      if (event.candidate !== null && event.candidate.candidate !== '') found.push(event.candidate.candidate)
    }
    peer.createDataChannel('any')
    await peer.setLocalDescription(await peer.createOffer())
    await new Promise(resolve => setTimeout(resolve, 1000))
    peer.close()
    return found
  })
  expect(candidates).toEqual([])
})

test('opens no other window', async ({ app }) => {
  expect(await app.page.evaluate(() => window.open('https://example.org/') === null)).toBe(true)
  await app.page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.org/',
      target: '_blank',
    })
    document.body.append(link)
    link.click()
  })
  await expect.poll(() => app.page.context().pages().length).toBe(1)
})

test('stays on its page', async ({ app }) => {
  const before = app.page.url()
  for (const address of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,gone']) {
    await app.page.evaluate(address => {
      location.href = address
    }, address)
    await app.page.waitForTimeout(200)
    expect(app.page.url(), address).toBe(before)
  }
})

test('serves nothing but the page, with a policy that leaves no gap', async ({ app }) => {
  const response = await app.page.reload()
  const headers = response?.headers() ?? {}
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('no-referrer')
  const ran = await app.page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.textContent = 'globalThis.ranInline = true'
      document.head.append(script)
    } catch {
      // Refused even earlier, by trusted types.
    }
    return 'ranInline' in globalThis
  })
  expect(ran).toBe(false)
})

test('grants no permission', async ({ app }) => {
  expect(await app.page.evaluate(() => Notification.permission)).toBe('denied')
  const refused = await app.page.evaluate(async () => {
    const tries = [
      () => navigator.mediaDevices.getUserMedia({ audio: true }),
      () => navigator.clipboard.readText(),
      () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
    ]
    const outcomes = await Promise.allSettled(tries.map(attempt => attempt()))
    return outcomes.map(({ status }) => status)
  })
  expect(refused).toEqual(['rejected', 'rejected', 'rejected'])
})

test('shows the page three functions and nothing of Node or Electron', async ({ app }) => {
  const seen = await app.page.evaluate(() => ({
    bridge: Object.keys((globalThis as PageWithBridge).breachdesk).sort(),
    node: ['process', 'require', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      name => name in globalThis,
    ),
  }))
  expect(seen).toEqual({ bridge: ['importFiles', 'invoke', 'subscribe'], node: [] })
})

test('answers a command that does not exist with a problem', async ({ app }) => {
  for (const name of ['__proto__', 'constructor', 'vaults.steal', '']) {
    const reply = await invoke(app.page, name)
    expect(reply, name).toMatchObject({ ok: false, problem: { code: 'unknown-command' } })
  }
})

test('lets no page name a path', async ({ app }) => {
  const sources = [{ path: '/etc/passwd' }]
  const replies = [
    await invoke(app.page, 'imports.run', { sources }),
    await invoke(app.page, 'vaults.remember', { path: '/etc' }),
  ]
  for (const reply of replies) expect(reply).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
})

test('hears nobody but its own page', async ({ app }) => {
  test.skip(
    isOnElectron,
    'a foreign frame has no way to speak there; tests/unit/electron/sender.test.ts holds the rule',
  )
  const message = { kind: 'invoke', name: 'vaults.known', input: {} }
  for (const url of [
    'https://example.org/',
    'breachdesk://other/index.html',
    'breachdesk://app/index.html',
  ]) {
    const reply = await app.sendAs({ url, message })
    expect(reply, url).toMatchObject({ ok: false, problem: { code: 'not-allowed' } })
  }
})

test('gives frames inside the page neither a bridge nor a way in', async ({ app }) => {
  const bridge = await app.page.evaluate(async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    await new Promise(resolve => setTimeout(resolve, 300))
    return typeof (frame.contentWindow as { breachdesk?: unknown } | null)?.breachdesk
  })
  expect(bridge).toBe('undefined')
})

test('runs once on the same data', async ({ app }) => {
  expect(await app.startAgain()).toBe(0)
  expect(await app.page.title()).toContain('Breachdesk')
})
