// The session: every request of the page passes here and is put to the product's own handlers.
import { EventEmitter } from 'node:events'
import type {
  CallbackResponse,
  OnBeforeRequestListenerDetails,
  Protocol,
  Session,
  WebRequest,
} from 'electron'
import { mapScheme } from './address-map.ts'

type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  answer: (response: CallbackResponse) => void,
) => void
type SchemeHandler = (request: Request) => Response | Promise<Response>

/** A request the product decided about, as tests read it. */
export interface SeenRequest {
  readonly address: string
  readonly isCancelled: boolean
}

class StandInProtocol implements Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'> {
  readonly handlers = new Map<string, SchemeHandler>()

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    for (const { scheme } of schemes) mapScheme(scheme)
  }

  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void {
    this.handlers.set(scheme, handler)
  }
}

class StandInWebRequest implements Pick<WebRequest, 'onBeforeRequest'> {
  listener: BeforeRequest | null = null

  onBeforeRequest(listener: BeforeRequest | null): void
  onBeforeRequest(filter: Electron.WebRequestFilter, listener: BeforeRequest | null): void
  onBeforeRequest(
    first: BeforeRequest | Electron.WebRequestFilter | null,
    second?: BeforeRequest | null,
  ): void {
    if (first !== null && typeof first !== 'function')
      throw new Error('the stand-in knows no request filters')
    this.listener = first ?? second ?? null
  }
}

type Used =
  | 'fetch'
  | 'getUserAgent'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setBluetoothPairingHandler'
  | 'setSpellCheckerEnabled'

/** The one session; what the product sets on it is kept, and put to use by the window. */
export class StandInSession extends EventEmitter implements Pick<Session, Used> {
  readonly protocol = new StandInProtocol()
  readonly webRequest = new StandInWebRequest()
  readonly seen: SeenRequest[] = []
  userAgent = 'Stand-in-for-Electron'
  permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0] = null
  /** Names of the handlers the product set, for tests. */
  readonly settings: Record<string, boolean> = {}

  /** Whether the product lets a request through. */
  async allows(
    url: string,
    resourceType: OnBeforeRequestListenerDetails['resourceType'] = 'other',
  ): Promise<boolean> {
    const { listener } = this.webRequest
    const details = { id: 0, url, method: 'GET', resourceType, referrer: '', timestamp: Date.now() }
    const answer = await new Promise<CallbackResponse>(resolve => {
      if (listener === null) resolve({})
      else listener(details as unknown as OnBeforeRequestListenerDetails, resolve)
    })
    const isCancelled = answer.cancel === true
    this.seen.push({ address: url, isCancelled })
    return !isCancelled
  }

  /** What the product serves under an address of its own scheme; null for any other. */
  async serve(request: Request): Promise<Response | null> {
    const handler = this.protocol.handlers.get(new URL(request.url).protocol.slice(0, -1))
    return handler === undefined ? null : handler(request)
  }

  async fetch(input: string | Request): Promise<Response> {
    const request = new Request(input as string)
    const response = (await this.allows(request.url)) ? await this.serve(request) : null
    if (response === null) throw new Error('net::ERR_BLOCKED_BY_CLIENT')
    return response
  }

  getUserAgent(): string {
    return this.userAgent
  }
  setPermissionRequestHandler(handler: unknown): void {
    this.settings.permissionRequestHandler = handler !== null
  }
  setPermissionCheckHandler(handler: Parameters<Session['setPermissionCheckHandler']>[0]): void {
    this.settings.permissionCheckHandler = handler !== null
    this.permissionCheck = handler
  }
  setDevicePermissionHandler(handler: unknown): void {
    this.settings.devicePermissionHandler = handler !== null
  }
  setDisplayMediaRequestHandler(handler: unknown): void {
    this.settings.displayMediaRequestHandler = handler !== null
  }
  setBluetoothPairingHandler(handler: unknown): void {
    this.settings.bluetoothPairingHandler = handler !== null
  }
  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.settings.spellChecker = isEnabled
  }
}

export const defaultSession = new StandInSession()
