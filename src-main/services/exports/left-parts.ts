// Files that are being written lie beside what they become. A process that was killed leaves one behind, and it is not
// encrypted: the next write to the same folder takes it away.
import { createHash, randomUUID } from 'node:crypto'
import { lstat, readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { systemCode } from '../../vault/vault-problem.ts'

/** Tells computers that share a folder apart, and names none of them. */
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 12)

/** Milliseconds after which nobody writes to such a file any more: each one is written to all the time. */
const longestPause = 60 * 60 * 1000

const written = /^\.breachdesk-(?<host>[0-9a-f]{12})-(?<process>\d+)-[0-9a-f-]{36}\.part$/

/** The files this thread writes now; another thread of this process was the engine of a vault that is locked by now. */
const underWay = new Set<string>()

/** Runs `work` with a name that nothing else has, and that says which process writes the file. */
export async function withPart<T>(work: (name: string) => Promise<T>): Promise<T> {
  const name = `.breachdesk-${host}-${process.pid}-${randomUUID()}.part`
  underWay.add(name)
  try {
    return await work(name)
  } finally {
    underWay.delete(name)
  }
}

/** Takes away what nobody goes on writing in a folder. Never rejects: what cannot be taken away stays. */
export async function sweepParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const part = written.exec(name)?.groups
    if (part === undefined) continue
    const path = join(folder, name)
    if (underWay.has(name)) continue
    const isEnded = part.host === host && hasEnded(Number(part.process))
    if (isEnded || (await isOld(path))) await rm(path, { force: true }).catch(() => undefined)
  }
}

const isOld = (path: string) =>
  lstat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > longestPause,
    () => false,
  )

/** Signal 0 reaches nobody; it fails for want of a process, or of the right to it. */
function hasEnded(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return systemCode(error) === 'ESRCH'
  }
}
