// Files outside the vault, written whole or not at all.
import { createHash } from 'node:crypto'
import { type FileHandle, link, lstat, open, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { ProblemError } from '../../domain/problem.ts'
import { systemCode } from '../../vault/vault-problem.ts'
import { syncFolder } from '../../vault/write-file-atomically.ts'
import { sweepParts, withPart } from './left-parts.ts'

/** Takes what is written, in order. */
export interface Sink {
  write(chunk: string | Uint8Array): Promise<void>
}

/** Small writes are gathered to so many bytes. */
const gathered = 256 * 1024

/**
 * Writes a file aside in the same folder, flushes it, and only then gives it its name: a crash, a full disk or a problem
 * in `fill` leaves the folder as it was. Without `isReplacing` a file that is there stays. Throws a ProblemError in a
 * sentence; `vaultFolder` is where nothing may be written.
 */
export async function writeWhole(
  path: string,
  { isReplacing, vaultFolder }: { readonly isReplacing: boolean; readonly vaultFolder: string },
  fill: (sink: Sink) => Promise<void>,
): Promise<{ readonly sizeBytes: number; readonly sha256: string }> {
  const folder = await realFolder(dirname(resolve(path)))
  const target = join(folder, basename(resolve(path)))
  refuseInside(target, await realFolder(vaultFolder))
  await refuseTaken(target, isReplacing)
  await sweepParts(folder)
  return withPart(async part => {
    const aside = join(folder, part)
    try {
      const written = await fillFile(aside, fill)
      await settle(aside, target, isReplacing)
      // The file is there by now, also where the system does not let its folder be flushed.
      await syncFolder(folder).catch(() => undefined)
      return written
    } catch (error) {
      await rm(aside, { force: true }).catch(() => undefined)
      throw problemFor(error, basename(target))
    }
  })
}

async function fillFile(aside: string, fill: (sink: Sink) => Promise<void>) {
  // Nobody else's to read: what lies in it is no longer encrypted.
  const file = await open(aside, 'wx', 0o600)
  try {
    const { sink, finish } = sinkInto(file)
    await fill(sink)
    const written = await finish()
    await file.sync()
    return written
  } finally {
    await file.close()
  }
}

function sinkInto(file: FileHandle) {
  const hash = createHash('sha256')
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let sizeBytes = 0
  const flush = async () => {
    const chunk = Buffer.concat(waiting)
    waiting = []
    waitingBytes = 0
    hash.update(chunk)
    sizeBytes += chunk.length
    await file.writeFile(chunk)
  }
  const sink: Sink = {
    async write(chunk) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
      waiting.push(bytes)
      waitingBytes += bytes.length
      if (waitingBytes >= gathered) await flush()
    },
  }
  const finish = async () => {
    await flush()
    return { sizeBytes, sha256: hash.digest('hex') }
  }
  return { sink, finish }
}

/** A link is made only where nothing is; where the disk knows no links, the name is looked at once more. */
async function settle(aside: string, target: string, isReplacing: boolean): Promise<void> {
  if (isReplacing) return rename(aside, target)
  try {
    await link(aside, target)
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error
    await refuseTaken(target, false)
    return rename(aside, target)
  }
  await rm(aside)
}

async function refuseTaken(target: string, isReplacing: boolean): Promise<void> {
  const found = await lstat(target).catch(() => null)
  if (found === null) return
  if (found.isDirectory())
    throw new ProblemError('file-exists', `“${basename(target)}” is a folder; name a file.`)
  if (!isReplacing)
    throw new ProblemError(
      'file-exists',
      `There is a file “${basename(target)}” already; choose another name, or say that it may be replaced.`,
    )
}

/** Where a folder is, whichever links lead there; a folder that is not there is told of when it is written to. */
const realFolder = (folder: string) => realpath(folder).catch(() => resolve(folder))

/** A vault is a folder of files that belong together: nothing else is put there. */
function refuseInside(target: string, vaultFolder: string): void {
  const inside = relative(vaultFolder, target)
  if (!(inside.split(/[\\/]/)[0] === '..' || isAbsolute(inside)))
    throw new ProblemError(
      'not-allowed',
      'Nothing is written into the folder of the vault; choose another place.',
    )
}

const sentences: Readonly<
  Record<string, (name: string) => readonly ['disk-full' | 'file-not-writable' | 'file-exists', string]>
> = {
  ENOSPC: name => ['disk-full', `The disk is full, so “${name}” was not written.`],
  EDQUOT: name => ['disk-full', `Your share of the disk is full, so “${name}” was not written.`],
  EFBIG: name => ['disk-full', `“${name}” would be larger than this disk allows, so it was not written.`],
  EACCES: name => ['file-not-writable', `You may not write “${name}” there; choose another folder.`],
  EPERM: name => ['file-not-writable', `You may not write “${name}” there; choose another folder.`],
  EROFS: name => ['file-not-writable', `“${name}” cannot be written there: the place is read-only.`],
  ENOENT: name => ['file-not-writable', `The folder for “${name}” is not there; make it first.`],
  ENOTDIR: name => ['file-not-writable', `The folder for “${name}” is not there; make it first.`],
  ENAMETOOLONG: () => ['file-not-writable', 'The name of the file is too long.'],
  EEXIST: name => [
    'file-exists',
    `There is a file “${name}” already; choose another name, or say that it may be replaced.`,
  ],
}

function problemFor(error: unknown, name: string): unknown {
  const sentence = sentences[systemCode(error) ?? '']?.(name)
  return sentence === undefined ? error : new ProblemError(...sentence)
}
