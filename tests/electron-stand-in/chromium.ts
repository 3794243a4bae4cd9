// Starts the browser that the stand-in's window is shown in.
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { findChromium } from '../helpers/chromium-places.ts'
import { app } from './app.ts'
import { defaultSession } from './session.ts'

const ownSwitches = [
  // No banners about the way Chromium was started.
  '--test-type',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-quic',
  '--disable-sync',
  '--password-store=basic',
]

/** Headless when asked for, and where there is no display to show a window on. */
export function isHeadless(): boolean {
  if (process.env.BREACHDESK_HEADLESS === '1') return true
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

function productSwitches(): string[] {
  return [...app.commandLine.switches].map(([name, value]) =>
    value === undefined ? `--${name}` : `--${name}=${value}`,
  )
}

/** Writes down where a debugger finds the browser, for tests that want to drive the page. */
function announceDevTools(profile: string, file: string): void {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  // Whoever waits for the file finds it whole.
  writeFileSync(`${file}.part`, JSON.stringify({ endpoint: `ws://127.0.0.1:${port}${path}` }))
  renameSync(`${file}.part`, file)
}

/** What pages store, which Electron keeps among its user data from one start to the next; all else of a profile goes. */
function storageOf(profile: string) {
  const [inProfile, kept] = [
    join(profile, 'Default', 'Local Storage'),
    join(app.getPath('userData'), 'Local Storage'),
  ]
  const copy = (from: string, to: string) => {
    if (!existsSync(from)) return
    rmSync(to, { recursive: true, force: true })
    cpSync(from, to, { recursive: true })
  }
  return { bring: () => copy(kept, inProfile), keep: () => copy(inProfile, kept) }
}

function browserPath(): string {
  const path = findChromium()
  if (path === null) throw new Error('No Chrome or Chromium was found; install one, or set CHROME_PATH.')
  return path
}

/** Opens a browser nobody sees, whose pages run no scripts: Chromium makes PDFs of pages only so. */
export async function launchUnseen(): Promise<BrowserContext> {
  const browser = await chromium.launch({
    executablePath: browserPath(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...ownSwitches, ...productSwitches()],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  return browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
}

/** Opens a browser window of that size, empty as yet. */
export async function launchChromium(size: { width: number; height: number }): Promise<BrowserContext> {
  const executablePath = browserPath()
  const profile = mkdtempSync(join(tmpdir(), 'breachdesk-chromium-'))
  const storage = storageOf(profile)
  storage.bring()
  const devToolsFile = process.env.BREACHDESK_DEVTOOLS_FILE
  const isRoot = process.getuid?.() === 0
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: isHeadless(),
    chromiumSandbox: !isRoot,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...ownSwitches,
      ...productSwitches(),
      `--window-size=${size.width},${size.height}`,
      // An app window has neither tabs nor an address bar. Its first page is empty: nothing is served yet.
      '--app=data:text/html,<title>Breachdesk</title>',
      ...(devToolsFile === undefined ? [] : ['--remote-debugging-port=0']),
    ],
    viewport: null,
    colorScheme: null,
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  app.closeBrowser = async () => {
    await context.close().catch(() => {})
    storage.keep()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  const version = context.browser()?.version() ?? 'of unknown version'
  defaultSession.userAgent = `Stand-in-for-Electron/Chromium-${version}`
  console.log(`Running on the Electron stand-in (Chromium ${version}), not on Electron.`)
  if (devToolsFile !== undefined) announceDevTools(profile, devToolsFile)
  return context
}
