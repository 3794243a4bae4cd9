import { createHash } from 'node:crypto'
import type { Input } from '../contract/index.ts'
import type { SourceFile, TableColumns } from '../domain/article.ts'
import { ProblemError } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import type { Desk } from './desk.ts'
import { importQueue } from './import-queue.ts'
import { inSharedMemory } from './walk-files.ts'

/** The columns of a table that failed because none is known to hold the text: the file is read again for them. */
export async function tableColumns(
  { context, session }: Desk,
  { importId, file }: Input<'imports.columns'>,
): Promise<TableColumns> {
  const vault = session.vault()
  const { imports } = vault.tables
  const stored = imports.byId(importId)
  const place = stored === null ? null : imports.unknownColumns(stored.number, file)
  if (stored === null || place === null)
    throw new ProblemError('not-found', 'No such table failed in this import.')
  const queued = importQueue(vault, stored.number).file(place.position)
  let source = opened(await queued.source())
  for (const member of place.member.split('/').filter(part => part !== ''))
    source = await memberOf(source, Number(member) - 1)
  return opened(await context.workers.columns(source))

  async function memberOf(container: SourceFile, index: number): Promise<SourceFile> {
    const key = createHash('sha256').update(container.bytes).digest('hex')
    const packed = { key, file: inSharedMemory(container), mappings: [] }
    return {
      name: file.split('/').at(-1) ?? file,
      bytes: opened(await context.workers.unpack(packed, index)),
    }
  }
}

function opened<T>(result: Result<T>): T {
  if (!result.ok) throw new ProblemError(result.problem.code, result.problem.message)
  return result.value
}
