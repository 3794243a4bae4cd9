import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { OriginalFile } from '../contract/index.ts'
import { type ArticleId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import type { ReadableVault } from '../vault/vault.ts'

const inflated = promisify(inflate)

/** The file an article came in, bit for bit: for the record of a table, the table. */
export async function originalFile({ tables }: ReadableVault, id: ArticleId): Promise<OriginalFile> {
  const number = numberOf(id)
  if (tables.articles.row(number) === null) throw new ProblemError('not-found', `There is no article ${id}.`)
  const { file_name: fileName, sha256, bytes } = tables.articles.fileAsItCame(number)
  return { fileName, sha256, bytes: new Uint8Array(await inflated(bytes)) }
}
