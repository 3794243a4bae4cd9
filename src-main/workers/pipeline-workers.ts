import { availableParallelism } from 'node:os'
import type { ColumnMapping, SourceFile, TableColumns } from '../domain/article.ts'
import type { Explanation } from '../domain/explanation.ts'
import { problem } from '../domain/problem.ts'
import { failed, type Result } from '../domain/result.ts'
import type { Job, Outcomes, ReadAndPacked, Task } from './job.ts'
import { fileLimits, type Limits, PipelineWorker } from './pipeline-worker.ts'

/** Threads that read files, each file within its limits of time and memory. */
export interface PipelineWorkers {
  /** Never rejects: whatever happens to the thread becomes the problem of this one file. */
  read(file: SourceFile, mappings?: readonly ColumnMapping[]): Promise<Result<ReadAndPacked>>
  /** The bytes of the member of this number of a container. Never rejects. */
  unpack(container: PackedFile, member: number): Promise<Result<Uint8Array>>
  /** Reads it in the same way, and answers with every candidate for every fact. Never rejects. */
  explain(file: SourceFile): Promise<Result<Explanation[]>>
  /** The columns of a table of articles. Never rejects. */
  columns(file: SourceFile): Promise<Result<TableColumns>>
  /** How many files can be read at once. */
  readonly size: number
  /** Ends the threads with whatever they are reading; every job from now on is cancelled. */
  close(): Promise<void>
}

/** A container whose members are asked for one by one. */
export interface PackedFile {
  /** Tells it from every other: the hash of its bytes. */
  readonly key: string
  /** With its bytes in shared memory, so that they are not copied for every member. */
  readonly file: SourceFile
  readonly mappings: readonly ColumnMapping[]
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
    read: (file, mappings = []) => run({ task: 'read', file, mappings }),
    unpack: ({ key, file, mappings }, member) =>
      run({ task: 'unpack', file, mappings, container: key, member }),
    explain: file => run({ task: 'explain', file, mappings: [] }),
    columns: file => run({ task: 'columns', file, mappings: [] }),
    async close() {
      isClosed = true
      await Promise.all(all.map(worker => worker.close()))
    },
  }
}
