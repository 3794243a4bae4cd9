// Where a Chrome, Chromium or Edge may lie.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    if (!statSync(path).isFile()) return false
  } catch {
    return false
  }
  // Ubuntu leaves a script of this name that only says which snap to install. (On Windows, --version opens a window.)
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 15_000 }).status === 0
}

const foldersIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).map(name => join(folder, name))
  } catch {
    return []
  }
}

/** Browsers that Playwright downloaded, newest first. */
function playwrightBrowsers(): string[] {
  const caches = {
    linux: join(homedir(), '.cache', 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(homedir(), 'AppData', 'Local', 'ms-playwright'),
  } as Readonly<Record<string, string>>
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? caches[process.platform] ?? ''
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ]
  return foldersIn(cache)
    .filter(folder => /chromium-\d+$/.test(folder))
    .sort()
    .reverse()
    .flatMap(folder => inside.map(path => join(folder, path)))
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap(folder =>
      apps.map(name => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    )
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return folders.flatMap(folder => (folder === undefined ? [] : programs.map(name => join(folder, name))))
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap(folder =>
    names.map(name => join(folder, name)),
  )
}

/** The path of an installed Chrome or Chromium: `CHROME_PATH`, then PATH, Playwright's, the usual places. */
export function findChromium(): string | null {
  const given = process.env.CHROME_PATH
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)))
  const places = [...(given ? [given] : []), ...inPath, ...playwrightBrowsers(), ...usualPlaces()]
  return places.find(isProgram) ?? null
}
