import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { Explanation } from '../domain/explanation.ts'
import { type ArticleId, numberOf } from '../domain/ids.ts'
import { ProblemError } from '../domain/problem.ts'
import type { ReadableVault } from '../vault/vault.ts'
import type { ServiceContext } from './context.ts'

const inflated = promisify(inflate)

/** Why an article was read as it was, from its original bytes and with the rules of today. */
export async function explainArticle(
  { workers }: ServiceContext,
  { tables }: ReadableVault,
  id: ArticleId,
): Promise<Explanation[]> {
  const number = numberOf(id)
  const row = tables.articles.row(number)
  if (row === null) throw new ProblemError('not-found', `There is no article ${id}.`)
  const bytes = await inflated(tables.articles.originalBytes(number))
  const explained = await workers.explain({ name: row.file_name, bytes })
  if (!explained.ok) throw new ProblemError(explained.problem.code, explained.problem.message)
  return explained.value
}
