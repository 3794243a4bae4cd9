// The system's own view of files: opened where there is somebody to look at it.
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import type { Shell } from 'electron'
import { isHeadless } from './chromium.ts'

const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer' }

function showItemInFolder(path: string): void {
  if (isHeadless()) return
  const opener = openers[process.platform] ?? 'xdg-open'
  spawn(opener, [dirname(path)], { stdio: 'ignore', detached: true })
    .on('error', () => console.error(`There is no ${opener} to show ${dirname(path)} with.`))
    .unref()
}

export const shell = { showItemInFolder } satisfies Pick<Shell, 'showItemInFolder'>
