// Takes the place of 'electron': the part of its interface that src-main/electron uses. See README.md.
import './control.ts'
import { defaultSession } from './session.ts'

export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu } from './menu.ts'
export { nativeTheme } from './native-theme.ts'
export { shell } from './shell.ts'

export const { protocol } = defaultSession
export const session = { defaultSession }
