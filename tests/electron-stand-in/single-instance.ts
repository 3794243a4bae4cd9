// Electron's single-instance lock: the first holds a socket beside the data, the second says hello and goes.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A short name for a folder: the path of a socket may have about a hundred characters. */
function socketPath(folder: string): string {
  const name = `breachdesk-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

/** Electron answers at once, so the question is put by a process that is waited for. */
function isSomebodyThere(path: string): boolean {
  const ask = `require('node:net').connect(${JSON.stringify(path)}).on('connect', () => process.exit(0)).on('error', () => process.exit(1))`
  return spawnSync(process.execPath, ['-e', ask], { timeout: 5000, env: {} }).status === 0
}

/** True when this process is the first for `folder`; then `onSecond` is called whenever another one tries. */
export function lockInstance(folder: string, onSecond: () => void): boolean {
  const path = socketPath(folder)
  if (isSomebodyThere(path)) return false
  if (process.platform !== 'win32') rmSync(path, { force: true })
  const server = createServer(socket => {
    socket.on('error', () => {})
    socket.end()
    onSecond()
  })
  server.on('error', error => console.error('The single-instance lock failed:', error.message))
  server.listen(path)
  server.unref()
  process.once('exit', () => rmSync(path, { force: true }))
  return true
}
