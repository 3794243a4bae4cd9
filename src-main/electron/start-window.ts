// Puts the window together; what each part may and may not do is said in its own file.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, protocol, session, shell } from 'electron'
import type { OfflineState } from '../contract/index.ts'
import { accountName } from '../engine/account-name.ts'
import type { Engine } from '../engine/engine.ts'
import { startEngineThread } from '../engine/engine-thread.ts'
import { handleAppScheme, registerAppScheme } from './app-protocol.ts'
import { bridgeWindow } from './bridge.ts'
import { choosePaths, choosePlaceToSave } from './dialogs.ts'
import { keepEngine } from './engine-keeper.ts'
import { createHostHandlers } from './host-handlers.ts'
import { setMenu } from './menu.ts'
import { refuseNavigation } from './navigation.ts'
import { keepOffline, type OfflineGuard } from './offline.ts'
import { switchOffNetworking } from './offline-switches.ts'
import { findPlaces, type Places } from './places.ts'
import { printPage } from './print-page.ts'
import { runtimeName } from './runtime-name.ts'
import { openWindow } from './window.ts'

/** What Electron wants to know before it is ready. */
function prepare(): void {
  switchOffNetworking()
  registerAppScheme()
  app.enableSandbox()
  refuseNavigation(app)
  app.on('window-all-closed', () => app.quit())
}

function startEngine({ data, vaults, samples }: Places): Engine {
  const options = { dataFolder: data, defaultPlace: vaults, samplesFolder: samples, who: accountName() }
  return keepEngine(onCrash => startEngineThread(options, onCrash))
}

function offlineState(offline: OfflineGuard): OfflineState {
  const { isPassed, testedAt } = offline.selfTest()
  return {
    blockedRequests: offline.blockedRequests(),
    isSelfTestPassed: isPassed,
    testedAt,
    runtime: runtimeName(session.defaultSession.getUserAgent()),
    version: app.getVersion(),
  }
}

/** Leaving waits until the vault is closed; a second attempt to leave does not wait again. */
function closeBeforeLeaving(engine: Engine): void {
  let isLeaving = false
  app.on('will-quit', event => {
    if (isLeaving) return
    isLeaving = true
    event.preventDefault()
    void engine.close().finally(() => app.exit(0))
  })
}

function showOnSecondStart(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
}

/** Starts everything and opens the window, unless the app already runs: then that window comes to the front. */
export async function startWindow(): Promise<void> {
  const places = findPlaces(app)
  // Electron refuses a folder that does not exist yet.
  mkdirSync(places.data, { recursive: true })
  app.setPath('userData', places.data)
  if (!app.requestSingleInstanceLock()) return app.quit()
  prepare()
  await app.whenReady()

  const mayOpenDevTools = !app.isPackaged
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' })
  const offline = keepOffline(session.defaultSession, mayOpenDevTools)
  handleAppScheme(protocol, places.page)
  setMenu(mayOpenDevTools)

  const engine = startEngine(places)
  closeBeforeLeaving(engine)
  const { preload, icon } = places
  const window = openWindow({ preload, icon, stateFile: join(places.data, 'window.json'), mayOpenDevTools })
  const hostHandlers = createHostHandlers({
    engine,
    choosePaths: options => choosePaths(window, options),
    choosePlaceToSave: options => choosePlaceToSave(window, options),
    printPage,
    showInFolder: path => shell.showItemInFolder(path),
    offlineState: () => offlineState(offline),
  })
  bridgeWindow(window, { engine, hostHandlers, offline })
  showOnSecondStart(window)
  await offline.runSelfTest()
}
