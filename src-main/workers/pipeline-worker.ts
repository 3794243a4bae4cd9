// One thread and the file it is reading.
import { Worker } from 'node:worker_threads'
import type { SourceFile } from '../domain/article.ts'
import { maxFileMemory, maxFileMilliseconds } from '../domain/limits.ts'
import { type Problem, problem } from '../domain/problem.ts'
import { failed, type Result } from '../domain/result.ts'
import type { Job, Outcomes, Task } from './job.ts'
import { threadFile } from './thread-file.ts'

export interface Limits {
  readonly milliseconds: number
  /** MiB of JavaScript heap. */
  readonly memory: number
}

export const fileLimits: Limits = { milliseconds: maxFileMilliseconds, memory: maxFileMemory }

/** MiB for new objects: with more, a reader keeps twice the memory and is no faster. */
const youngMemory = 16

/** How often the memory of a thread at work is looked at. */
const watchMilliseconds = 50
/** What a thread holds counts what nobody uses any more, until it is swept: so much beyond the limit it is certain. */
const certain = 1.5
/**
 * V8 may hold so many times the limit. When a single list outgrows what V8 is given, it ends not the thread but the
 * whole process: the thread has to be ended before. Below 2 GiB V8 sweeps more often: an import takes a third less
 * memory, and a twentieth more time.
 */
const headroom = 3.5

const entry = threadFile(import.meta.url, 'pipeline-worker-entry')

const tooMuchMemory = ({ name }: SourceFile) =>
  problem('out-of-memory', `${name} needs more memory than one file may take; it was left out.`)

function problemOfCrash(file: SourceFile, error: Error): Problem {
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return tooMuchMemory(file)
  return problem('reader-failed', `${file.name} could not be read: ${error.message}`)
}

/** What a thread holds, in MiB; nothing when it has ended. */
async function memoryOf(thread: Worker): Promise<number> {
  try {
    const { used_heap_size: heap, external_memory: outside } = await thread.getHeapStatistics()
    return (heap + outside) / 1024 / 1024
  } catch {
    return 0
  }
}

/** A thread that reads one file at a time and is replaced when a file takes too long or brings it down. */
export class PipelineWorker {
  readonly #start: URL
  readonly #limits: Limits
  #thread: Worker | null = null

  constructor(limits: Limits = fileLimits, start: URL = entry) {
    this.#limits = limits
    this.#start = start
  }

  /** Does one job within the limits. Never rejects. */
  async run<T extends Task>(job: Job<T>): Promise<Result<Outcomes[T]>> {
    const thread = this.#ready()
    const result = await this.#outcome(thread, job)
    if (result.mustReplace) {
      this.#thread = null
      await thread.terminate()
    }
    return result.value
  }

  async close(): Promise<void> {
    await this.#thread?.terminate()
    this.#thread = null
  }

  #ready(): Worker {
    if (this.#thread !== null) return this.#thread
    const thread = new Worker(this.#start, {
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.memory * headroom,
        maxYoungGenerationSizeMb: youngMemory,
      },
    })
    // A reader may also die after its answer, even at the very moment it is seen; the next file then gets a new one.
    thread.on('error', () => {})
    thread.once('exit', () => {
      if (this.#thread === thread) this.#thread = null
    })
    this.#thread = thread
    return thread
  }

  #outcome<T extends Task>(thread: Worker, job: Job<T>) {
    const { file } = job
    return new Promise<{ value: Result<Outcomes[T]>; mustReplace: boolean }>(resolve => {
      const give = (value: Result<Outcomes[T]>, mustReplace: boolean) => {
        clearTimeout(timer)
        clearInterval(watch)
        thread.off('message', answered).off('error', crashed).off('exit', stopped)
        resolve({ value, mustReplace })
      }
      const seconds = this.#limits.milliseconds / 1000
      const tooLong = problem(
        'took-too-long',
        `${file.name} took more than ${seconds} seconds to read; it was left out.`,
      )
      const timer = setTimeout(() => give(failed(tooLong), true), this.#limits.milliseconds)
      let most = 0
      const watch = setInterval(async () => {
        most = Math.max(most, await memoryOf(thread))
        if (most > this.#limits.memory * certain) give(failed(tooMuchMemory(file)), true)
      }, watchMilliseconds)
      // V8 keeps what one heavy file took, and the next files need none of it. Well below lies what the words of seven
      // languages take, which every new thread has to learn again.
      const isHeavy = () => most > this.#limits.memory
      const answered = (value: Result<Outcomes[T]>) => give(value, isHeavy())
      const crashed = (error: Error) => give(failed(problemOfCrash(file, error)), true)
      const stopped = () =>
        give(failed(problem('reader-failed', `${file.name} could not be read: its reader stopped.`)), true)
      thread.once('message', answered).once('error', crashed).once('exit', stopped)
      thread.postMessage(job)
    })
  }
}
