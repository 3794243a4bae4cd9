// Chromium's app windows have no menu of ours; the keys in it (zoom, copy, paste) work there by themselves.
import type { MenuItemConstructorOptions } from 'electron'

export class Menu {
  static application: Menu | null = null
  readonly items: readonly MenuItemConstructorOptions[]

  constructor(items: readonly MenuItemConstructorOptions[] = []) {
    this.items = items
  }
  static buildFromTemplate(items: readonly MenuItemConstructorOptions[]): Menu {
    return new Menu(items)
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.application = menu
  }
}
