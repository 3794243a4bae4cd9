// Every request of the browser, answered by the product or refused. Nothing ever goes out.
import type { BrowserContext, Request as PageRequest, Route } from 'playwright-core'
import { fromChromium } from './address-map.ts'
import { StandInEvent } from './app.ts'
import type { StandInSession } from './session.ts'
import type { StandInWebContents } from './web-contents.ts'

const resourceTypes = {
  document: 'mainFrame',
  stylesheet: 'stylesheet',
  image: 'image',
  font: 'font',
  script: 'script',
  media: 'media',
  xhr: 'xhr',
  fetch: 'xhr',
  websocket: 'webSocket',
  ping: 'ping',
} as const

type ResourceType = (typeof resourceTypes)[keyof typeof resourceTypes] | 'other'

const resourceType = (request: PageRequest): ResourceType =>
  (resourceTypes as Readonly<Record<string, ResourceType>>)[request.resourceType()] ?? 'other'

/** Asks the product whether its page may go there; a `loadURL` of the product itself is not asked about. */
function isNavigationAllowed(contents: StandInWebContents, url: string, isMainFrame: boolean): boolean {
  if (contents.loadingAddress === url) return true
  const event = Object.assign(new StandInEvent(), { url, isMainFrame, isSameDocument: false })
  contents.emit('will-frame-navigate', event)
  if (isMainFrame) contents.emit('will-navigate', event)
  return !event.defaultPrevented
}

async function answer(route: Route, session: StandInSession, contents: StandInWebContents): Promise<void> {
  const request = route.request()
  const url = fromChromium(request.url())
  if (request.isNavigationRequest()) {
    const isMainFrame = request.frame().parentFrame() === null
    // Aborted, the page stays where it is, as after a prevented navigation in Electron.
    if (!isNavigationAllowed(contents, url, isMainFrame)) return route.abort('aborted')
  }
  if (!(await session.allows(url, resourceType(request)))) return route.abort('blockedbyclient')
  const served = await session.serve(new Request(url, { method: request.method() }))
  if (served === null) return route.abort('blockedbyclient')
  await route.fulfill({
    status: served.status,
    headers: Object.fromEntries(served.headers),
    body: Buffer.from(await served.arrayBuffer()),
  })
}

/** Takes over the network of a browser. */
export async function routeEverything(
  context: BrowserContext,
  session: StandInSession,
  contents: StandInWebContents,
): Promise<void> {
  await context.route('**/*', async route => {
    // A page that went away while it was being answered is no fault of anybody's.
    await answer(route, session, contents).catch(() => route.abort().catch(() => {}))
  })
  await context.routeWebSocket('**/*', async socket => {
    await session.allows(socket.url(), 'webSocket')
    await socket.close()
  })
}
