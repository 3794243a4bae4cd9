import { availableParallelism } from 'node:os'
import type { ReadArticle, SourceFile } from '../domain/article.ts'
import type { Explanation } from '../domain/explanation.ts'
import { problem } from '../domain/problem.ts'
import { failed, type Result } from '../domain/result.ts'
import type { Job, Outcomes, Task } from './job.ts'
import { fileLimits, type Limits, PipelineWorker } from './pipeline-worker.ts'

/** Threads that read files, each file within its limits of time and memory. */
export interface PipelineWorkers {
  /** Never rejects: whatever happens to the thread becomes the problem of this one file. */
  read(file: SourceFile): Promise<Result<ReadArticle>>
  /** Reads it in the same way, and answers with every candidate for every fact. Never rejects. */
  explain(file: SourceFile): Promise<Result<Explanation[]>>
  /** How many files can be read at once. */
  readonly size: number
  /** Ends the threads with whatever they are reading; every job from now on is cancelled. */
  close(): Promise<void>
}

/** Two threads keep one writer busy; more only cost memory. */
const usefulThreads = Math.max(1, Math.min(2, availableParallelism()))

const cancelled = (file: SourceFile) =>
  failed(problem('cancelled', `${file.name} was not read to the end: Breachdesk is closing.`))

/** Starts the pool. Threads come up with the first file, so an engine that imports nothing pays nothing. */
export function startPipelineWorkers(limits: Limits = fileLimits, size = usefulThreads): PipelineWorkers {
  const all = Array.from({ length: size }, () => new PipelineWorker(limits))
  const idle = [...all]
  let isClosed = false
  const waiting: ((worker: PipelineWorker) => void)[] = []

  const borrow = () => {
    const worker = idle.pop()
    return worker === undefined
      ? new Promise<PipelineWorker>(resolve => waiting.push(resolve))
      : Promise.resolve(worker)
  }
  const giveBack = (worker: PipelineWorker) => {
    const next = waiting.shift()
    if (next === undefined) idle.push(worker)
    else next(worker)
  }

  async function run<T extends Task>(job: Job<T>): Promise<Result<Outcomes[T]>> {
    const worker = await borrow()
    try {
      if (isClosed) return cancelled(job.file)
      const result = await worker.run(job)
      return isClosed && !result.ok ? cancelled(job.file) : result
    } finally {
      giveBack(worker)
    }
  }

  return {
    size,
    read: file => run({ task: 'read', file }),
    explain: file => run({ task: 'explain', file }),
    async close() {
      isClosed = true
      await Promise.all(all.map(worker => worker.close()))
    },
  }
}
