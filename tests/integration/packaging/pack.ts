// Packs the app as `npm run package` does, without a network and without Electron's runtime.
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { ensureBuilt } from '../../helpers/build.ts'
import { makeStubRuntime } from './stub-runtime.ts'

export const root = resolve(import.meta.dirname, '../../..')

const run = promisify(execFile)

export interface Packed {
  /** The folder an installer would carry. */
  readonly folder: string
  readonly binary: string
  readonly resources: string
  readonly asar: string
}

/** Packs for Linux into `place`; `npm run build` comes first where there is no build yet. */
export async function pack(place: string, arch: 'x64' | 'arm64'): Promise<Packed> {
  if (!(await ensureBuilt())) throw new Error('the app could not be built')
  const runtime = join(place, 'runtime')
  makeStubRuntime(runtime)
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const settings = [`-c.electronDist=${runtime}`, `-c.directories.output=${join(place, 'dist')}`]
  await run(process.execPath, [builder, '--linux', 'dir', `--${arch}`, ...settings], { cwd: root })
  const folder = join(place, 'dist', arch === 'x64' ? 'linux-unpacked' : `linux-${arch}-unpacked`)
  const resources = join(folder, 'resources')
  return { folder, binary: join(folder, 'breachdesk'), resources, asar: join(resources, 'app.asar') }
}

/** Every file below `folder`, by its path with forward slashes. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
