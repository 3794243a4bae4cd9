import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

/** Where applications keep their data, as Electron's `userData` has it, so that both know the same vaults. */
export function dataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (env.BREACHDESK_DATA) return env.BREACHDESK_DATA
  if (platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'Breachdesk')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Breachdesk')
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'Breachdesk')
}

/** The folder new vaults are made in by name. */
export const documentsFolder = () => join(homedir(), 'Documents')

/** In the root, from the sources and from a build alike: both lie two folders below it. */
const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The bundled samples. */
export const samplesFolder = () => inRoot('resources/samples')

/** The version of Breachdesk. */
export const version = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))).version
