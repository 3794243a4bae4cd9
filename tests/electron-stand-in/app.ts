import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { App, CommandLine } from 'electron'
import { lockInstance } from './single-instance.ts'

type PathName = Parameters<App['getPath']>[0]

/** The folder of the package.json that the started script belongs to. */
function packageFolder(): string {
  let folder = dirname(resolve(process.argv[1] ?? 'main.js'))
  while (dirname(folder) !== folder) {
    try {
      readFileSync(join(folder, 'package.json'))
      return folder
    } catch {
      folder = dirname(folder)
    }
  }
  return process.cwd()
}

function settingsFolder(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
}

class StandInCommandLine implements Pick<CommandLine, 'appendSwitch' | 'hasSwitch'> {
  readonly switches = new Map<string, string | undefined>()
  appendSwitch(name: string, value?: string): void {
    this.switches.set(name, value)
  }
  hasSwitch(name: string): boolean {
    return this.switches.has(name) || process.argv.some(word => word.split('=')[0] === `--${name}`)
  }
}

/** An event that can be called off. */
export class StandInEvent {
  defaultPrevented = false
  preventDefault(): void {
    this.defaultPrevented = true
  }
}

type Used =
  | 'isPackaged'
  | 'getPath'
  | 'setPath'
  | 'getAppPath'
  | 'getVersion'
  | 'whenReady'
  | 'quit'
  | 'exit'
  | 'enableSandbox'
  | 'configureHostResolver'
  | 'requestSingleInstanceLock'

class StandInApp extends EventEmitter implements Pick<App, Used> {
  readonly isPackaged = false
  readonly commandLine = new StandInCommandLine()
  /** What the browser side closes when the product goes; set by whoever opens a browser. */
  closeBrowser: () => Promise<void> = async () => {}
  readonly #folder = packageFolder()
  readonly #package = JSON.parse(readFileSync(join(this.#folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >
  readonly #paths = new Map<string, string>()
  #isQuitting = false

  getPath(name: PathName): string {
    const set = this.#paths.get(name)
    if (set !== undefined) return set
    const usual: Partial<Record<PathName, string>> = {
      home: homedir(),
      appData: settingsFolder(),
      userData: join(settingsFolder(), this.#package.productName ?? 'Electron'),
      documents: join(homedir(), 'Documents'),
      temp: tmpdir(),
    }
    const path = usual[name]
    if (path === undefined) throw new Error(`the stand-in knows no path "${name}"`)
    return path
  }
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`)
    this.#paths.set(name, path)
  }
  getAppPath(): string {
    return this.#folder
  }
  getVersion(): string {
    return this.#package.version ?? '0.0.0'
  }
  async whenReady(): Promise<void> {
    await new Promise(resolve => setImmediate(resolve))
  }
  // Chromium's own sandbox is on unless root starts it, which it refuses to do.
  enableSandbox(): void {}
  configureHostResolver(): void {}

  requestSingleInstanceLock(): boolean {
    return lockInstance(this.getPath('userData'), () =>
      this.emit('second-instance', new StandInEvent(), [], ''),
    )
  }

  quit(): void {
    if (this.#isQuitting) return
    this.#isQuitting = true
    this.emit('before-quit', new StandInEvent())
    const event = new StandInEvent()
    this.emit('will-quit', event)
    // Whoever prevents it is going to call exit.
    if (!event.defaultPrevented) this.exit(0)
  }
  exit(code = 0): void {
    void this.closeBrowser().finally(() => process.exit(code))
  }
}

export const app = new StandInApp()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
