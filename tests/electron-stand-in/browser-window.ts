import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserWindowConstructorOptions, BrowserWindow as ElectronWindow } from 'electron'
import type { Page } from 'playwright-core'
import { toChromium } from './address-map.ts'
import { app, StandInEvent } from './app.ts'
import { launchChromium, launchUnseen } from './chromium.ts'
import { receiveInvoke } from './ipc-main.ts'
import { nativeTheme } from './native-theme.ts'
import { routeEverything } from './network.ts'
import { PackedBytes } from './packed-bytes.ts'
import { allowPermissions, refuseDownloads } from './page-powers.ts'
import { type FromPage, pageScript, type ToPage } from './page-script.ts'
import { defaultSession } from './session.ts'
import { StandInWebContents } from './web-contents.ts'

type Used =
  | 'loadURL'
  | 'show'
  | 'destroy'
  | 'focus'
  | 'restore'
  | 'maximize'
  | 'isMinimized'
  | 'isMaximized'
  | 'isDestroyed'
  | 'getNormalBounds'

const binding = '__electronStandIn'

/** Every window that was made, for tests. */
export const windows: BrowserWindow[] = []

const hasBytes = (value: unknown): boolean =>
  ArrayBuffer.isView(value) ||
  (typeof value === 'object' && value !== null && Object.values(value).some(hasBytes))

/** An answer as JSON, where that says the same: the binding would take apart a long list value by value. */
const asText = (answer: ToPage): ToPage =>
  'value' in answer && answer.value !== undefined && !hasBytes(answer.value)
    ? { text: JSON.stringify(answer.value) }
    : answer

/** A Chromium window without tabs, behind Electron's interface. */
export class BrowserWindow extends EventEmitter implements Pick<ElectronWindow, Used> {
  readonly options: BrowserWindowConstructorOptions
  readonly webContents: StandInWebContents
  readonly #receiver = `receiver-${randomUUID()}`
  readonly #bytes = new PackedBytes()
  readonly page: Promise<Page>
  #size: { width: number; height: number }
  #isDestroyed = false

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    this.options = options
    this.#size = { width: options.width ?? 800, height: options.height ?? 600 }
    this.webContents = new StandInWebContents(this.#receiver)
    windows.push(this)
    app.emit('web-contents-created', new StandInEvent(), this.webContents)
    this.page = this.#open()
    this.page.catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      app.exit(1)
    })
  }

  /** A window without scripts is one for printing: it has a browser of its own, in which nothing is exposed. */
  async #openUnseen(): Promise<Page> {
    const context = await launchUnseen()
    const page = await context.newPage()
    this.webContents.attach(page)
    context.on('close', () => this.#close())
    await routeEverything(context, defaultSession, this.webContents)
    return page
  }

  async #open(): Promise<Page> {
    if (this.options.webPreferences?.javascript === false) return this.#openUnseen()
    const context = await launchChromium(this.#size)
    const page = context.pages()[0] ?? (await context.newPage())
    this.webContents.attach(page)
    page.on('close', () => this.#close())
    context.on('close', () => this.#close())
    context.on('page', popup => this.#refuse(popup))
    await context.exposeBinding(binding, ({ frame }, message: FromPage) => this.#hear(frame, message))
    await context.addInitScript({ content: this.#script() })
    await routeEverything(context, defaultSession, this.webContents)
    await allowPermissions(context, defaultSession)
    refuseDownloads(page, defaultSession)
    nativeTheme.follow(page)
    return page
  }

  /** The page script, with the product's own preload script as it was built. */
  #script(): string {
    const preload = this.options.webPreferences?.preload
    const source = preload === undefined ? '' : readFileSync(preload, 'utf8')
    const config = { binding, receiver: this.#receiver }
    return `(${pageScript})(function (require, module, exports) {\n${source}\n}, ${JSON.stringify(config)})`
  }

  async #hear(
    frame: Parameters<StandInWebContents['frameOf']>[0],
    message: FromPage,
  ): Promise<ToPage | null> {
    switch (message.kind) {
      case 'invoke': {
        const args = message.args.map(value => this.#bytes.unpack(value))
        return receiveInvoke(this.webContents, this.webContents.frameOf(frame), message.channel, args)
      }
      case 'invoke-text': {
        const args = JSON.parse(message.args) as unknown[]
        const sender = this.webContents.frameOf(frame)
        return asText(await receiveInvoke(this.webContents, sender, message.channel, args))
      }
      case 'bytes':
        this.#bytes.add(message.id, message.chunk)
        return null
      case 'open':
        this.webContents.askToOpen(message.address)
        return null
      case 'size':
        this.#size = { width: message.width, height: message.height }
        return null
    }
  }

  /** Links with a target open pages by ways the page script does not see. */
  #refuse(popup: Page): void {
    this.webContents.askToOpen(popup.url())
    void popup.close().catch(() => {})
  }

  #close(): void {
    if (this.#isDestroyed) return
    this.emit('close', new StandInEvent())
    this.#isDestroyed = true
    this.emit('closed')
    if (windows.every(window => window.isDestroyed())) app.emit('window-all-closed')
  }

  /** As in Electron: resolves when the page has loaded. One that was only begun would be printed empty. */
  async loadURL(url: string): Promise<void> {
    const page = await this.page
    this.webContents.loadingAddress = url
    await page.goto(toChromium(url), { waitUntil: 'commit' })
    this.webContents.loadingAddress = null
    await page.waitForLoadState('load', { timeout: 0 })
    this.emit('ready-to-show')
  }

  destroy(): void {
    this.#close()
    void this.page.then(page => page.context().browser()?.close()).catch(() => {})
  }

  isDestroyed = (): boolean => this.#isDestroyed
  isMaximized = (): boolean => false
  isMinimized = (): boolean => false
  // Chromium shows and sizes its window by itself.
  show(): void {}
  maximize(): void {}
  restore(): void {}
  focus(): void {
    void this.page.then(page => page.bringToFront()).catch(() => {})
  }
  getNormalBounds = (): Electron.Rectangle => ({ x: 0, y: 0, ...this.#size })
}
