// Services whose reader says what a test tells it to: what an article is read as can change from one reading to the next.
import { deflateSync } from 'node:zlib'
import type { ReadArticle, SourceFile } from '../../../src-main/domain/article.ts'
import { problem } from '../../../src-main/domain/problem.ts'
import { failed, ok } from '../../../src-main/domain/result.ts'
import type { PipelineWorkers } from '../../../src-main/workers/pipeline-workers.ts'
import { dropped, handReader, runImport, type Services, startWithVault } from './start-services.ts'

export interface Readings extends Services {
  /** What the file of this name is read as from now on; null when it cannot be read. */
  read(name: string, article: ReadArticle | null): void
  /** Imports a file that is read so. */
  bring(name: string, article: ReadArticle): Promise<void>
  /** Runs before each reading. */
  onRead: () => void | Promise<void>
}

export async function startReadings(folder: string): Promise<Readings> {
  const articles = new Map<string, ReadArticle | null>()
  const readOne = async ({ name, bytes }: SourceFile) => {
    await readings.onRead()
    const article = articles.get(name) ?? null
    if (article === null) return failed(problem('damaged-file', `${name} cannot be read.`))
    return ok({ article, members: [], isTable: false, compressed: deflateSync(bytes) })
  }
  let last: Promise<unknown> = Promise.resolve()
  const workers: PipelineWorkers = {
    ...handReader,
    // One after the other, as a thread does.
    read(file, _mappings, isWanted = () => true) {
      const turn = last.then(() => (isWanted() ? readOne(file) : failed(problem('cancelled', file.name))))
      last = turn
      return turn
    },
  }
  const services = await startWithVault(folder, workers)
  const readings: Readings = {
    ...services,
    onRead: () => undefined,
    read: (name, article) => void articles.set(name, article),
    async bring(name, article) {
      articles.set(name, article)
      await runImport(services, [dropped(name, name)])
    },
  }
  return readings
}
