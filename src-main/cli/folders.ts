import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where applications keep their data, as Electron's `userData` has it, so that both know the same vaults. */
export function dataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (env.BREACHDESK_DATA) return env.BREACHDESK_DATA
  if (platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'Breachdesk')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Breachdesk')
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'Breachdesk')
}

/** The folder new vaults are made in by name. */
export const documentsFolder = () => join(homedir(), 'Documents')

/** The bundled samples, from the sources and from a build alike: both lie two folders below the root. */
export const samplesFolder = () => fileURLToPath(new URL('../../resources/samples', import.meta.url))
