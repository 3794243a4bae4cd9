import { availableParallelism } from 'node:os'
import type { ColumnMapping, SourceFile, TableColumns } from '../domain/article.ts'
import type { Explanation } from '../domain/explanation.ts'
import { problem } from '../domain/problem.ts'
import { failed, type Result } from '../domain/result.ts'
import type { Job, Outcomes, ReadAndPacked, Task } from './job.ts'
import { fileLimits, type Limits, PipelineWorker } from './pipeline-worker.ts'

/** Threads that read files, each file within its limits of time and memory. */
export interface PipelineWorkers {
  /**
   * Never rejects: whatever happens to the thread becomes the problem of this one file. A file that `isWanted` no longer
   * when its turn comes is not read; its problem is `cancelled`.
   */
  read(
    file: SourceFile,
    mappings?: readonly ColumnMapping[],
    isWanted?: () => boolean,
  ): Promise<Result<ReadAndPacked>>
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

const cancelled = (file: SourceFile) => failed(problem('cancelled', `${file.name} was not read to the end.`))

/** Files a thread is given before it has answered for the first: as many as it reads while a batch is being stored. */
const mostGiven = 32
/** Bytes of a file that may wait in a thread for those before it; a larger one waits until the thread has nothing to do. */
const small = 256 * 1024

/** Starts the pool. Threads come up with the first file, so an engine that imports nothing pays nothing. */
export function startPipelineWorkers(limits: Limits = fileLimits, size = usefulThreads): PipelineWorkers {
  const all = Array.from({ length: size }, () => ({ worker: new PipelineWorker(limits), isSmall: true }))
  let isClosed = false
  const waiting: { readonly isSmall: boolean; readonly start: (one: (typeof all)[number]) => void }[] = []

  /** The thread with the least to do that a file may be given to now. */
  const free = (isSmall: boolean) => {
    const least = all.reduce((one, other) => (other.worker.load < one.worker.load ? other : one))
    const { worker } = least
    return worker.load === 0 || (isSmall && least.isSmall && worker.load < mostGiven) ? least : null
  }
  const giveOut = () => {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const one = free(next.isSmall)
      if (one === null) return
      waiting.shift()
      next.start(one)
    }
  }

  function run<T extends Task>(job: Job<T>, isWanted = () => true): Promise<Result<Outcomes[T]>> {
    const isSmall = job.file.bytes.byteLength <= small
    return new Promise(resolve => {
      const start = async (one: (typeof all)[number]) => {
        one.isSmall = isSmall
        const isDue = !isClosed && isWanted()
        const result: Result<Outcomes[T]> = isDue ? await one.worker.run(job) : cancelled(job.file)
        resolve(isClosed && !result.ok ? cancelled(job.file) : result)
        giveOut()
      }
      waiting.push({ isSmall, start })
      giveOut()
    })
  }

  return {
    size,
    read: (file, mappings = [], isWanted) => run({ task: 'read', file, mappings }, isWanted),
    unpack: ({ key, file, mappings }, member) =>
      run({ task: 'unpack', file, mappings, container: key, member }),
    explain: file => run({ task: 'explain', file, mappings: [] }),
    columns: file => run({ task: 'columns', file, mappings: [] }),
    async close() {
      isClosed = true
      await Promise.all(all.map(({ worker }) => worker.close()))
    },
  }
}
