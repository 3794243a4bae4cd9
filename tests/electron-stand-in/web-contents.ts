import { EventEmitter } from 'node:events'
import type { WebContents, WebFrameMain, WindowOpenHandlerResponse } from 'electron'
import type { Frame, Page } from 'playwright-core'
import { fromChromium } from './address-map.ts'

/** A frame as the product sees it: the same object for as long as the frame lives. */
export class StandInFrame implements Pick<WebFrameMain, 'url'> {
  readonly #frame: () => Frame | null
  constructor(frame: () => Frame | null) {
    this.#frame = frame
  }
  get url(): string {
    return fromChromium(this.#frame()?.url() ?? '')
  }
}

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0]

type Used = 'send' | 'reload' | 'printToPDF' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'

export class StandInWebContents extends EventEmitter implements Pick<WebContents, Used> {
  readonly mainFrame: StandInFrame
  /** The address the product itself is loading now. */
  loadingAddress: string | null = null
  /** Windows that pages asked for, as tests read it. */
  readonly openedAddresses: { readonly address: string; readonly action: string }[] = []
  webRtcPolicy = 'default'
  readonly #receiver: string
  readonly #frames = new WeakMap<Frame, StandInFrame>()
  #page: Page | null = null
  #openHandler: OpenHandler | null = null

  constructor(receiver: string) {
    super()
    this.#receiver = receiver
    this.mainFrame = new StandInFrame(() => this.#page?.mainFrame() ?? null)
  }

  attach(page: Page): void {
    this.#page = page
    this.#frames.set(page.mainFrame(), this.mainFrame)
  }

  frameOf(frame: Frame): StandInFrame {
    const known = this.#frames.get(frame) ?? new StandInFrame(() => frame)
    this.#frames.set(frame, known)
    return known
  }

  send(channel: string, ...args: unknown[]): void {
    const message = { receiver: this.#receiver, channel, args }
    this.#page
      ?.evaluate(({ receiver, channel, args }) => {
        const page = globalThis as unknown as Record<
          string,
          ((channel: string, args: unknown[]) => void) | undefined
        >
        page[receiver]?.(channel, args)
      }, message)
      // As in Electron, what is sent to a page that is going away is lost.
      .catch(() => {})
  }

  reload(): void {
    this.loadingAddress = this.mainFrame.url
    void this.#page?.reload().catch(() => {})
  }

  /** Real Chromium makes it; only what the product asks for is passed on. */
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    if (this.#page === null) throw new Error('the window has no page yet')
    const { preferCSSPageSize, printBackground, generateTaggedPDF, generateDocumentOutline } = options
    return this.#page.pdf({
      preferCSSPageSize: preferCSSPageSize ?? false,
      printBackground: printBackground ?? false,
      tagged: generateTaggedPDF ?? false,
      outline: generateDocumentOutline ?? false,
    })
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  setWebRTCIPHandlingPolicy(policy: Parameters<WebContents['setWebRTCIPHandlingPolicy']>[0]): void {
    this.webRtcPolicy = policy
  }

  /** Puts a window the page asks for to the product, which has to refuse it: the stand-in has one window. */
  askToOpen(address: string): void {
    const details = {
      url: address,
      frameName: '',
      features: '',
      disposition: 'other',
      referrer: { policy: 'default', url: '' },
    }
    const answer: WindowOpenHandlerResponse = this.#openHandler?.(
      details as unknown as Electron.HandlerDetails,
    ) ?? { action: 'allow' }
    this.openedAddresses.push({ address, action: answer.action })
    if (answer.action !== 'deny') console.error(`The stand-in opens no second window (for ${address}).`)
  }
}
