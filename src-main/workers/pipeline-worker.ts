// One thread and the files it is given, which it reads one after the other.
import { Worker } from 'node:worker_threads'
import type { SourceFile } from '../domain/article.ts'
import { maxFileMemory, maxFileMilliseconds } from '../domain/limits.ts'
import { type Problem, problem } from '../domain/problem.ts'
import { failed, type Result } from '../domain/result.ts'
import type { Answer, Job, Numbered, Outcomes, Task } from './job.ts'
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

const tooLong = ({ name }: SourceFile, milliseconds: number) =>
  problem('took-too-long', `${name} took more than ${milliseconds / 1000} seconds to read; it was left out.`)

const stopped = ({ name }: SourceFile) =>
  problem('reader-failed', `${name} could not be read: its reader stopped.`)

function problemOfCrash(file: SourceFile, error: unknown): Problem {
  if (!(error instanceof Error)) return stopped(file)
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

/** A file the thread was given. */
interface Given extends Numbered {
  /** Whether another was being read when it was given: when the thread dies, that one may be why. */
  stoodBehind: boolean
  settle(value: Result<Outcomes[Task]>): void
}

/**
 * A thread that reads one file after the other and is replaced when a file takes too long or brings it down. It may be
 * given the next files before it has answered: it need not wait then for an engine that is busy writing.
 */
export class PipelineWorker {
  readonly #start: URL
  readonly #limits: Limits
  #thread: Worker | null = null
  #isEnding = false
  /** The first is being read. */
  readonly #given: Given[] = []
  #last = 0
  /** The most memory that was seen while the first was read. */
  #most = 0
  #timer: NodeJS.Timeout | undefined
  #watch: NodeJS.Timeout | undefined

  constructor(limits: Limits = fileLimits, start: URL = entry) {
    this.#limits = limits
    this.#start = start
  }

  /** How many files it was given and has not answered. */
  get load(): number {
    return this.#given.length
  }

  /** Does one job within the limits, when those before it are done. Never rejects. */
  run<T extends Task>(job: Job<T>): Promise<Result<Outcomes[T]>> {
    return new Promise(resolve => {
      const settle = (value: Result<Outcomes[Task]>) => resolve(value as Result<Outcomes[T]>)
      const given = { number: ++this.#last, job, stoodBehind: this.#given.length > 0, settle }
      this.#given.push(given)
      if (this.#thread !== null) {
        this.#send(this.#thread, given)
        if (this.#given.length === 1) this.#begin()
      } else if (!this.#isEnding) this.#startThread()
    })
  }

  /** Ends the thread; what it had not answered is not read. */
  async close(): Promise<void> {
    for (const { job, settle } of this.#given.splice(0)) settle(failed(stopped(job.file)))
    await this.#end()
  }

  #startThread(): void {
    try {
      this.#thread = this.#newThread()
    } catch (error) {
      // The system gives no thread: no file can be read, and every one is told so.
      for (const { job, settle } of this.#given.splice(0)) settle(failed(problemOfCrash(job.file, error)))
      this.#begin()
      return
    }
    const [first] = this.#given
    if (first !== undefined) first.stoodBehind = false
    for (const given of [...this.#given]) this.#send(this.#thread, given)
    this.#begin()
  }

  #newThread(): Worker {
    const thread = new Worker(this.#start, {
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.memory * headroom,
        maxYoungGenerationSizeMb: youngMemory,
      },
    })
    // What it answered before it died is heard before its end, but not always before its error.
    let why = ({ file }: Job): Problem => stopped(file)
    thread.on('message', (answer: Answer) => this.#answered(thread, answer))
    thread.on('error', error => {
      why = ({ file }) => problemOfCrash(file, error)
    })
    thread.once('exit', () => this.#died(thread, why))
    return thread
  }

  /** Hands a file over; one too large to be copied is told so. */
  #send(thread: Worker, given: Given): void {
    const { number, job, settle } = given
    try {
      const asked: Numbered = { number, job }
      thread.postMessage(asked)
    } catch (error) {
      this.#given.splice(this.#given.indexOf(given), 1)
      settle(failed(problemOfCrash(job.file, error)))
    }
  }

  /** Watches over the first file, which is being read from now on. */
  #begin(): void {
    clearTimeout(this.#timer)
    const [first] = this.#given
    if (first === undefined) {
      clearInterval(this.#watch)
      this.#watch = undefined
      return
    }
    this.#most = 0
    const { milliseconds } = this.#limits
    // An engine that was busy may find the time over and the answer there at once: the answer is looked at first.
    const end = () => setImmediate(() => this.#giveUp(first, tooLong(first.job.file, milliseconds)))
    this.#timer = setTimeout(end, milliseconds)
    this.#watch ??= setInterval(() => void this.#weigh(), watchMilliseconds)
  }

  async #weigh(): Promise<void> {
    const [first] = this.#given
    const thread = this.#thread
    if (thread === null || first === undefined) return
    const memory = await memoryOf(thread)
    if (this.#given[0] !== first || this.#thread !== thread) return
    this.#most = Math.max(this.#most, memory)
    if (this.#most <= this.#limits.memory * certain) return
    setImmediate(() => {
      if (this.#given[0] === first) this.#died(thread, ({ file }) => tooMuchMemory(file))
    })
  }

  #answered(thread: Worker, { number, value }: Answer): void {
    if (thread !== this.#thread) return
    // What was read of one file must never be taken for another: a reader that answers out of turn is not believed.
    if (this.#given[0]?.number !== number) {
      this.#died(thread, ({ file }) => stopped(file))
      return
    }
    this.#given.shift()?.settle(value)
    // V8 keeps what one heavy file took, and the next files need none of it. Well below lies what the words of seven
    // languages take, which every new thread has to learn again.
    if (this.#most > this.#limits.memory) void this.#end()
    else this.#begin()
  }

  /** Ends the thread with the file it is reading. */
  #giveUp(first: Given, why: Problem): void {
    if (this.#given[0] !== first) return
    this.#given.shift()
    first.settle(failed(why))
    void this.#end()
  }

  #died(thread: Worker, why: (job: Job) => Problem): void {
    if (thread !== this.#thread) return
    const [first] = this.#given
    // One that stood behind another is given a thread of its own before it is blamed.
    if (first?.stoodBehind === false) this.#given.shift()?.settle(failed(why(first.job)))
    void this.#end()
  }

  /** Ends the thread; what it was given and has not answered goes to a new one. */
  async #end(): Promise<void> {
    clearTimeout(this.#timer)
    const thread = this.#thread
    this.#thread = null
    this.#isEnding = true
    await thread?.terminate()
    this.#isEnding = false
    if (this.#thread !== null) return
    if (this.#given.length > 0) this.#startThread()
    else this.#begin()
  }
}
