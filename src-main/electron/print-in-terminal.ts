// PDFs for the command line of the installed app, which has a browser and no window of its own.
import { app, protocol, session } from 'electron'
import { handleAppScheme, registerAppScheme } from './app-protocol.ts'
import { refuseNavigation } from './navigation.ts'
import { keepOffline } from './offline.ts'
import { switchOffNetworking } from './offline-switches.ts'
import { printPage } from './print-page.ts'

/** Says what Electron wants to know before it is ready; the browser is put to use by the first page that is printed. */
export function preparePrinting(pageFolder: string): (html: string) => Promise<Uint8Array> {
  switchOffNetworking()
  registerAppScheme()
  app.enableSandbox()
  refuseNavigation(app)
  // Without a listener the app would end with the window that printed.
  app.on('window-all-closed', () => undefined)
  let ready: Promise<void> | null = null
  const start = async () => {
    await app.whenReady()
    app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' })
    keepOffline(session.defaultSession, false)
    handleAppScheme(protocol, pageFolder)
  }
  return async html => {
    ready ??= start()
    await ready
    return printPage(html)
  }
}
