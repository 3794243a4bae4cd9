import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './project.ts'
import { runProgram } from './run-program.ts'

const sources = ['src-main', 'src-renderer', 'electron.vite.config.ts', 'package.json']
const products = ['out/main/main.js', 'out/main/cli.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

function newestChange(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, ...readdirSync(path).map(name => newestChange(join(path, name))))
}

/** Whether `out/` is there and newer than every source. */
export function isBuilt(): boolean {
  try {
    const oldest = Math.min(...products.map(path => statSync(inProject(path)).mtimeMs))
    return sources.every(path => newestChange(inProject(path)) <= oldest)
  } catch {
    return false
  }
}

/** Builds when there is something to build; answers whether the build is there now. */
export async function ensureBuilt(): Promise<boolean> {
  if (isBuilt()) return true
  console.error('Building Breachdesk…')
  const builder = inProject('node_modules/electron-vite/bin/electron-vite.js')
  const code = await runProgram(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: inProject('.'),
  })
  return code === 0
}
