// Electron's runtime is not part of its npm package: it is downloaded from GitHub on first use.
import { existsSync, readFileSync } from 'node:fs'
import { inProject } from './project.ts'
import { isReachable, runProgram } from './run-program.ts'

const releases = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/'

/** The path of Electron's executable; null when its runtime has not been downloaded. */
export function findElectron(): string | null {
  try {
    const name = readFileSync(inProject('node_modules/electron/path.txt'), 'utf8')
    const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? inProject('node_modules/electron/dist')
    return existsSync(`${folder}/${name}`) ? `${folder}/${name}` : null
  } catch {
    return null
  }
}

/** The path of Electron's executable, downloading it where GitHub can be reached. */
export async function ensureElectron(): Promise<string | null> {
  const found = findElectron()
  if (found !== null) return found
  if (!(await isReachable(releases))) return null
  console.error('Downloading the Electron runtime (about 120 MB, once)…')
  await runProgram(process.execPath, [inProject('node_modules/electron/install.js')], { limit: 10 * 60_000 })
  return findElectron()
}
