import { basename } from 'node:path'
import type { Output } from '../contract/index.ts'
import type { ReadArticle, ReadFile, SourceFile } from '../domain/article.ts'
import { type FailedExtraction, toExtractionRecord } from '../domain/extraction-record.ts'
import { problem } from '../domain/problem.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import type { PipelineWorkers } from '../workers/pipeline-workers.ts'
import { collectFiles, type FoundFile } from './collect-files.ts'
import type { ServiceContext } from './context.ts'
import { inOrder } from './in-order.ts'
import { readSource } from './read-source.ts'

/** Reads files without a vault and stores nothing: one entry for each, in their order. */
export const extractFiles = (
  { workers }: ServiceContext,
  paths: readonly string[],
  withText: boolean,
): Promise<Output<'extraction.run'>> =>
  eachFile(
    workers,
    paths,
    async file => articleOf(file, await workers.read(file)),
    (file, article) => toExtractionRecord(file, article, withText),
  )

/** For each file, every candidate for every fact with its fate. */
export const explainFiles = (
  { workers }: ServiceContext,
  paths: readonly string[],
): Promise<Output<'extraction.explain'>> =>
  eachFile(workers, paths, workers.explain, (file, breaches) => ({ file, breaches }))

async function eachFile<O, E>(
  { size }: PipelineWorkers,
  paths: readonly string[],
  work: (file: SourceFile) => Promise<Result<O>>,
  entry: (file: string, outcome: O) => E,
) {
  const files = await collectFiles(paths.map(path => ({ path })))
  const read = async (found: FoundFile) => {
    const file = basename(found.shown)
    const source = await readSource(found)
    const outcome = source.ok ? await work(source.value) : source
    return outcome.ok ? entry(file, outcome.value) : { file, problem: outcome.problem }
  }
  const entries: (E | FailedExtraction)[] = []
  for await (const one of inOrder(files, size, 4 * size, read)) entries.push(one)
  return entries
}

const articleOf = (file: SourceFile, read: Result<ReadFile>): Result<ReadArticle> => {
  if (!read.ok) return read
  const { article } = read.value
  return article === null
    ? failed(problem('no-article-text', `${file.name} holds other files.`))
    : ok(article)
}
