import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { ControlReport, ControlRequest } from '../electron-stand-in/control.ts'
import { inProject } from '../helpers/project.ts'
import type { LaunchOptions, RunningApp } from './app.ts'

const launchTime = 30_000

function startProcess({ dataFolder, env }: LaunchOptions, devToolsFile: string): ChildProcess {
  const register = inProject('tests/electron-stand-in/register.ts')
  return spawn(process.execPath, ['--import', register, inProject('out/main/main.js')], {
    cwd: inProject('.'),
    // Playwright's own flags would make a test runner of the app.
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      BREACHDESK_HEADLESS: process.env.BREACHDESK_HEADLESS ?? '1',
      BREACHDESK_DATA: dataFolder,
      BREACHDESK_DEVTOOLS_FILE: devToolsFile,
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

async function pageOf(child: ChildProcess, devToolsFile: string): Promise<{ browser: Browser; page: Page }> {
  const until = Date.now() + launchTime
  while (!existsSync(devToolsFile)) {
    if (child.exitCode !== null)
      throw new Error(`The app ended with ${child.exitCode} before its window opened.`)
    if (Date.now() > until) throw new Error('The window did not open in time.')
    await wait(50)
  }
  const { endpoint } = JSON.parse(readFileSync(devToolsFile, 'utf8')) as { endpoint: string }
  const browser = await chromium.connectOverCDP(endpoint)
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('The browser has no window.')
  await page.waitForURL(/index\.html/)
  await page.waitForLoadState()
  return { browser, page }
}

/** Puts questions to the stand-in's control channel. */
function control(child: ChildProcess): <T>(request: ControlRequest) => Promise<T> {
  let lastId = 0
  return <T>(request: ControlRequest) => {
    lastId += 1
    const id = lastId
    return new Promise<T>(resolve => {
      const hear = (message: unknown) => {
        const { id: answered, answer } = message as { id: number; answer: T }
        if (answered !== id) return
        child.off('message', hear)
        resolve(answer)
      }
      child.on('message', hear)
      child.send({ id, request })
    })
  }
}

/** On a machine with no time to spare a browser now and then comes up without a window: it is then started once more. */
async function start(options: LaunchOptions, devToolsFile: string) {
  const child = startProcess(options, devToolsFile)
  try {
    return { child, ...(await pageOf(child, devToolsFile)) }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}

/** Starts the built app on the stand-in and connects to its page. */
export async function launchOnStandIn(options: LaunchOptions): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'breachdesk-devtools-'))
  const devToolsFile = join(folder, 'devtools.json')
  const { child, browser, page } = await start(options, devToolsFile).catch(() =>
    start(options, devToolsFile),
  )
  const ask = control(child)
  const report = () => ask<ControlReport>({ kind: 'report' })
  return {
    page,
    async webPreferences() {
      const [window] = (await report()).windows
      return { ...window?.webPreferences }
    },
    async leaks() {
      const { requests } = await report()
      return requests
        .filter(({ address, isCancelled }) => !isCancelled && !address.startsWith('breachdesk://app/'))
        .map(({ address }) => address)
    },
    async answerDialog(paths) {
      await ask({ kind: 'dialog', paths: [...paths] })
    },
    async sendAs({ url, message }) {
      const answer = await ask<{ value?: unknown }>({ kind: 'invokeAs', url, channel: 'command', message })
      return answer.value
    },
    async startAgain() {
      const second = startProcess(options, join(folder, 'second.json'))
      await once(second, 'exit')
      return second.exitCode
    },
    async close() {
      if (child.exitCode === null) {
        child.kill('SIGTERM')
        await Promise.race([once(child, 'exit'), wait(10_000).then(() => child.kill('SIGKILL'))])
      }
      await browser.close().catch(() => {})
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
