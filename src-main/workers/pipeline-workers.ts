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
/** Bytes of all the files a thread is given at once: a pause waits for them. One that is larger is given alone. */
const mostBytes = 1024 * 1024

/** A thread, and the bytes of what it was given and has not answered. */
interface Reader {
  readonly worker: PipelineWorker
  bytes: number
}

/** How a job is waited for. */
interface Turn {
  /** False once nobody wants it any more. */
  readonly isWanted?: (() => boolean) | undefined
  /** Somebody waits for it on the screen: it goes before what waits for a thread already. */
  readonly isAsked?: boolean
}

/** A job that waits for a thread. */
interface Waiting {
  /** Bytes that are copied to the thread. */
  readonly bytes: number
  start(reader: Reader): Promise<void>
}

/** Starts the pool. Threads come up with the first file, so an engine that imports nothing pays nothing. */
export function startPipelineWorkers(limits: Limits = fileLimits, size = usefulThreads): PipelineWorkers {
  const readers: Reader[] = Array.from({ length: size }, () => ({
    worker: new PipelineWorker(limits),
    bytes: 0,
  }))
  let isClosed = false
  const waiting: Waiting[] = []

  /** The thread with the least to do among those that may be given so many bytes more. */
  const readerFor = (bytes: number): Reader | undefined =>
    readers
      .filter(reader => {
        const { load } = reader.worker
        return load === 0 || (load < mostGiven && reader.bytes + bytes <= mostBytes)
      })
      .sort((a, b) => a.worker.load - b.worker.load)[0]

  const giveOut = () => {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const reader = readerFor(next.bytes)
      if (reader === undefined) return
      waiting.shift()
      void next.start(reader)
    }
  }

  function run<T extends Task>(job: Job<T>, { isWanted = () => true, isAsked = false }: Turn = {}) {
    // The bytes of a container are shared with the thread, not copied.
    const bytes = job.container === undefined ? job.file.bytes.byteLength : 0
    return new Promise<Result<Outcomes[T]>>(resolve => {
      const start = async (reader: Reader) => {
        if (isClosed || !isWanted()) return resolve(cancelled(job.file))
        reader.bytes += bytes
        const result = await reader.worker.run(job)
        reader.bytes -= bytes
        resolve(isClosed && !result.ok ? cancelled(job.file) : result)
        giveOut()
      }
      if (isAsked) waiting.unshift({ bytes, start })
      else waiting.push({ bytes, start })
      giveOut()
    })
  }

  return {
    size,
    read: (file, mappings = [], isWanted) => run({ task: 'read', file, mappings }, { isWanted }),
    unpack: ({ key, file, mappings }, member) =>
      run({ task: 'unpack', file, mappings, container: key, member }),
    explain: file => run({ task: 'explain', file, mappings: [] }, { isAsked: true }),
    columns: file => run({ task: 'columns', file, mappings: [] }, { isAsked: true }),
    async close() {
      isClosed = true
      await Promise.all(readers.map(({ worker }) => worker.close()))
    },
  }
}
