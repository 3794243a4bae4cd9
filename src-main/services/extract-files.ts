import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Output } from '../contract/index.ts'
import type { ColumnMapping, ReadArticle } from '../domain/article.ts'
import { type FailedExtraction, toExtractionRecord } from '../domain/extraction-record.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import type { PipelineWorkers } from '../workers/pipeline-workers.ts'
import { collectFiles, type FoundFile } from './collect-files.ts'
import type { ServiceContext } from './context.ts'
import type { Hold } from './in-order.ts'
import { readSource } from './read-source.ts'
import { type Handled, insideOf, type Reachable, walkFiles } from './walk-files.ts'

/** Reads files without a vault and stores nothing: one entry for each, and for each that lies in one, in their order. */
export const extractFiles = (
  { workers }: ServiceContext,
  paths: readonly string[],
  withText: boolean,
): Promise<Output<'extraction.run'>> =>
  eachArticle(workers, paths, async (file, { article }) => ok(toExtractionRecord(file, article, withText)))

/** For each file, every candidate for every fact with its fate. */
export const explainFiles = (
  { workers }: ServiceContext,
  paths: readonly string[],
): Promise<Output<'extraction.explain'>> =>
  eachArticle(workers, paths, async (file, { source }) => {
    const explained = await workers.explain(source)
    return explained.ok ? ok({ file, breaches: explained.value }) : explained
  })

interface Article {
  readonly article: ReadArticle
  readonly source: Parameters<PipelineWorkers['read']>[0]
}

const noMappings: readonly ColumnMapping[] = []

async function eachArticle<E>(
  workers: PipelineWorkers,
  paths: readonly string[],
  entryOf: (file: string, article: Article) => Promise<Result<E>>,
) {
  type Told = E | FailedExtraction
  const handle = async (file: Reachable, hold: Hold): Promise<Handled<Told>> => {
    const name = basename(file.shown)
    const tell = (entry: Result<E>): Told => (entry.ok ? entry.value : { file: name, problem: entry.problem })
    const source = await file.source(hold)
    if (!source.ok) return { told: tell(source), inside: null }
    const read = await workers.read(source.value, noMappings)
    if (!read.ok) return { told: tell(read), inside: null }
    const { article, members } = read.value
    const key = createHash('sha256').update(source.value.bytes).digest('hex')
    const inside = insideOf(file, source.value, key, members, noMappings)
    if (!inside.ok) return { told: tell(inside), inside: null }
    if (article === null) return { told: null, inside: inside.value }
    const entry =
      article.shortfall === null
        ? await entryOf(name, { article, source: source.value })
        : failed(article.shortfall)
    return { told: tell(entry), inside: inside.value }
  }
  const files = await collectFiles(paths.map(path => ({ path })))
  const entries: Told[] = []
  for await (const step of walkFiles({ workers, handle }, files.map(reachable)))
    if (step.kind === 'told') entries.push(step.told)
  return entries
}

const reachable = (found: FoundFile, position: number): Reachable => ({
  position,
  member: '',
  shown: found.shown,
  within: [],
  source: hold => readSource(found, hold),
})
