import type { App } from 'electron'
import { isAppAddress } from './app-address.ts'

/** No page may leave the app, open a window, or hold another page. */
export function refuseNavigation(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.on('will-frame-navigate', event => {
      if (!isAppAddress(event.url)) event.preventDefault()
    })
    contents.on('will-navigate', event => {
      if (!isAppAddress(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', event => event.preventDefault())
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}
