import { existsSync } from 'node:fs'
import { BrowserWindow, nativeTheme, type WebPreferences } from 'electron'
import { startAddress } from './app-address.ts'
import { closedPreferences } from './closed-preferences.ts'
import { readWindowState, writeWindowState } from './window-state.ts'

/** `--bg-chrome` of the screen's tokens, so that nothing flashes before the page is painted. */
const backgrounds = { light: '#f4f2ef', dark: '#111315' }

/** What a window needs to know. */
export interface WindowOptions {
  readonly preload: string
  readonly icon: string
  readonly stateFile: string
  readonly mayOpenDevTools: boolean
}

const webPreferences = (options: WindowOptions): WebPreferences => ({
  ...closedPreferences,
  preload: options.preload,
  devTools: options.mayOpenDevTools,
})

/** Opens the one window there is, at the size it had. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const { isMaximized, ...size } = readWindowState(options.stateFile)
  const window = new BrowserWindow({
    ...size,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Breachdesk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    autoHideMenuBar: true,
    ...(existsSync(options.icon) ? { icon: options.icon } : {}),
    webPreferences: webPreferences(options),
  })
  if (isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    const { width, height } = window.getNormalBounds()
    writeWindowState(options.stateFile, { width, height, isMaximized: window.isMaximized() })
  })
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
  })
  window
    .loadURL(startAddress)
    .catch((error: unknown) => console.error('The page could not be loaded.', error))
  return window
}
