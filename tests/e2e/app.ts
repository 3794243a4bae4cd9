// The app as its user starts it, in a data folder of its own; on the stand-in, or on Electron with BREACHDESK_E2E=electron.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { launchOnElectron } from './launch-electron.ts'
import { launchOnStandIn } from './launch-stand-in.ts'

/** A message that does not come from our page. */
export interface ForeignMessage {
  readonly url: string
  readonly message: unknown
}

/** The app while it runs. */
export interface RunningApp {
  readonly page: Page
  /** The preferences the window was really made with. */
  webPreferences(): Promise<Readonly<Record<string, unknown>>>
  /** Addresses outside the app that were asked for and not cancelled. There are to be none. */
  leaks(): Promise<readonly string[]>
  /** What the next file dialog answers, be it to open or to save. */
  answerDialog(paths: readonly string[]): Promise<void>
  /** Sends a command as a foreign frame would; null where that cannot be staged. */
  sendAs(message: ForeignMessage): Promise<unknown>
  /** Starts the app a second time on the same data; resolves with its exit code. */
  startAgain(): Promise<number | null>
  /** Closes the window and waits until everything has ended. */
  close(): Promise<void>
}

export interface LaunchOptions {
  readonly dataFolder: string
  readonly env?: Readonly<Record<string, string>>
}

export const isOnElectron = process.env.BREACHDESK_E2E === 'electron'

/** Starts the app and waits for its page. */
export function launchApp(options: LaunchOptions): Promise<RunningApp> {
  return isOnElectron ? launchOnElectron(options) : launchOnStandIn(options)
}

interface Fixtures {
  dataFolder: string
  /** Starts the app (again) on the test's data folder. */
  start: () => Promise<RunningApp>
  app: RunningApp
}

/** A test with an app of its own, closed and forgotten afterwards. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern, even where a fixture needs no other.
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'breachdesk-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  },
  start: async ({ dataFolder }, use) => {
    const running: RunningApp[] = []
    await use(async () => {
      const app = await launchApp({ dataFolder })
      running.push(app)
      return app
    })
    for (const app of running) await app.close()
  },
  app: async ({ start }, use) => use(await start()),
})

export { expect } from '@playwright/test'
