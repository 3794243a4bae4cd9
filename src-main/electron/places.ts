// Where everything lies: in the source tree, or beside the archive of an installed app (see electron-builder.yml).
import { join } from 'node:path'
import type { App } from 'electron'

/** Folders and files the shell works with. */
export interface Places {
  /** Lists, settings, and what the browser keeps. */
  readonly data: string
  /** Where new vaults are made. */
  readonly vaults: string
  readonly samples: string
  readonly icon: string
  readonly preload: string
  readonly page: string
}

/** The places of this run; `BREACHDESK_DATA` names one folder for all that is kept. */
export function findPlaces(app: App): Places {
  const kept = process.env.BREACHDESK_DATA || null
  const root = app.getAppPath()
  const resources = app.isPackaged ? process.resourcesPath : join(root, 'resources')
  return {
    data: kept ?? app.getPath('userData'),
    vaults: kept === null ? app.getPath('documents') : join(kept, 'vaults'),
    samples: join(resources, 'samples'),
    icon: join(resources, 'icons', '512x512.png'),
    preload: join(root, 'out', 'preload', 'preload.cjs'),
    page: join(root, 'out', 'renderer'),
  }
}
