import { basename } from 'node:path'
import type { Output } from '../contract/index.ts'
import { toExtractionRecord } from '../domain/extraction-record.ts'
import { type Candidate, collectFiles } from './collect-files.ts'
import type { ServiceContext } from './context.ts'
import { inOrder } from './in-order.ts'
import { readSource } from './read-source.ts'

/** Reads files without a vault and stores nothing: one entry for each, in their order. */
export async function extractFiles(
  { workers }: ServiceContext,
  paths: readonly string[],
  withText: boolean,
): Promise<Output<'extraction.run'>> {
  const candidates = await collectFiles(paths.map(path => ({ path })))
  const extract = async (candidate: Candidate) => {
    const file = basename(candidate.shown)
    const source = await readSource(candidate)
    const article = source.ok ? await workers.read(source.value) : source
    return article.ok ? toExtractionRecord(file, article.value, withText) : { file, problem: article.problem }
  }
  const entries: Output<'extraction.run'> = []
  for await (const entry of inOrder(candidates, workers.size, 4 * workers.size, extract)) entries.push(entry)
  return entries
}
