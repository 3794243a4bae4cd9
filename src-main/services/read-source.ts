import { closeSync, constants, fstatSync, openSync, readFile, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import type { SourceFile } from '../domain/article.ts'
import { maxFileBytes } from '../domain/limits.ts'
import { type Problem, problem } from '../domain/problem.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { systemCode } from '../vault/vault-problem.ts'
import type { FoundFile } from './collect-files.ts'
import { fileProblem } from './file-problem.ts'
import type { Hold } from './in-order.ts'

const readWhole = promisify(readFile)
/** Bytes that are read in no time from any disk. */
const small = 256 * 1024

const size = (bytes: number) =>
  `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} MB`

const tooLarge = (bytes: number): Problem =>
  problem('file-too-large', `The file has ${size(bytes)}; files up to ${size(maxFileBytes)} are read.`)

const notAFile = problem(
  'file-not-readable',
  'This is not a file with contents (a device, a pipe or a socket).',
)

/** Reads a file to be imported, if it is one and not too large. Never waits for a pipe to be written to. */
export async function readSource(candidate: FoundFile, hold?: Hold): Promise<Result<SourceFile>> {
  if ('problem' in candidate) return failed(candidate.problem)
  if ('bytes' in candidate) {
    const { shown, bytes } = candidate
    return bytes.byteLength > maxFileBytes
      ? failed(tooLarge(bytes.byteLength))
      : ok({ name: basename(shown), bytes })
  }
  let file: number | null = null
  try {
    // Opening and reading at once is five times as fast as by turns, and articles are small; what is large is waited for.
    file = openSync(candidate.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const found = fstatSync(file)
    if (!found.isFile()) return failed(notAFile)
    if (found.size > maxFileBytes) return failed(tooLarge(found.size))
    await hold?.(found.size)
    const bytes = found.size <= small ? readFileSync(file) : await readWhole(file)
    return ok({ name: basename(candidate.path), bytes })
  } catch (error) {
    if (systemCode(error) === 'ENXIO') return failed(notAFile)
    if (systemCode(error) === 'ENOENT')
      return failed(problem('file-vanished', 'The file was there a moment ago and is gone now.'))
    return failed(fileProblem(error))
  } finally {
    if (file !== null) closeSync(file)
  }
}
