import { Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * The menus the system wants. There is no undo in them: Ctrl Z belongs to the page, which undoes edits of the vault
 * as well as typing. The rest is hidden on Linux and Windows until Alt is pressed.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  mayOpenDevTools: boolean,
): MenuItemConstructorOptions[] {
  const development: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'forceReload' },
    { role: 'toggleDevTools' },
  ]
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: '&Edit',
      submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(mayOpenDevTools ? development : []),
      ],
    },
    { label: '&Window', submenu: [{ role: 'minimize' }, { role: 'close' }] },
  ]
}

/** Puts the menu in place. */
export function setMenu(mayOpenDevTools: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, mayOpenDevTools)))
}
