// What a page may do beyond showing itself: the product decides, Chromium is told.
import type { BrowserContext, Page } from 'playwright-core'
import { StandInEvent } from './app.ts'
import type { StandInSession } from './session.ts'

/** Chromium's names of permissions, and Electron's. */
const permissions = {
  notifications: 'notifications',
  geolocation: 'geolocation',
  camera: 'media',
  microphone: 'media',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
} as const

/** Grants what the product's handler allows and denies the rest, instead of asking the person at the screen. */
export async function allowPermissions(context: BrowserContext, session: StandInSession): Promise<void> {
  const check = session.permissionCheck
  const allowed = Object.entries(permissions).filter(
    ([, permission]) => check?.(null, permission, '', { isMainFrame: true }) ?? true,
  )
  await context.grantPermissions(allowed.map(([name]) => name))
}

/** Puts each download to the product's `will-download`. */
export function refuseDownloads(page: Page, session: StandInSession): void {
  page.on('download', download => {
    const event = new StandInEvent()
    session.emit('will-download', event, { getURL: () => download.url() })
    if (event.defaultPrevented) void download.cancel().catch(() => {})
  })
}
