import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { _electron } from '@playwright/test'
import { findElectron } from '../helpers/electron-runtime.ts'
import { inProject } from '../helpers/project.ts'
import type { LaunchOptions, RunningApp } from './app.ts'

// Root has no user namespace to put Chromium's sandbox into.
const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), inProject('.')]

/** Starts the built app on Electron. */
export async function launchOnElectron({ dataFolder, env }: LaunchOptions): Promise<RunningApp> {
  const executablePath = findElectron()
  if (executablePath === null)
    throw new Error('Electron’s runtime is not here; "npx install-electron" downloads it.')
  const environment = { ...process.env, NODE_OPTIONS: '', BREACHDESK_DATA: dataFolder, ...env } as Record<
    string,
    string
  >
  const app = await _electron.launch({ executablePath, args, env: environment, cwd: inProject('.') })
  const page = await app.firstWindow()
  const requested: string[] = []
  page.on('requestfinished', request => requested.push(request.url()))
  await page.waitForLoadState()
  return {
    page,
    webPreferences: () =>
      app.evaluate(({ BrowserWindow }) => {
        // Not among Electron's published types, but made for exactly this.
        const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
          getLastWebPreferences(): Record<string, unknown>
        }
        return contents.getLastWebPreferences()
      }),
    leaks: async () => requested.filter(address => !address.startsWith('breachdesk://app/')),
    answerDialog: paths =>
      app.evaluate(
        ({ dialog }, filePaths) => {
          const answer = async () => ({ canceled: filePaths.length === 0, filePaths })
          dialog.showOpenDialog = answer as typeof dialog.showOpenDialog
          const place = async () => ({ canceled: filePaths.length === 0, filePath: filePaths[0] ?? '' })
          dialog.showSaveDialog = place as typeof dialog.showSaveDialog
        },
        [...paths],
      ),
    // A foreign frame gets no preload script here, hence no way to send anything at all.
    sendAs: async () => null,
    async startAgain() {
      const second = spawn(executablePath, args, { env: environment, stdio: 'ignore' })
      await once(second, 'exit')
      return second.exitCode
    },
    close: () => app.close().catch(() => {}),
  }
}
